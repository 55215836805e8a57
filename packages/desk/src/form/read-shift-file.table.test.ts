import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDay, readHour, readShiftFile } from './read-shift-file.ts';

const context = { timeZone: 'Europe/Oslo', now: Date.parse('2026-11-28T12:00:00Z'), names: ['2026-12-05-0900'] };
const first = { id: '2026-12-05-0900-2', start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]' };

describe('a day and a clock that were typed', () => {
  for (const [typed, day] of [['2026-12-05', '2026-12-05'], ['5.12.2026', '2026-12-05'], ['05/12/2026', '2026-12-05'], ['5-12-2026', '2026-12-05'], ['2026-02-30', undefined], ['31.2.2026', undefined], ['12/31/2026', undefined], ['tomorrow', undefined], ['', undefined]] as const) {
    it(`${JSON.stringify(typed)} is ${day ?? 'none'}`, () => equal(readDay(typed), day));
  }
  for (const [typed, hour] of [['9:00', '09:00'], ['09.30', '09:30'], ['24:00', undefined], ['9', undefined], ['9:60', undefined], ['', undefined]] as const) {
    it(`${JSON.stringify(typed)} is ${hour ?? 'none'}`, () => equal(readHour(typed), hour));
  }
});

describe('a table of shifts', () => {
  it('is read with places and what one does, and without the names of its columns', async () => {
    deepEqual(await readShiftFile('shifts.csv', 'day;from;to;places;role\n5.12.2026;9:00;12:00;4;Bakes\n6.12.2026;22:00;06:00;;\n', context), {
      shifts: [{ ...first, capacity: 4, role: 'Bakes' }, { id: '2026-12-06-2200', start: '2026-12-06T22:00:00+01:00[Europe/Oslo]', end: '2026-12-07T06:00:00+01:00[Europe/Oslo]' }],
      unread: [],
    });
  });

  it('says which rows are no shift, or one that has begun', async () => {
    const { shifts, unread } = await readShiftFile('shifts.csv', '5.12.2026;9:00;12:00\nnobody;knows;this\n1.11.2026;9:00;12:00\n6.12.2026;9:00\n', context);
    deepEqual([shifts, unread], [[first], [2, 3, 4]]);
  });

  it('gives each shift a name of its own, also where two begin at once', async () => {
    const { shifts } = await readShiftFile('x.txt', '5.12.2026,9:00,12:00\n5.12.2026,9:00,12:00', context);
    deepEqual(shifts.map(({ id }) => id), ['2026-12-05-0900-2', '2026-12-05-0900-3']);
  });

  it('of nothing has nothing', async () => deepEqual(await readShiftFile('empty.csv', '', context), { shifts: [], unread: [] }));
});

const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');

describe('a calendar', () => {
  it('is read with its series, on the clock of its zone over a change of the clock', async () => {
    const text = calendar(event('UID:1', 'SUMMARY:Café', 'DTSTART;TZID=Europe/Oslo:20270321T090000', 'DTEND;TZID=Europe/Oslo:20270321T120000', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    deepEqual((await readShiftFile('cafe.ics', text, context)).shifts, [
      { id: '2027-03-21-0900', start: '2027-03-21T09:00:00+01:00[Europe/Oslo]', end: '2027-03-21T12:00:00+01:00[Europe/Oslo]', role: 'Café' },
      { id: '2027-03-28-0900', start: '2027-03-28T09:00:00+02:00[Europe/Oslo]', end: '2027-03-28T12:00:00+02:00[Europe/Oslo]', role: 'Café' },
    ]);
  });

  it('leaves out what is over, cancelled or far away, and says what has no clock', async () => {
    const text = calendar(
      event('UID:1', 'SUMMARY:Over', 'DTSTART:20261101T090000Z', 'DTEND:20261101T100000Z'),
      event('UID:2', 'SUMMARY:Cancelled', 'STATUS:CANCELLED', 'DTSTART:20261205T090000Z', 'DTEND:20261205T100000Z'),
      event('UID:3', 'SUMMARY:Far', 'DTSTART:20300101T090000Z', 'DTEND:20300101T100000Z'),
      event('UID:4', 'SUMMARY:All day', 'DTSTART;VALUE=DATE:20261206'),
      event('UID:5', 'SUMMARY:Here', 'DTSTART:20261207T090000Z', 'DTEND:20261207T100000Z'),
    );
    const { shifts, unread } = await readShiftFile('all.ics', text, context);
    deepEqual([shifts.map(({ role }) => role), unread.length], [['Here'], 1]);
  });

  it('is known by what is in it, whatever it is called; a broken one has nothing', async () => {
    const text = calendar(event('UID:5', 'SUMMARY:Here', 'DTSTART:20261207T090000Z', 'DTEND:20261207T100000Z'));
    equal((await readShiftFile('export.txt', text, context)).shifts.length, 1);
    deepEqual(await readShiftFile('broken.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', context), { shifts: [], unread: [] });
  });
});
