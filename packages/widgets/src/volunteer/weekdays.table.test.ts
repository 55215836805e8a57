import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOfWeekday, weekdayOf, weekdays, weekdaysFrom } from './weekdays.ts';

describe('the day of the week', () => {
  for (const [date, day] of [
    ['2026-11-30', 'monday'], ['2026-12-06', 'sunday'], ['2024-02-29', 'thursday'], ['1999-12-31', 'friday'], ['2099-12-05T09:00:00+01:00[Europe/Oslo]', 'saturday'],
    // By the clock that it was written with: on another one it is the day before, or after.
    ['2026-12-01T00:30:00+14:00[Pacific/Kiritimati]', 'tuesday'], ['2026-11-30T23:30:00-11:00[Pacific/Pago_Pago]', 'monday'],
  ] as const) {
    it(`of ${date} is ${day}`, () => equal(weekdayOf(date), day));
  }

  for (const date of ['', 'soon', '2026-13-01']) it(`of “${date}” is not known`, () => equal(weekdayOf(date), undefined));

  for (const day of weekdays) it(`is found again by the date that writes ${day}`, () => equal(weekdayOf(dateOfWeekday(day)), day));
});

describe('a week', () => {
  for (const [first, order] of [[1, 'mo tu we th fr sa su'], [7, 'su mo tu we th fr sa'], [6, 'sa su mo tu we th fr'], [5, 'fr sa su mo tu we th']] as const) {
    it(`that begins with day ${first} has each day once, in that order`, () => deepEqual(weekdaysFrom(first).map((day) => day.slice(0, 2)).join(' '), order));
  }
});
