import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { monthNames, weekdayNames, yearsAround } from './calendar-names.ts';

describe('the names above the columns', () => {
  const table: readonly [language: string, first: number, short: string][] = [
    ['nb', 1, 'man tir ons tor fre lør søn'],
    ['da', 1, 'man tirs ons tors fre lør søn'],
    ['nl', 1, 'ma di wo do vr za zo'],
    ['en-US', 7, 'Sun Mon Tue Wed Thu Fri Sat'],
    ['fi', 1, 'ma ti ke to pe la su'],
    ['uk', 1, 'пн вт ср чт пт сб нд'],
    ['ar', 6, 'س ح ن ث ر خ ج'],
  ];
  for (const [language, first, short] of table) {
    it(`are ${short} in ${language}`, () => equal(weekdayNames(language, first).map((name) => name.short).join(' '), short));
  }

  it('are said whole', () => equal(weekdayNames('nl', 1)[3]?.long, 'donderdag'));
});

describe('the months', () => {
  it('are called as they are called alone', () => deepEqual([monthNames('fi')[10], monthNames('pl')[10], monthNames('nb')[0]], ['marraskuu', 'listopad', 'januar']));
});

describe('the years to choose among', () => {
  const ends = (years: readonly number[]): (number | undefined)[] => [years[0], years.at(-1)];
  const today = '2026-11-22';

  it('are those between the limits', () => deepEqual(yearsAround(2026, { min: '2026-11-22', max: '2027-06-01', today }), [2026, 2027]));
  it('are those of a long life where there are none', () => deepEqual(ends(yearsAround(2026, { today })), [1916, 2036]));
  it('have the year that shows, wherever the keys have led', () => {
    deepEqual(yearsAround(2025, { min: '2026-11-22', max: '2027-06-01', today }), [2025, 2026, 2027]);
    deepEqual(ends(yearsAround(2099, { today })), [1916, 2099]);
  });
});
