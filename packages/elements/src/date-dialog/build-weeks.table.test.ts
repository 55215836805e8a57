import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { isoWeekday } from '../date-field/civil-day.ts';
import { buildWeeks, isoWeek } from './build-weeks.ts';

describe('the weeks of a month', () => {
  it('are six for November 2026 where weeks begin on Monday', () => {
    const weeks = buildWeeks('2026-11-26', 1);
    deepEqual(weeks.map(({ number }) => number), [44, 45, 46, 47, 48, 49]);
    deepEqual(weeks[0]?.days, [undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
    deepEqual(weeks[5]?.days.slice(0, 2), ['2026-11-30', undefined]);
  });

  it('are five where weeks begin on Sunday', () => {
    const weeks = buildWeeks('2026-11-26', 7);
    deepEqual([weeks.length, weeks[0]?.days[0], weeks[0]?.number], [5, '2026-11-01', 45]);
  });

  it('are four for a February that fits', () => equal(buildWeeks('2027-02-10', 1).length, 4));

  it('hold every day of the month once, under its weekday', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-11-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (one, first) => {
        const weeks = buildWeeks(one, first);
        const days = weeks.flatMap((week) => week.days).filter((known) => known !== undefined);
        const length = new Date(Date.UTC(Number(one.slice(0, 4)), Number(one.slice(5, 7)), 0)).getUTCDate();
        equal(days.length, length);
        ok(days.includes(one));
        for (const { days: row } of weeks) row.forEach((known, column) => ok(!known || (isoWeekday(known) - first + 7) % 7 === column));
      }),
    );
  });
});

describe('the number of a week', () => {
  const table: readonly [day: string, week: number][] = [
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2020-12-31', 53],
    ['2026-11-26', 48],
  ];
  for (const [day, week] of table) it(`of ${day} is ${week}`, () => equal(isoWeek(day), week));
});
