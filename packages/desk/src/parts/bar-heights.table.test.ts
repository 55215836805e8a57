import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { planBars } from './plan-bars.ts';

describe('the bars of the days', () => {
  it('are none where nothing has happened', () => deepEqual(planBars([]), []));

  it('stand for the days without anything too, across the change of the clocks', () => {
    const bars = planBars([{ day: '2026-10-24', signed: 4, confirmed: 2 }, { day: '2026-10-27', signed: 1, confirmed: 1 }]);
    deepEqual(bars.map(({ day, signed, signedHeight, confirmedHeight }) => [day, signed, signedHeight, confirmedHeight]), [['2026-10-24', 4, 100, 50], ['2026-10-25', 0, 0, 0], ['2026-10-26', 0, 0, 0], ['2026-10-27', 1, 25, 25]]);
  });

  it('are the newest days, and measured by the highest of those shown', () => {
    const bars = planBars([{ day: '2026-01-01', signed: 900, confirmed: 900 }, { day: '2026-11-26', signed: 2, confirmed: 1 }, { day: '2026-11-27', signed: 1, confirmed: 2 }], 2);
    deepEqual(bars.map(({ day, signedHeight, confirmedHeight }) => [day, signedHeight, confirmedHeight]), [['2026-11-26', 100, 50], ['2026-11-27', 50, 100]]);
  });

  it('are thirty at most unless told otherwise', () => equal(planBars([{ day: '2025-01-01', signed: 1, confirmed: 1 }, { day: '2026-01-01', signed: 1, confirmed: 1 }]).length, 30));
  it('have no height where nobody signed', () => deepEqual(planBars([{ day: '2026-01-01', signed: 0, confirmed: 0 }]).map(({ signedHeight }) => signedHeight), [0]));
});
