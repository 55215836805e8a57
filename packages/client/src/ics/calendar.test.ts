import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrences, parseCalendar } from './engine.ts';
import { calendarOf } from './occurrences/fixtures/calendar-of.ts';

const WINDOW = { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' };
const at = (start: string, ...more: string[]): string[] => [`DTSTART${start}`, ...more];
const OSLO = at(';TZID=Europe/Oslo:20261102T180000');

describe('what a calendar says of itself', () => {
  const names: [title: string, lines: string[], name: string | undefined][] = [
    ['is its name', ['X-WR-CALNAME:Grorud kor'], 'Grorud kor'],
    ['is its name by the newer word', ['NAME:Grorud kor'], 'Grorud kor'],
    ['is the older word first, which programs show', ['NAME:New', 'X-WR-CALNAME:Old'], 'Old'],
    ['is its name with what was escaped in it', ['X-WR-CALNAME:Kor\\, og mer\\; her'], 'Kor, og mer; her'],
    ['is its name in another language', ['NAME;LANGUAGE=ar:جوقة'], 'جوقة'],
    ['is nothing where the name is blank', ['X-WR-CALNAME:  ', 'NAME:'], undefined],
    ['is the newer word where the older is blank', ['X-WR-CALNAME:', 'NAME:Grorud kor'], 'Grorud kor'],
    ['is nothing where nothing is said', [], undefined],
  ];
  for (const [title, lines, name] of names) it(title, () => assert.equal(parseCalendar(calendarOf(...lines, OSLO)).name, name));

  it('is that of the first of several that says something', () => {
    const text = calendarOf(OSLO) + calendarOf('X-WR-CALNAME:Second', 'X-WR-CALDESC:Here') + calendarOf('X-WR-CALNAME:Third');
    assert.deepEqual([parseCalendar(text).name, parseCalendar(text).description], ['Second', 'Here']);
  });

  it('is not what an event in it says', () => assert.equal(parseCalendar(calendarOf([...OSLO, 'NAME:An event', 'DESCRIPTION:Of an event'])).name, undefined));

  const zones: [title: string, lines: (string | string[])[], zone: string | undefined][] = [
    ['is its zone', ['X-WR-TIMEZONE:Europe/Oslo', at(':20261102T180000')], 'Europe/Oslo'],
    ['is its zone by the newer word', ['TIMEZONE-ID:Europe/Oslo', at(':20261102T180000')], 'Europe/Oslo'],
    ['is its zone by a Windows name', ['X-WR-TIMEZONE:W. Europe Standard Time', at(':20261102T180000')], 'Europe/Berlin'],
    ['is the zone of most of its events, where it names none', [OSLO, OSLO, at(';TZID=Europe/London:20261102T180000')], 'Europe/Oslo'],
    ['is the zone of most of its events, where it names one that is none', ['X-WR-TIMEZONE:Atlantis', OSLO], 'Europe/Oslo'],
    ['is no zone, where its events are in UTC, or days', [at(':20261102T180000Z'), at(';VALUE=DATE:20261102')], undefined],
    ['is no zone, where nobody knows it', [at(';TZID=Middle-earth:20261102T180000')], undefined],
  ];
  for (const [title, lines, zone] of zones) it(title, () => assert.equal(parseCalendar(calendarOf(...lines)).timeZone, zone));

  const methods: [line: string, method: string | undefined][] = [
    ['METHOD:PUBLISH', 'PUBLISH'],
    ['method:request', 'REQUEST'],
    ['METHOD:', undefined],
    ['X-METHOD:PUBLISH', undefined],
  ];
  for (const [line, method] of methods) it(`is what it is for: ${line}`, () => assert.equal(parseCalendar(calendarOf(line, OSLO)).method, method));
});

describe('what an event says of itself', () => {
  const event = (...lines: string[]): ReturnType<typeof parseCalendar>['events'][number] => parseCalendar(calendarOf([...OSLO, 'UID:a', ...lines])).events[0] ?? assert.fail();

  it('can be looked up by any property, in any case', () => {
    const one = event('X-Price:50 kr', 'CATEGORIES:a', 'CATEGORIES:b');
    assert.deepEqual([one.has('x-price'), one.has('X-PRICES'), one.property('X-PRICE')?.value, one.properties('categories').length], [true, false, '50 kr', 2]);
  });

  it('tells in which line a property stands, else in which it begins itself', () => {
    const one = event('SUMMARY:A');
    assert.deepEqual([one.line, one.lineOf('SUMMARY'), one.lineOf('RRULE')], [3, 6, 3]);
  });

  const numbers: [line: string, sequence: number, priority: number][] = [
    ['SEQUENCE:3', 3, 0],
    ['SEQUENCE:-1', -1, 0],
    ['SEQUENCE:2.9', 2, 0],
    ['SEQUENCE:many', 0, 0],
    ['PRIORITY:9', 0, 9],
    ['PRIORITY:high', 0, 0],
  ];
  for (const [line, sequence, priority] of numbers) it(`has its numbers from ${line}`, () => assert.deepEqual([event(line).sequence, event(line).priority], [sequence, priority]));

  const statuses: [lines: string[], method: string, status: string][] = [
    [[], 'PUBLISH', 'confirmed'],
    [['STATUS:CONFIRMED'], 'PUBLISH', 'confirmed'],
    [['STATUS: tentative '], 'PUBLISH', 'tentative'],
    [['STATUS:CANCELED'], 'PUBLISH', 'cancelled'],
    [['STATUS:Cancelled by the hall'], 'PUBLISH', 'cancelled'],
    [['STATUS:CONFIRMED'], 'cancel', 'cancelled'],
    [['STATUS:NEEDS-ACTION'], 'PUBLISH', 'confirmed'],
    [['STATUS:'], 'PUBLISH', 'confirmed'],
  ];
  for (const [lines, method, status] of statuses) {
    it(`is ${status} by ${lines.join() || 'nothing'} in a calendar to ${method.toLowerCase()}`, () => {
      assert.equal(parseCalendar(calendarOf(`METHOD:${method}`, [...OSLO, ...lines])).events[0]?.status, status);
    });
  }

  const lists: [lines: string[], categories: string[]][] = [
    [['CATEGORIES:Music,Dance'], ['Music', 'Dance']],
    [['CATEGORIES: Music , Dance '], ['Music', 'Dance']],
    [['CATEGORIES:Open\\, free,Song'], ['Open, free', 'Song']],
    [['CATEGORIES:,,'], []],
    [['CATEGORIES:a', 'CATEGORIES:a'], ['a', 'a']],
    [['CATEGORIES;LANGUAGE=nb:Kor'], ['Kor']],
  ];
  for (const [lines, categories] of lists) it(`is about ${categories.join(' and ') || 'nothing'}: ${lines.join(' ')}`, () => assert.deepEqual(event(...lines).categories, categories));

  it('was changed when it says so, else when it was written', () => {
    assert.deepEqual([event('LAST-MODIFIED:20261101T000000Z', 'DTSTAMP:20261001T000000Z').lastModified, event('DTSTAMP:20261001T000000Z').lastModified, event().lastModified], ['20261101T000000Z', '20261001T000000Z', undefined]);
  });
});

describe('an occurrence as data', () => {
  it('has what one shows of it, for whoever stores or sends it', () => {
    const [one] = occurrences(parseCalendar(calendarOf(['UID:a', ...OSLO, 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Choir'])), WINDOW);
    assert.deepEqual(JSON.parse(JSON.stringify(one)), {
      start: '2026-11-02T18:00:00+01:00[Europe/Oslo]',
      end: '2026-11-02T20:00:00+01:00[Europe/Oslo]',
      startMs: Date.UTC(2026, 10, 2, 17),
      endMs: Date.UTC(2026, 10, 2, 19),
      allDay: false,
      uid: 'a',
      status: 'confirmed',
      recurrenceId: '2026-11-02T18:00:00+01:00[Europe/Oslo]',
      timeZone: 'Europe/Oslo',
      summary: 'Choir',
    });
  });

  it('has no zone and no place in a series where it has none', () => {
    const [day] = occurrences(parseCalendar(calendarOf(at(';VALUE=DATE:20261102'))), WINDOW);
    const data = JSON.parse(JSON.stringify(day)) as Record<string, unknown>;
    assert.deepEqual([data.allDay, data.start, data.end, 'timeZone' in data, 'recurrenceId' in data], [true, '2026-11-02', '2026-11-03', false, false]);
  });
});
