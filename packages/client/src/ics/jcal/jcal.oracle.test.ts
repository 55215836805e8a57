import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toJcal, type JcalComponent } from '../jcal.ts';
import { jcalDate, jcalOffset, jcalTime } from './dates.ts';
import { actualType, jcalValues } from './jcal-value.ts';
import { defaultType } from './property-types.ts';
import { recurObject } from './recur-object.ts';

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** What both make of a text, as data. */
function bothOf(text: string): unknown[] {
  return [toJcal(text), ICAL.parse(text)].map((made) => JSON.parse(JSON.stringify(made)) as unknown);
}

describe('a developer who knows jCal from elsewhere', () => {
  const lines = [
    'SUMMARY:Choir\\, on Mondays\\; at six',
    'SUMMARY;LANGUAGE=nb:Kor',
    'DESCRIPTION:First\\nSecond\\\\third',
    'DTSTART:20261122T180000Z',
    'DTSTART;TZID=Europe/Oslo:20261122T180000',
    'DTSTART;VALUE=DATE:20261122',
    'DTEND:20261122T200000',
    'DURATION:PT1H30M',
    'EXDATE:20261122T180000Z,20261123T180000Z',
    'EXDATE;VALUE=DATE:20261122,20261123',
    'RDATE;TZID=Europe/Oslo:20261122T180000',
    'CATEGORIES:Music,Open\\, free',
    'GEO:59.91;10.75',
    'SEQUENCE:7',
    'PRIORITY:0',
    'STATUS:CONFIRMED',
    'URL:https://example.org/?a=1;b=2,3',
    'ORGANIZER;CN="Nes, Kari":mailto:kari@example.org',
    'ATTENDEE;RSVP=TRUE;ROLE=REQ-PARTICIPANT:mailto:per@example.org',
    'X-WR-CALNAME:As it is',
    'LAST-MODIFIED:20261101T080910Z',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5',
    'RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'TZOFFSETFROM:-0330',
    'TZOFFSETTO:+0100',
  ];
  for (const line of lines) {
    it(`finds what ical.js makes of ${line}`, () => {
      const [ours, theirs] = bothOf(calendar(line));
      assert.deepEqual(ours, theirs);
    });
  }

  it('finds components nested as ical.js nests them', () => {
    const text = calendar('UID:a', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM', 'LOCATION:Hall').replace('BEGIN:VEVENT', 'BEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT');
    const [ours, theirs] = bothOf(text);
    assert.deepEqual(ours, theirs);
  });

  it('finds the same texts, whatever is written in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ø', '🫐', ' ', ',', ';', ':', '"', '\\\\', '\\n', '\\,', '\\;', '^') }), (value) => {
        const [ours, theirs] = bothOf(calendar(`SUMMARY:x${value}x`));
        assert.deepEqual(ours, theirs);
      }),
    );
  });
});

describe('dates in jCal', () => {
  const dates: [value: string, written: string | undefined][] = [
    ['20261122', '2026-11-22'],
    ['20261122T180000', '2026-11-22T18:00:00'],
    ['20261122T180000Z', '2026-11-22T18:00:00Z'],
    ['2026-11-22', undefined],
    ['20261122T1800', undefined],
    ['PT1H', undefined],
    ['', undefined],
  ];
  for (const [value, written] of dates) it(`are ${written ?? 'none'} for "${value}"`, () => assert.equal(jcalDate(value), written));

  it('have times with colons, and leave what is no time', () => assert.deepEqual(['180000', '180000Z', '18:00', 'noon'].map(jcalTime), ['18:00:00', '18:00:00Z', '18:00', 'noon']));

  it('have offsets with colons, and seconds where there are some', () => assert.deepEqual(['+0100', '-0330', '+001501', 'Z'].map(jcalOffset), ['+01:00', '-03:30', '+00:15:01', 'Z']));
});

describe('values in jCal', () => {
  const values: [property: string, type: string, value: string, found: unknown[]][] = [
    ['summary', 'text', 'a,b;c', ['a,b;c']],
    ['categories', 'text', 'a,b\\,c,', ['a', 'b,c', '']],
    ['resources', 'text', 'a', ['a']],
    ['geo', 'float', '1.5;-2', [[1.5, -2]]],
    ['geo', 'float', 'x;y', [[0, 0]]],
    ['request-status', 'text', '2.0;Success\\; really', [['2.0', 'Success; really']]],
    ['sequence', 'integer', '12', [12]],
    ['sequence', 'integer', 'many', [0]],
    ['x-yes', 'boolean', 'TRUE', [true]],
    ['x-yes', 'boolean', 'no', [false]],
    ['freebusy', 'period', '20261122T120000Z/PT1H,20261122T140000Z/20261122T150000Z', [['2026-11-22T12:00:00Z', 'PT1H'], ['2026-11-22T14:00:00Z', '2026-11-22T15:00:00Z']]],
    ['x-at', 'time', '090000', ['09:00:00']],
    ['x-own', 'my-type', 'a\\,b', ['a\\,b']],
  ];
  for (const [property, type, value, found] of values) it(`of ${property} as ${type} are read from "${value}"`, () => assert.deepEqual(jcalValues(property, type, value), found));

  it('are dates where all that stands there is dates', () => {
    assert.deepEqual(['20261122', '20261122,20261123', '20261122T180000', ''].map((value) => actualType('date-time', value)), ['date', 'date', 'date-time', 'date-time']);
    assert.equal(actualType('text', '20261122'), 'text');
  });

  it('have the type of their property, and none where nobody has said', () => {
    assert.deepEqual(['dtstart', 'summary', 'geo', 'rrule', 'duration', 'organizer', 'x-own', 'constructor'].map(defaultType), ['date-time', 'text', 'float', 'recur', 'duration', 'cal-address', 'unknown', 'unknown']);
  });
});

describe('a rule in jCal', () => {
  const rules: [value: string, object: object][] = [
    ['FREQ=DAILY', { freq: 'DAILY' }],
    ['FREQ=DAILY;COUNT=5', { freq: 'DAILY', count: 5 }],
    ['FREQ=YEARLY;BYMONTH=-1,+2', { freq: 'YEARLY', bymonth: [-1, 2] }],
    ['FREQ=WEEKLY; BYDAY = MO , TU', { freq: 'WEEKLY', byday: ['MO', 'TU'] }],
    ['FREQ=DAILY;UNTIL=20261122T180000Z', { freq: 'DAILY', until: '2026-11-22T18:00:00Z' }],
    ['FREQ=DAILY;UNTIL=later', { freq: 'DAILY', until: 'later' }],
    ['FREQ', {}],
    ['', {}],
    ['__proto__=1;constructor=2', { constructor: 2 }],
  ];
  for (const [value, object] of rules) it(`is an object: "${value}"`, () => assert.deepEqual(recurObject(value), object));
});

describe('a text that is broken', () => {
  it('never stops a developer’s script', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('BEGIN:A', 'END:A', 'RRULE:;;=', 'GEO:', 'X;Y=:', 'RDATE:/', ' '));
    fc.assert(fc.property(fc.array(line), (all) => void toJcal(all.join('\n'))));
  });

  it('keeps what was never ended', () => assert.deepEqual((toJcal('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a') as JcalComponent)[2], [['vevent', [['uid', {}, 'text', 'a']], []]]));
});
