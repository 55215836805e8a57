import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, weekdayOf } from './sample-days.ts';
import { sampleFeed } from './sample-feed.ts';
import { feeds } from './small-feeds.ts';

const days = ['2026-11-22', '2027-01-01', '2028-02-29', '2026-03-28', '2026-10-24', '2026-12-31'];

/** The property lines of every entry, unfolded. */
function entries(file: string): string[][] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const found: string[][] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}

function entry(file: string, uid: string): string {
  return entries(file).map((lines) => lines.join('\n')).find((text) => text.includes(`UID:${uid}@`)) ?? '';
}

function dayOf(text: string): string {
  const digits = /DTSTART[^:]*:(\d{8})/.exec(text)?.[1] ?? '';
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

for (const today of days) {
  test(`is a well-formed calendar of some 25 entries on ${today}`, () => {
    const file = sampleFeed(today);
    assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
    assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.ok(entries(file).length >= 24 && entries(file).length <= 30);
    assert.equal(file.match(/BEGIN:VEVENT/g)?.length, file.match(/END:VEVENT/g)?.length);
    assert.doesNotMatch(file, /undefined|NaN|Invalid/);
  });

  test(`begins each series on a day of its own rule on ${today}`, () => {
    const file = sampleFeed(today);
    assert.equal(weekdayOf(dayOf(entry(file, 'sprakkafe'))), 2);
    assert.equal(weekdayOf(dayOf(entry(file, 'mestring'))), 0);
    assert.equal(weekdayOf(dayOf(entry(file, 'leksehjelp'))), 1);
    const meeting = dayOf(entry(file, 'nabomote'));
    assert.equal(weekdayOf(meeting), 1);
    assert.ok(Number(meeting.slice(8)) <= 7);
  });

  test(`has something that goes on all of ${today}`, () => {
    const exhibition = entry(sampleFeed(today), 'utstilling');
    assert.equal(dayOf(exhibition), addDays(today, -2));
    assert.match(exhibition, new RegExp(`DTEND;VALUE=DATE:${addDays(today, 7).replaceAll('-', '')}`));
  });

  test(`leaves out and moves evenings that the series really has on ${today}`, () => {
    const [cafe = '', moved = ''] = entries(sampleFeed(today)).map((lines) => lines.join('\n')).filter((text) => text.includes('UID:sprakkafe@'));
    const left = /EXDATE;TZID=Europe\/Oslo:(\d{4})(\d\d)(\d\d)T173000/.exec(cafe);
    const from = /RECURRENCE-ID;TZID=Europe\/Oslo:(\d{4})(\d\d)(\d\d)T173000/.exec(moved);
    for (const match of [left, from]) assert.equal(weekdayOf(match?.slice(1).join('-') ?? ''), 2);
    assert.equal(weekdayOf(dayOf(moved)), 3);
    assert.notEqual(left?.[0].slice(-15), from?.[0].slice(-15));
  });
}

test('shows what an association meets: cancelled, online, over midnight, several days, a contact to call', () => {
  const file = sampleFeed('2026-11-22');
  assert.match(entry(file, 'sjakk'), /STATUS:CANCELLED/);
  assert.match(entry(file, 'mestring'), /CONFERENCE;VALUE=URI;.*:https:\/\/video\.example/);
  assert.match(entry(file, 'nattevandring'), /DTSTART;TZID=Europe\/Oslo:20261128T220000\nDTEND;TZID=Europe\/Oslo:20261129T013000/);
  assert.match(entry(file, 'gronliadagene'), /DTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261208/);
  assert.match(entry(file, 'middag'), /CONTACT:Kari Nordby\\, tlf\. 12 34 56 78/);
});

test('gives every entry a name of its own; only a moved evening shares one with its series', () => {
  const uids = entries(sampleFeed('2026-11-22')).map((lines) => lines.find((line) => line.startsWith('UID:')));
  assert.equal(new Set(uids).size, uids.length - 1);
});

test('gives the same file for the same day', () => {
  assert.equal(sampleFeed('2026-11-22'), sampleFeed('2026-11-22'));
  assert.notEqual(sampleFeed('2026-11-22'), sampleFeed('2026-11-23'));
});

test('has small feeds for what can be: nothing, next year only, another association, one broken entry', () => {
  const file = (path: string): string => feeds.get(path)?.('2026-11-22') ?? '';
  assert.equal(entries(file('/feeds/empty.ics')).length, 0);
  assert.equal(dayOf(file('/feeds/next-year.ics').replace(/[^]*BEGIN:VEVENT/, '')), '2027-05-17');
  assert.match(file('/feeds/neighbours.ics'), /X-WR-CALNAME:Elvebakken vel/);
  const broken = entries(file('/feeds/broken-event.ics')).map((lines) => lines.join('\n'));
  assert.deepEqual(broken.map((text) => dayOf(text)), ['2026-11-23', '2026-99-99', '2026-11-25']);
});
