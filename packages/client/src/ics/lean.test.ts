import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIcsAdapter } from '../adapters/ics/ics-adapter.ts';
import { occurrences, parseCalendar } from './engine.ts';
import { decode, occurrences as leanOccurrences, parseFeed } from './lean.ts';
import { calendarOf } from './occurrences/fixtures/calendar-of.ts';

const WINDOW = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };
const start = 'DTSTART;TZID=Europe/Oslo:20261102T180000';
const instead = ['UID:w', 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Oslo:20261116T180000', 'DTSTART;TZID=Europe/Oslo:20261117T190000'];

const rare: [title: string, ...events: string[][]][] = [
  ['a Windows zone', ['DTSTART;TZID=W. Europe Standard Time:20261102T180000']],
  ['hours', [start, 'RRULE:FREQ=HOURLY;INTERVAL=5;COUNT=9']],
  ...['YEARLY;BYWEEKNO=45,46', 'YEARLY;BYYEARDAY=-50,310', 'YEARLY;BYDAY=45MO,-7MO', 'MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'].map((rule): [string, string[]] => [`a rule that says ${rule}`, [start, `RRULE:FREQ=${rule}`]]),
  ['times of day', [start, 'RRULE:FREQ=DAILY;BYHOUR=9,18;COUNT=5']],
  ['EXRULE', [start, 'RRULE:FREQ=DAILY;COUNT=5', 'EXRULE:FREQ=DAILY;INTERVAL=4']],
  ['RDATE', [start, 'RDATE;VALUE=PERIOD:20261103T120000Z/PT3H']],
  ['RANGE=THISANDFUTURE', ['UID:w', start, 'RRULE:FREQ=WEEKLY;COUNT=4'], instead],
];

const plain: [title: string, ...events: string[][]][] = [
  ['single events', [start], ['DTSTART;VALUE=DATE:20261105'], ['DTSTART:20261106T120000Z', 'DURATION:PT1H']],
  ['days, weeks, months and years', ...['DAILY;COUNT=3', 'WEEKLY;BYDAY=MO,WE;UNTIL=20261120', 'MONTHLY;BYDAY=1TU,-1SU', 'MONTHLY;BYMONTHDAY=2,-1', 'YEARLY', 'YEARLY;BYMONTH=11;BYDAY=2MO', 'YEARLY;INTERVAL=2;BYMONTH=3,11;BYMONTHDAY=9,-1'].map((rule) => [start, `RRULE:FREQ=${rule}`])],
  ['exceptions', ['UID:w', start, 'RRULE:FREQ=DAILY;COUNT=5', 'EXDATE;VALUE=DATE:20261103'], ['UID:w', 'RECURRENCE-ID:20261104T170000Z', 'DTSTART:20261104T190000Z']],
];

const wholeStarts = (text: string): number[] => occurrences(parseCalendar(text), WINDOW).map(({ startMs }) => startMs);

describe('a page that shows a calendar', () => {
  for (const [title, ...events] of rare) {
    it(`loads the rare parts for ${title}, and shows all`, async () => {
      const text = calendarOf(...events);
      const calendar = await parseFeed(text);
      leanOccurrences(calendar, WINDOW);
      assert.ok(calendar.lacking || calendar.rare);
      const { activities, problems } = await createIcsAdapter({ src: 'a.ics', text }).listActivities(WINDOW);
      assert.deepEqual(activities.map((activity) => Date.parse(activity.start.replace(/\[.*/, ''))), wholeStarts(text));
      assert.deepEqual(problems, []);
    });
  }

  for (const [title, ...events] of plain) {
    it(`needs no rare parts for ${title}`, async () => {
      const text = calendarOf(...events);
      const calendar = await parseFeed(text);
      assert.deepEqual(leanOccurrences(calendar, WINDOW).map(({ startMs }) => startMs), wholeStarts(text));
      assert.deepEqual([calendar.lacking, calendar.rare], [false, undefined]);
    });
  }

  it('reads bytes that are not plain UTF-8', async () => {
    assert.equal(await decode(new TextEncoder().encode('blåbær')), 'blåbær');
    assert.equal(await decode(Uint8Array.from([0x62, 0x6c, 0xe5])), 'blå');
    assert.equal(await decode(Uint8Array.from([0xff, 0xfe, 0x41, 0])), 'A');
  });
});
