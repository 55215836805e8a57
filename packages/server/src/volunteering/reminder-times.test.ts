import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayBefore, sameDay } from './reminder-times.ts';

const iso = (time: number): string => new Date(time).toISOString();

describe('when a reminder may go', () => {
  const TABLE: readonly [what: string, start: string, before: readonly [string, string], same: string | undefined][] = [
    ['in the morning', '2026-12-05T09:00:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], '2026-12-05T06:00:00.000Z'],
    ['in the evening', '2026-12-05T20:00:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], '2026-12-05T16:00:00.000Z'],
    ['over midnight, on the day when it begins', '2026-12-05T23:30:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], '2026-12-05T19:30:00.000Z'],
    ['after midnight', '2026-12-05T00:30:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], undefined],
    ['by seven', '2026-12-05T07:00:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], undefined],
    ['at eight', '2026-12-05T08:00:00+01:00[Europe/Oslo]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], '2026-12-05T06:00:00.000Z'],
    ['on the first of a year', '2027-01-01T12:00:00+01:00[Europe/Oslo]', ['2026-12-31T10:00:00.000Z', '2026-12-31T20:00:00.000Z'], '2027-01-01T08:00:00.000Z'],
    ['the day after clocks go back, by the clock of the day before', '2027-11-01T09:00:00+01:00[Europe/Oslo]', ['2027-10-31T10:00:00.000Z', '2027-10-31T20:00:00.000Z'], '2027-11-01T06:00:00.000Z'],
    ['on the day when they go back', '2027-10-31T09:00:00+01:00[Europe/Oslo]', ['2027-10-30T09:00:00.000Z', '2027-10-30T19:00:00.000Z'], '2027-10-31T06:00:00.000Z'],
    ['on the day when they go ahead', '2027-03-28T09:00:00+02:00[Europe/Oslo]', ['2027-03-27T10:00:00.000Z', '2027-03-27T20:00:00.000Z'], '2027-03-28T05:00:00.000Z'],
    ['beyond the date line', '2026-12-05T09:00:00+13:00[Pacific/Auckland]', ['2026-12-03T22:00:00.000Z', '2026-12-04T08:00:00.000Z'], '2026-12-04T18:00:00.000Z'],
    ['with an offset alone', '2026-12-05T09:00:00-03:30', ['2026-12-04T14:30:00.000Z', '2026-12-05T00:30:00.000Z'], '2026-12-05T10:30:00.000Z'],
    ['with a zone that this machine does not know, by its offset', '2026-12-05T09:00:00+01:00[Mars/Base]', ['2026-12-04T10:00:00.000Z', '2026-12-04T20:00:00.000Z'], '2026-12-05T06:00:00.000Z'],
    ['in UTC', '2026-12-05T09:00:00Z', ['2026-12-04T11:00:00.000Z', '2026-12-04T21:00:00.000Z'], '2026-12-05T07:00:00.000Z'],
  ];
  for (const [what, start, before, same] of TABLE) {
    it(`is by the clock where it is: ${what}`, () => {
      const [first, second] = [dayBefore(start), sameDay(start)];
      assert.deepEqual([[iso(first.from), iso(first.until)], second && iso(second.from)], [before, same]);
      if (second) assert.ok(second.until > second.from);
    });
  }
});
