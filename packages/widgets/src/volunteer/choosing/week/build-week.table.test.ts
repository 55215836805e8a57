import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, buildWeek, nearestDay, startOfWeek } from './build-week.ts';

const OSLO = 'Europe/Oslo';
const shift = (start: string): { start: string } => ({ start });
const oslo = (local: string, offset = '+01:00'): { start: string } => shift(`${local}:00${offset}[${OSLO}]`);
const filled = (first: string, shifts: readonly { start: string }[]): [date: string, clocks: string[]][] =>
  buildWeek(first, shifts).filter((day) => day.shifts.length > 0).map((day) => [day.date, day.shifts.map(({ start }) => start.slice(11, 16))]);

describe('the week of a date', () => {
  const TABLE: [what: string, date: string, firstWeekday: number, first: string][] = [
    ['begins on Monday in Norway', '2026-12-11', 1, '2026-12-07'],
    ['begins on Sunday where it does', '2026-12-11', 7, '2026-12-06'],
    ['begins on Saturday where it does', '2026-12-11', 6, '2026-12-05'],
    ['begins on the day itself, a Monday', '2026-12-07', 1, '2026-12-07'],
    ['holds the Sunday at its end', '2026-12-13', 1, '2026-12-07'],
    ['begins on the day itself, a Sunday', '2026-12-13', 7, '2026-12-13'],
    ['goes over the turn of the year', '2027-01-01', 1, '2026-12-28'],
    ['goes over the end of a February with 29 days', '2028-03-01', 1, '2028-02-28'],
    ['in which the clock goes forward', '2026-03-29', 1, '2026-03-23'],
    ['in which the clock goes back', '2026-10-25', 1, '2026-10-19'],
  ];
  for (const [what, date, firstWeekday, first] of TABLE) it(what, () => equal(startOfWeek(date, firstWeekday), first));

  it('begins with that weekday, and holds the date, whatever they are', () => {
    const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
      const first = startOfWeek(day, firstWeekday);
      equal(new Date(first).getUTCDay() || 7, firstWeekday);
      equal(buildWeek(first, []).filter((one) => one.date === day).length, 1);
    }));
  });
});

describe('the shifts of a week', () => {
  it('stand in order on the day that they begin, and those of other weeks do not', () =>
    deepEqual(filled('2026-12-07', [oslo('2026-12-11T13:00'), oslo('2026-12-11T10:00'), oslo('2026-12-06T10:00'), oslo('2026-12-13T10:00'), oslo('2026-12-14T00:00')]), [['2026-12-11', ['10:00', '13:00']], ['2026-12-13', ['10:00']]]));

  it('over midnight stand once', () => deepEqual(filled('2026-12-14', [oslo('2026-12-18T22:00')]), [['2026-12-18', ['22:00']]]));

  it('stand on seven days when the clock goes forward', () => {
    equal(new Set(buildWeek('2026-03-23', []).map(({ date }) => date)).size, 7);
    deepEqual(filled('2026-03-23', [oslo('2026-03-29T03:00', '+02:00'), oslo('2026-03-28T23:59')]), [['2026-03-28', ['23:59']], ['2026-03-29', ['03:00']]]);
  });

  it('at two equal clock times stand as they come when the clock goes back', () =>
    deepEqual(buildWeek('2026-10-19', [oslo('2026-10-25T02:30', '+01:00'), oslo('2026-10-25T02:30', '+02:00')])[6]?.shifts.map(({ start }) => start.slice(19, 25)), ['+02:00', '+01:00']));
});

describe('the nearest day with shifts', () => {
  const shifts = [oslo('2026-12-20T10:00'), oslo('2026-12-11T10:00')];
  const TABLE: [what: string, date: string, day: string][] = [
    ['is the date itself', '2026-12-11', '2026-12-11'],
    ['is the next one', '2026-12-12', '2026-12-20'],
    ['is the last where none comes any more', '2026-12-21', '2026-12-20'],
  ];
  for (const [what, date, day] of TABLE) it(what, () => equal(nearestDay(date, shifts), day));

  it('is none without shifts', () => equal(nearestDay('2026-12-11', []), undefined));
});
