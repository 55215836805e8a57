import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawPart, english } from '../draw-part.page.ts';
import { wordsIn } from '../page-tree.page.ts';
import { cafe } from '../sample-help.page.ts';
import { drawMomentThere, sayTime } from './help.ts';

describe('the time of a shift on a page', () => {
  const table: readonly [what: string, start: string, end: string, said: string][] = [
    ['is that of its zone', '2026-12-05T10:00:00-05:00[America/New_York]', '2026-12-05T12:00:00-05:00[America/New_York]', 'Saturday 5 December, 10:00–12:00'],
    ['is that of its offset where it names no zone', '2026-12-05T10:00:00+05:30', '2026-12-05T12:00:00+05:30', 'Saturday 5 December, 10:00–12:00'],
    ['is UTC where that is all it says', '2026-12-05T23:00:00Z', '2026-12-06T01:00:00Z', 'Saturday 5 December, 23:00 – Sunday 6 December, 01:00'],
    ['is UTC where the zone is none', '2026-12-05T10:00:00Z[Mars/Olympus]', '2026-12-05T12:00:00Z[Mars/Olympus]', 'Saturday 5 December, 10:00–12:00'],
    ['goes over the longest night', '2026-10-24T22:00:00+02:00[Europe/Oslo]', '2026-10-25T06:00:00+01:00[Europe/Oslo]', 'Saturday 24 October, 22:00 – Sunday 25 October, 06:00'],
  ];
  for (const [what, start, end, said] of table) it(what, () => equal(sayTime({ start, end }, english), said));
});

describe('a moment of the server’s on a page', () => {
  const table: readonly [what: string, zone: string, said: string][] = [
    ['is said by the clock where the help is needed', '[Europe/Oslo]', 'Saturday, 5 December 2026 at 00:30'],
    ['is a day where no zone is named', '', 'Friday, 4 December 2026'],
    ['is a day where the zone is none', '[Mars/Olympus]', 'Friday, 4 December 2026'],
  ];
  for (const [what, zone, said] of table) {
    it(what, () => {
      const shifts = cafe.shifts.map((shift) => ({ ...shift, start: shift.start.replace(/\[.*/, zone) }));
      equal(wordsIn(drawPart(drawMomentThere('2026-12-04T23:30:00Z', { shifts }, english)).named('time')[0]), said);
    });
  }
});
