import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkDay, limitDay, unknownDays, type DayLimits, type DayProblem } from './check-day.ts';

const today = '2026-11-22';

describe('whether a day can be chosen', () => {
  const table: readonly [day: string, limits: DayLimits, problem: DayProblem | undefined][] = [
    ['2026-11-26', {}, undefined],
    ['2026-11-26', { min: '2026-11-26', max: '2026-11-26' }, undefined],
    ['2026-11-25', { min: '2026-11-26' }, 'early'],
    ['2026-11-27', { max: '2026-11-26' }, 'late'],
    ['2026-11-21', { min: 'today' }, 'early'],
    ['2026-11-22', { min: 'today' }, undefined],
    ['2026-11-23', { max: 'today' }, 'late'],
    ['2026-11-28', { closed: 'saturday sunday' }, 'closed'],
    ['2026-11-28', { closed: 'Sunday, Saturday' }, 'closed'],
    ['2026-11-27', { closed: 'saturday sunday' }, undefined],
    ['2026-12-24', { closed: '2026-12-24' }, 'closed'],
    ['2026-12-24', { closed: '2026-12-20/2027-01-02' }, 'closed'],
    ['2027-01-02', { closed: '2026-12-20/2027-01-02' }, 'closed'],
    ['2027-01-03', { closed: '2026-12-20/2027-01-02' }, undefined],
    ['2026-12-24', { closed: '2026-12-20/' }, undefined],
    ['2026-11-26', { min: 'soon', max: '26.11.2026', closed: 'torsdag' }, undefined],
    ['2026-11-21', { min: 'today', closed: 'saturday' }, 'early'],
  ];
  for (const [day, limits, problem] of table) {
    it(`${day}: ${problem ?? 'yes'}, of ${JSON.stringify(limits)}`, () => equal(checkDay(day, limits, today), problem));
  }
});

describe('a limit', () => {
  it('is a day, or today, or none', () => {
    deepEqual(['today', '2026-12-24', '24.12.2026', '', undefined].map((limit) => limitDay(limit, today)), [today, '2026-12-24', undefined, undefined, undefined]);
  });
});

describe('words of closed that mean nothing', () => {
  it('are told apart from those that do', () => {
    deepEqual(unknownDays('Saturday, 2026-12-24 2026-12-24/2027-01-02 lørdag 24.12. 2026-12-24/soon'), ['lørdag', '24.12.', '2026-12-24/soon']);
    deepEqual(unknownDays(''), []);
  });
});
