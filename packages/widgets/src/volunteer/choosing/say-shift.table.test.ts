import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOf } from './date-of.ts';
import { machine, sayShift } from './say-shift.ts';

const locale = { dateFormat: (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options) };

describe('the time of a shift', () => {
  const TABLE: [what: string, start: string, end: string, words: string][] = [
    ['names the day once', '2026-12-05T10:00:00+01:00[Europe/Oslo]', '2026-12-05T12:30:00+01:00[Europe/Oslo]', 'Saturday 5 December, 10:00–12:30'],
    ['names both days over midnight', '2026-12-05T22:00:00+01:00[Europe/Oslo]', '2026-12-06T02:00:00+01:00[Europe/Oslo]', 'Saturday 5 December, 22:00 – Sunday 6 December, 02:00'],
    ['is what the clocks show over the longest night', '2026-10-24T22:00:00+02:00[Europe/Oslo]', '2026-10-25T06:00:00+01:00[Europe/Oslo]', 'Saturday 24 October, 22:00 – Sunday 25 October, 06:00'],
    ['is that of its own place', '2026-12-05T10:00:00-05:00[America/New_York]', '2026-12-05T12:00:00-05:00[America/New_York]', 'Saturday 5 December, 10:00–12:00'],
    ['is that of its offset where nobody knows its zone', '2026-12-05T10:00:00+01:00[Mars/Olympus]', '2026-12-05T12:00:00+01:00[Mars/Olympus]', 'Saturday 5 December, 10:00–12:00'],
    ['is that of its offset where it names no zone', '2026-12-05T10:00:00+05:30', '2026-12-05T12:00:00+05:30', 'Saturday 5 December, 10:00–12:00'],
    ['is UTC where that is all it says', '2026-12-05T23:00:00Z', '2026-12-06T01:00:00Z', 'Saturday 5 December, 23:00 – Sunday 6 December, 01:00'],
  ];
  for (const [what, start, end, words] of TABLE) it(what, () => equal(sayShift({ start, end }, locale), words));

  it('has the comma of Arabic between an Arabic day and its clock, also where it ends on another day', () => {
    const arabic = { dateFormat: (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('ar-u-nu-latn', options) };
    const said = ['2026-12-05T12:30:00+01:00[Europe/Oslo]', '2026-12-06T02:00:00+01:00[Europe/Oslo]'].map((end) => sayShift({ start: '2026-12-05T10:00:00+01:00[Europe/Oslo]', end }, arabic).replace(/[\u200e\u200f]/g, ''));
    deepEqual(said, ['السبت، 5 ديسمبر، 10:00–12:30', 'السبت، 5 ديسمبر، 10:00 – الأحد، 6 ديسمبر، 02:00']);
  });

  const DATES: [what: string, start: string, day: string][] = [
    ['is the one it begins on, late in the evening', '2026-12-05T23:30:00+01:00[Europe/Oslo]', '2026-12-05'],
    ['is that of its own place', '2026-12-05T20:00:00-05:00[America/New_York]', '2026-12-05'],
    ['is that of its zone, whatever it was written with', '2026-12-05T23:30:00Z[Europe/Oslo]', '2026-12-06'],
    ['is that of its offset where it names no zone', '2026-12-06T00:30:00+05:30', '2026-12-06'],
    ['is the same at both of two equal clock times', '2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25'],
  ];
  for (const [what, start, day] of DATES) it(`its date ${what}`, () => equal(dateOf(start), day));

  it('is given to machines without the name of its zone', () => equal(machine('2026-12-05T10:00:00+01:00[Europe/Oslo]'), '2026-12-05T10:00:00+01:00'));
});
