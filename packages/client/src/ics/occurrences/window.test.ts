import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, local, show } from './fixtures/calendar-of.ts';
import { occurrences, parseCalendar } from '../engine.ts';

const evening = ['UID:1', 'DTSTART;TZID=Europe/Oslo:20261122T180000', 'DTEND;TZID=Europe/Oslo:20261122T200000', 'SUMMARY:Choir'];
const camp = ['UID:2', 'DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261123', 'SUMMARY:Camp'];

describe('a window [from, to)', () => {
  const cases: [title: string, event: string[], from: string, to: string, count: number][] = [
    ['holds an event that lies within', evening, '2026-11-22', '2026-11-23', 1],
    ['holds an event that goes on when it opens', evening, '2026-11-22T19:00', '2026-11-23', 1],
    ['does not hold an event that ends as it opens', evening, '2026-11-22T20:00', '2026-11-23', 0],
    ['does not hold an event that begins as it closes', evening, '2026-11-22', '2026-11-22T18:00', 0],
    ['holds an event that begins a minute before it closes', evening, '2026-11-22', '2026-11-22T18:01', 1],
    ['reads an offset in its ends', evening, '2026-11-22T19:59:59+01:00', '2026-11-23', 1],
    ['reads Z in its ends', evening, '2026-11-22T19:00:00Z', '2026-11-23', 0],
    ['holds the last day of a camp', camp, '2026-11-22', '2026-11-23', 1],
    ['does not hold the day after the camp', camp, '2026-11-23', '2026-11-24', 0],
    ['does not hold the day before the camp', camp, '2026-11-19', '2026-11-20', 0],
    ['holds something without length at its first moment', ['UID:3', 'DTSTART:20261122T120000Z'], '2026-11-22T12:00:00Z', '2026-11-23', 1],
    ['does not hold something without length at its last moment', ['UID:3', 'DTSTART:20261122T120000Z'], '2026-11-22', '2026-11-22T12:00:00Z', 0],
    ['is empty when it ends before it begins', evening, '2026-11-23', '2026-11-22', 0],
  ];
  for (const [title, event, from, to, count] of cases) {
    it(title, () => assert.equal(show(calendarOf(event), from, to).found.length, count));
  }

  it('begins at midnight of its own zone', () => {
    const late = ['UID:4', 'DTSTART:20261122T233000Z', 'DTEND:20261122T234500Z'];
    assert.equal(show(calendarOf(late), '2026-11-23', '2026-11-24', 'Europe/Oslo').found.length, 1);
    assert.equal(show(calendarOf(late), '2026-11-23', '2026-11-24', 'UTC').found.length, 0);
  });

  it('has all-day events from midnight to midnight of its own zone', () => {
    const [day] = show(calendarOf(['DTSTART;VALUE=DATE:20261122']), '2026-11-01', '2026-12-01', 'America/New_York').found;
    assert.equal(day?.startMs, Date.UTC(2026, 10, 22, 5));
    assert.equal(day?.endMs, Date.UTC(2026, 10, 23, 5));
  });

  it('sorts by start, and leaves what begins together in the order of the file', () => {
    const text = calendarOf(['UID:b', 'DTSTART:20261122T120000Z'], camp, ['UID:a', 'DTSTART:20261122T120000Z'], evening);
    assert.deepEqual(show(text, '2026-11-01', '2026-12-01').found.map(({ uid }) => uid), ['2', 'b', 'a', '1']);
  });

  it('refuses ends and zones that are none', () => {
    const calendar = parseCalendar(calendarOf(evening));
    assert.throws(() => occurrences(calendar, { from: 'soon', to: '2026-12-01', timeZone: 'UTC' }), RangeError);
    assert.throws(() => occurrences(calendar, { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Nowhere' }), RangeError);
  });
});

describe('an occurrence', () => {
  it('tells start and end with offset and zone', () => {
    const [choir] = show(calendarOf(evening), '2026-11-01', '2026-12-01').found;
    assert.equal(choir?.start, '2026-11-22T18:00:00+01:00[Europe/Oslo]');
    assert.equal(choir?.end, '2026-11-22T20:00:00+01:00[Europe/Oslo]');
    assert.equal(choir?.timeZone, 'Europe/Oslo');
    assert.equal(choir?.startMs, Date.UTC(2026, 10, 22, 17));
    assert.equal(choir?.recurrenceId, undefined);
  });

  it('tells UTC by a Z', () => {
    assert.deepEqual(show(calendarOf(['DTSTART:20261122T120000Z', 'DURATION:PT90M']), '2026-11-01', '2026-12-01').ends, ['2026-11-22T13:30:00Z']);
  });

  it('tells days by dates, the end being the day after', () => {
    const { found } = show(calendarOf(camp), '2026-11-01', '2026-12-01');
    assert.deepEqual([found[0]?.start, found[0]?.end, found[0]?.allDay], ['2026-11-20', '2026-11-23', true]);
  });

  it('has the status of its event, in small letters', () => {
    const statuses = ['CONFIRMED', 'TENTATIVE', 'CANCELLED', 'Canceled', 'SOMETHING'].map((status) => ['DTSTART:20261122T120000Z', `STATUS:${status}`]);
    const { found } = show(calendarOf(...statuses, ['DTSTART:20261122T120000Z']), '2026-11-01', '2026-12-01');
    assert.deepEqual(found.map(({ status }) => status), ['confirmed', 'tentative', 'cancelled', 'cancelled', 'confirmed', 'confirmed']);
  });

  it('is cancelled in a calendar that takes back what it holds', () => {
    assert.equal(show(calendarOf('METHOD:CANCEL', evening), '2026-11-01', '2026-12-01').found[0]?.status, 'cancelled');
  });
});

describe('the length of an event', () => {
  const cases: [title: string, lines: string[], end: string][] = [
    ['is a day for a date without end', ['DTSTART;VALUE=DATE:20261122'], '2026-11-23'],
    ['is a day for a date that ends on itself', ['DTSTART;VALUE=DATE:20261122', 'DTEND;VALUE=DATE:20261122'], '2026-11-23'],
    ['is nothing for a time without end', ['DTSTART:20261122T120000Z'], '2026-11-22T12:00:00Z'],
    ['is the DURATION of a date', ['DTSTART;VALUE=DATE:20261122', 'DURATION:P3D'], '2026-11-25'],
    ['is a day for 24 hours from a date', ['DTSTART;VALUE=DATE:20261122', 'DURATION:PT24H'], '2026-11-23'],
    ['makes a time of a date when it is given in hours', ['DTSTART;VALUE=DATE:20261122', 'DURATION:PT10H'], '2026-11-22T10:00:00+01:00[Europe/Oslo]'],
    ['goes to midnight when a time ends on a date', ['DTSTART:20261122T120000', 'DTEND;VALUE=DATE:20261123'], '2026-11-23T00:00:00+01:00[Europe/Oslo]'],
    ['is nothing when a time ends on its own date', ['DTSTART:20261122T120000', 'DTEND;VALUE=DATE:20261122'], '2026-11-22T12:00:00+01:00[Europe/Oslo]'],
    ['is the distance between two zones', ['DTSTART;TZID=Europe/Oslo:20261122T120000', 'DTEND;TZID=Europe/London:20261122T120000'], '2026-11-22T13:00:00+01:00[Europe/Oslo]'],
    ['is nothing when the DURATION is negative', ['DTSTART:20261122T120000Z', 'DURATION:-PT1H'], '2026-11-22T12:00:00Z'],
    ['counts nominal days across a clock change', ['DTSTART;TZID=Europe/Oslo:20261024T120000', 'DURATION:P2D'], '2026-10-26T12:00:00+01:00[Europe/Oslo]'],
    ['counts exact hours across a clock change', ['DTSTART;TZID=Europe/Oslo:20261024T120000', 'DURATION:PT48H'], '2026-10-26T11:00:00+01:00[Europe/Oslo]'],
  ];
  for (const [title, lines, end] of cases) {
    it(title, () => assert.deepEqual(show(calendarOf(lines), '2026-10-01', '2026-12-01').ends, [end]));
  }

  it('is read the right way round when start and end are swapped', () => {
    const { starts, ends } = show(calendarOf(['DTSTART:20261122T140000Z', 'DTEND:20261122T120000Z'], ['DTSTART:20261125', 'DTEND:20261123']), '2026-11-01', '2026-12-01');
    assert.deepEqual(starts, ['2026-11-22T12:00:00Z', '2026-11-23']);
    assert.deepEqual(ends, ['2026-11-22T14:00:00Z', '2026-11-25']);
  });

  it('is exact for every instance of an event with DTEND, also in the night when the clocks change', () => {
    const night = ['DTSTART;TZID=Europe/Oslo:20261023T220000', 'DTEND;TZID=Europe/Oslo:20261024T060000', 'RRULE:FREQ=DAILY;COUNT=3'];
    assert.deepEqual(local(show(calendarOf(night), '2026-10-01', '2026-12-01').ends), ['2026-10-24T06:00', '2026-10-25T05:00', '2026-10-26T06:00']);
  });

  it('shows an end that cannot be read as a problem with its line, and the event without end', () => {
    const { ends, problems } = show(calendarOf(['UID:x', 'DTSTART:20261122T120000Z', 'DTEND:later'], ['UID:y', 'DTSTART:20261122T120000Z', 'DURATION:long']), '2026-11-01', '2026-12-01');
    assert.deepEqual(ends, ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00Z']);
    assert.deepEqual(problems.map(({ line, code, uid }) => [line, code, uid]), [[6, 'invalid-end', 'x'], [11, 'invalid-duration', 'y']]);
  });
});
