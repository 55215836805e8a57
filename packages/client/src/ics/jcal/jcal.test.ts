import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJcal, type JcalComponent } from '../jcal.ts';

const properties = (...lines: string[]): unknown => (toJcal(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')) as JcalComponent)[1];

describe('jCal', () => {
  const cases: [line: string, jcal: unknown[]][] = [
    ['SUMMARY;LANGUAGE=nb:Kor\\, øvelse', ['summary', { language: 'nb' }, 'text', 'Kor, øvelse']],
    ['DTSTART;TZID=Europe/Oslo:20261122T180000', ['dtstart', { tzid: 'Europe/Oslo' }, 'date-time', '2026-11-22T18:00:00']],
    ['DTSTART;VALUE=DATE:20261122', ['dtstart', {}, 'date', '2026-11-22']],
    ['RDATE:20261122,20261123', ['rdate', {}, 'date', '2026-11-22', '2026-11-23']],
    ['EXDATE:20261122T120000Z', ['exdate', {}, 'date-time', '2026-11-22T12:00:00Z']],
    ['RDATE;VALUE=PERIOD:20261122T120000Z/PT1H', ['rdate', {}, 'period', ['2026-11-22T12:00:00Z', 'PT1H']]],
    ['GEO:59.9;10.7', ['geo', {}, 'float', [59.9, 10.7]]],
    ['CATEGORIES:a\\,b,c', ['categories', {}, 'text', 'a,b', 'c']],
    ['SEQUENCE:3', ['sequence', {}, 'integer', 3]],
    ['TZOFFSETFROM:-0330', ['tzoffsetfrom', {}, 'utc-offset', '-03:30']],
    ['TRIGGER:-PT15M', ['trigger', {}, 'duration', '-PT15M']],
    ['X-ASK;VALUE=BOOLEAN:true', ['x-ask', {}, 'boolean', true]],
    ['X-AT;VALUE=TIME:180000', ['x-at', {}, 'time', '18:00:00']],
    ['X-OTHER:a;b,c\\n', ['x-other', {}, 'unknown', 'a;b,c\\n']],
    ['ATTENDEE;MEMBER="mailto:a@b","mailto:c@d":mailto:e@f', ['attendee', { member: ['mailto:a@b', 'mailto:c@d'] }, 'cal-address', 'mailto:e@f']],
    ['RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;BYMONTH=2;UNTIL=20271231', ['rrule', {}, 'recur', { freq: 'MONTHLY', byday: ['1MO', '-1FR'], bymonth: 2, until: '2027-12-31' }]],
    ['RRULE:FREQ=DAILY;;__proto__=x', ['rrule', {}, 'recur', { freq: 'DAILY' }]],
    ['DTSTART:someday', ['dtstart', {}, 'date-time', 'someday']],
  ];
  for (const [line, jcal] of cases) it(`of ${line}`, () => assert.deepEqual(properties(line), [jcal]));

  it('nests components', () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nBEGIN:VALARM\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR';
    assert.deepEqual(toJcal(text), ['vcalendar', [], [['vevent', [['uid', {}, 'text', 'a']], [['valarm', [], []]]]]]);
  });

  it('is a list where the text has several components, and nothing where it has none', () => {
    assert.deepEqual(toJcal('BEGIN:A\nEND:A\nBEGIN:B\nEND:B'), [['a', [], []], ['b', [], []]]);
    assert.equal(toJcal('hello'), undefined);
    assert.deepEqual(toJcal('END:A\nBEGIN:A\nx\n'), ['a', [], []]);
  });
});
