import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dayInCentury, nearestDay } from './choose-year.ts';

const now = '2026-11-22';

describe('a year of two digits', () => {
  const table: readonly [short: number, max: string | undefined, day: string | undefined][] = [
    [26, undefined, '2026-12-24'],
    [27, undefined, '2027-12-24'],
    [46, undefined, '2046-12-24'],
    [47, undefined, '1947-12-24'],
    [52, undefined, '1952-12-24'],
    [0, undefined, '2000-12-24'],
    [99, undefined, '1999-12-24'],
    [25, now, '2025-12-24'],
    [26, now, '1926-12-24'],
    [27, now, '1927-12-24'],
    [30, '2010-12-31', '1930-12-24'],
    [10, '2010-12-31', '2010-12-24'],
    [27, '2026-12-31', '2027-12-24'],
  ];
  for (const [short, max, day] of table) {
    it(`${short} is in ${day ?? 'no year'}${max ? ` when the last day is ${max}` : ''}`, () => equal(dayInCentury(short, 12, 24, { today: now, max }), day));
  }

  it('has no 29 February in most years', () => equal(dayInCentury(27, 2, 29, { today: now }), undefined));
});

describe('a day without a year', () => {
  const table: readonly [what: string, input: [number, number], span: { min?: string; max?: string }, day: string | undefined][] = [
    ['is this year when it is yet to come', [11, 26], {}, '2026-11-26'],
    ['is today today', [11, 22], {}, '2026-11-22'],
    ['is next year when it has been', [11, 20], {}, '2027-11-20'],
    ['is the latest one when only past days can be chosen', [11, 26], { max: now }, '2025-11-26'],
    ['is within what can be chosen, if that is far ahead', [11, 26], { min: '2028-01-01' }, '2028-11-26'],
    ['is in the next leap year for 29 February', [2, 29], {}, '2028-02-29'],
    ['is the last leap year in the past', [2, 29], { max: now }, '2024-02-29'],
    ['is the next when none can be chosen, so that the error can say so', [5, 1], { min: '2026-11-23', max: '2026-12-24' }, '2027-05-01'],
    ['is nothing when no year has it', [2, 31], {}, undefined],
  ];
  for (const [what, [month, day], span, expected] of table) it(what, () => equal(nearestDay(month, day, { today: now, ...span }), expected));
});
