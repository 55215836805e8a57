import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseOpeningHours } from './parse-opening-hours.ts';

const read = (text: string): string[] => parseOpeningHours(text).hours.map(({ days, from, to }) => `${days.join('')} ${from}-${to}`);

describe('opening hours as schema.org writes them', () => {
  const table: [text: string, hours: string[]][] = [
    ['Mo-Fr 12:00-15:00', ['12345 12:00-15:00']],
    ['Mo 12:00-15:00', ['1 12:00-15:00']],
    ['Mo,We,Fr 9:00-12:00', ['135 09:00-12:00']],
    ['Mo-Fr 12:00-15:00; Th 17:00-19:00', ['12345 12:00-15:00', '4 17:00-19:00']],
    ['Mo-Fr 12:00-15:00, Sa 10:00-12:00', ['12345 12:00-15:00', '6 10:00-12:00']],
    ['Mo-Tu,Th 09:00-12:00,13:00-16:00', ['124 09:00-12:00', '124 13:00-16:00']],
    ['Sa-Mo 10:00-14:00', ['167 10:00-14:00']],
    ['mo – fr 12:00 – 15:00', ['12345 12:00-15:00']],
    ['Fr 20:00-02:00', ['5 20:00-02:00']],
    ['Mo-Su', ['1234567 00:00-24:00']],
    ['Mo-Fr', ['12345 00:00-24:00']],
    ['Mo-Fr; Sa 10:00-12:00', ['12345 00:00-24:00', '6 10:00-12:00']],
    ['Mo 00:00-24:00', ['1 00:00-24:00']],
    ['Mo 9:05-10:00', ['1 09:05-10:00']],
    ['Mo,Mo,Tu 9:00-10:00', ['12 09:00-10:00']],
    ['Su-Sa 9:00-10:00', ['1234567 09:00-10:00']],
    ['Mo-Mo 9:00-10:00', ['1 09:00-10:00']],
    ['Mo 9:00-10:00;;', ['1 09:00-10:00']],
    ['  Mo   9:00-10:00 ', ['1 09:00-10:00']],
    ['', []],
  ];
  for (const [text, hours] of table) {
    it(`are read from "${text}"`, () => {
      deepEqual(read(text), hours);
      equal(parseOpeningHours(text).wrong, '');
    });
  }

  const wrong: [text: string, hours: string[], left: string][] = [
    ['weekdays 12-15', [], 'weekdays 12-15'],
    ['Mo-Fr 12:00-15:00; PH off', ['12345 12:00-15:00'], 'PH off'],
    ['man-fre 12:00-15:00', [], 'man-fre 12:00-15:00'],
    ['Mo-Fr off', [], 'Mo-Fr off'],
    ['Mo-Fr 12-15', [], 'Mo-Fr 12-15'],
    ['Mo-Fr 12.00-15.00', [], 'Mo-Fr 12.00-15.00'],
    ['Mo-Fr 12:00-25:00', [], 'Mo-Fr 12:00-25:00'],
    ['Mo-Fr 12:60-15:00', [], 'Mo-Fr 12:60-15:00'],
    ['Mo-Fr 12:00-24:30', [], 'Mo-Fr 12:00-24:30'],
    ['Mo,We off; Fr 10:00-12:00', ['5 10:00-12:00'], 'Mo We off'],
    ['Mo 12:00', [], 'Mo 12:00'],
    ['Mo We 12:00-15:00', ['3 12:00-15:00'], 'Mo'],
    ['12:00-15:00', [], '12:00-15:00'],
    ['Monday 12:00-15:00', [], 'Monday 12:00-15:00'],
    ['ring us', [], 'ring us'],
  ];
  for (const [text, hours, left] of wrong) {
    it(`tell what of "${text}" they could not read`, () => {
      deepEqual(read(text), hours);
      equal(parseOpeningHours(text).wrong, left);
    });
  }
});
