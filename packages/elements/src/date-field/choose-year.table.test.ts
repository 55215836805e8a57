import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fullYear, nearestDay } from './choose-year.ts';

const now = '2026-11-22';

describe('a year of two digits', () => {
  const table: readonly [short: number, max: string | undefined, year: number][] = [
    [26, undefined, 2026],
    [27, undefined, 2027],
    [46, undefined, 2046],
    [47, undefined, 1947],
    [52, undefined, 1952],
    [0, undefined, 2000],
    [99, undefined, 1999],
    [26, '2026-11-22', 2026],
    [27, '2026-11-22', 1927],
    [30, '2010-12-31', 1930],
    [10, '2010-12-31', 2010],
  ];
  for (const [short, max, year] of table) {
    it(`${short} is ${year}${max ? ` when the last day is ${max}` : ''}`, () => equal(fullYear(short, { today: now, max }), year));
  }
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
