import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HOUR, MINUTE } from '../../time/civil.ts';
import { ianaZone } from '../../time/iana-zone.ts';
import { offsetAt } from '../../time/index.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import { FileIndex } from '../component-index.ts';
import { Problems } from '../problems.ts';
import { findZone } from './find-zone.ts';

const observance = (kind: string, start: string, [from, to]: [string, string], rule = ''): string[] => [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...(rule ? [`RRULE:${rule}`] : []), `END:${kind}`];

/** The zone that a file describes under this name. */
function described(...observances: string[][]): Zone {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Ours', ...observances.flat(), 'END:VTIMEZONE', 'END:VCALENDAR'].join('\r\n');
  return findZone('Ours', new FileIndex(text, new Problems()).scopes) ?? assert.fail('not found');
}

/** As programs describe them; what they hold of is said by the years. */
const DESCRIBED: [name: string, from: number, to: number, zone: Zone][] = [
  ['Europe/Oslo', 1997, 2100, described(observance('DAYLIGHT', '19810329T020000', ['+0100', '+0200'], 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'), observance('STANDARD', '19961027T030000', ['+0200', '+0100'], 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'))],
  ['America/New_York', 2008, 2100, described(observance('DAYLIGHT', '20070311T020000', ['-0500', '-0400'], 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'), observance('STANDARD', '20071104T020000', ['-0400', '-0500'], 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'))],
  ['Australia/Lord_Howe', 2009, 2100, described(observance('STANDARD', '20080406T020000', ['+1100', '+1030'], 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'), observance('DAYLIGHT', '20081005T020000', ['+1030', '+1100'], 'FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'))],
  ['Asia/Kolkata', 1946, 2100, described(observance('STANDARD', '19451015T000000', ['+0630', '+0530']))],
  ['Asia/Kathmandu', 1987, 2100, described(observance('STANDARD', '19860101T000000', ['+0530', '+0545']))],
];

describe('a zone that a file describes', () => {
  for (const [name, first, last, zone] of DESCRIBED) {
    it(`has the clocks of ${name} at any moment, asked in any order`, () => {
      fc.assert(fc.property(fc.array(fc.integer({ min: Date.UTC(first, 0, 2) / MINUTE, max: Date.UTC(last, 0, 1) / MINUTE }), { minLength: 1, maxLength: 20 }), (minutes) => {
        for (const minute of minutes) assert.equal(zone.offsetAt(minute * MINUTE), offsetAt(name, minute * MINUTE), new Date(minute * MINUTE).toISOString());
      }));
    });
  }

  it('changes at the very moment of the change, and not a second before', () => {
    const [, , , oslo] = DESCRIBED[0]!;
    for (let year = 2000; year < 2060; year += 1) {
      const change = Array.from({ length: 31 }, (_, day) => Date.UTC(year, 9, 31 - day, 1)).find((at) => new Date(at).getUTCDay() === 0)!;
      assert.deepEqual([oslo.offsetAt(change - 1000), oslo.offsetAt(change)], [2 * HOUR, HOUR], String(year));
    }
  });

  it('keeps the last offset after a rule has ended', () => {
    const zone = described(observance('DAYLIGHT', '20000326T020000', ['+0100', '+0200'], 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T010000Z'), observance('STANDARD', '20001029T030000', ['+0200', '+0100'], 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20101031T010000Z'));
    assert.deepEqual([2009, 2010, 2011, 2050].map((year) => zone.offsetAt(Date.UTC(year, 6, 1)) / HOUR), [2, 2, 1, 1]);
  });

  it('has the offset from which it came before all that it describes', () => {
    assert.equal(described(observance('STANDARD', '20000101T000000', ['+0200', '+0300'])).offsetAt(Date.UTC(1950, 0, 1)), 2 * HOUR);
  });
});

describe('any name of a zone', () => {
  it('that is a plain offset is that far from UTC', () => {
    fc.assert(fc.property(fc.constantFrom('UTC', 'GMT', 'utc', ''), fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.tuple(fc.constantFrom('', ':'), fc.constantFrom(0, 15, 30, 45)), (prefix, sign, hours, [colon, minutes]) => {
      const id = `${prefix}${sign}${String(hours).padStart(2, '0')}${colon}${String(minutes).padStart(2, '0')}`;
      assert.equal((findZone(id, [])?.offsetAt(0) ?? NaN) + 0, (sign === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE) + 0, id);
    }));
  });

  it('is found behind whatever a program puts before it', () => {
    fc.assert(fc.property(fc.constantFrom('Europe/Oslo', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'), fc.array(fc.stringMatching(/^[a-z0-9._]{1,12}$/), { maxLength: 3 }), (name, parts) => {
      assert.equal(findZone(['', ...parts, name].join('/'), [])?.name, name);
    }));
  });

  it('is never a failure, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'Europe/', '/', '+99:99', 'UTC+24', 'GMT0')), (name) => {
      const zone = findZone(name, []);
      assert.ok(zone === undefined || Number.isFinite(zone.offsetAt(0)));
    }));
  });
});

describe('any wall time in any zone', () => {
  it('is the first of the moments that show it, or the one that clocks skipped', () => {
    fc.assert(fc.property(fc.constantFrom('Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'), fc.integer({ min: Date.UTC(2012, 0, 1) / MINUTE, max: Date.UTC(2040, 0, 1) / MINUTE }), (name, minute) => {
      const zone = ianaZone(name) ?? assert.fail(name);
      const wall = minute * MINUTE;
      const epoch = wallToEpoch(zone, wall);
      const shown = epoch + zone.offsetAt(epoch);
      for (let earlier = epoch - 2 * HOUR; earlier < epoch; earlier += 15 * MINUTE) assert.notEqual(earlier + zone.offsetAt(earlier), wall, 'an earlier moment shows it too');
      assert.ok(shown === wall || (shown > wall && shown - wall <= 24 * HOUR), 'a skipped time is read with the offset before');
    }));
  });
});
