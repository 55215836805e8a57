import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, local, show } from './fixtures/calendar-of.ts';

const weekly = ['UID:w', 'DTSTART;TZID=Europe/Oslo:20261102T180000', 'DTEND;TZID=Europe/Oslo:20261102T200000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'SUMMARY:Choir'];
const instead = (id: string, ...lines: string[]): string[] => ['UID:w', `RECURRENCE-ID${id}`, ...lines];
const november = (...events: string[][]): ReturnType<typeof show> => show(calendarOf(...events), '2026-11-01', '2026-12-01');

describe('an event with RECURRENCE-ID', () => {
  it('stands in for one instance', () => {
    const { starts, found } = november(weekly, instead(';TZID=Europe/Oslo:20261109T180000', 'DTSTART;TZID=Europe/Oslo:20261110T190000', 'SUMMARY:Choir, moved'));
    assert.deepEqual(local(starts), ['2026-11-02T18:00', '2026-11-10T19:00', '2026-11-16T18:00', '2026-11-23T18:00']);
    assert.deepEqual(found.map(({ recurrenceId }) => recurrenceId?.slice(0, 16)), ['2026-11-02T18:00', '2026-11-09T18:00', '2026-11-16T18:00', '2026-11-23T18:00']);
    assert.equal(found[1]?.event.summary, 'Choir, moved');
  });

  const ids: [title: string, id: string][] = [
    ['in UTC', ':20261109T170000Z'],
    ['in another zone', ';TZID=Europe/London:20261109T170000'],
    ['as a date', ';VALUE=DATE:20261109'],
    ['floating', ':20261109T180000'],
  ];
  for (const [title, id] of ids) {
    it(`finds its instance by an id ${title}`, () => {
      const { starts } = november(weekly, instead(id, 'DTSTART;TZID=Europe/Oslo:20261109T120000'));
      assert.deepEqual(local(starts), ['2026-11-02T18:00', '2026-11-09T12:00', '2026-11-16T18:00', '2026-11-23T18:00']);
    });
  }

  it('finds the day of an all-day series by an id in UTC', () => {
    const series = ['UID:w', 'DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    assert.deepEqual(november(series, instead(':20261109T000000Z', 'DTSTART;VALUE=DATE:20261111')).starts, ['2026-11-02', '2026-11-11']);
  });

  it('is seen in the window that it was moved into', () => {
    const text = calendarOf(weekly, instead(';TZID=Europe/Oslo:20261109T180000', 'DTSTART;TZID=Europe/Oslo:20270105T180000'));
    assert.deepEqual(local(show(text, '2027-01-01', '2027-02-01').starts), ['2027-01-05T18:00']);
    assert.equal(show(text, '2026-11-01', '2026-12-01').starts.length, 3);
  });

  it('can cancel its instance, which is still told', () => {
    const { found } = november(weekly, instead(';TZID=Europe/Oslo:20261109T180000', 'DTSTART;TZID=Europe/Oslo:20261109T180000', 'STATUS:CANCELLED'));
    assert.deepEqual(found.map(({ status }) => status), ['confirmed', 'cancelled', 'confirmed', 'confirmed']);
  });

  it('is shown by itself when the series is not in the file', () => {
    const { starts } = november(instead(':20261109T170000Z', 'DTSTART:20261110T170000Z'), instead(':20261116T170000Z', 'DTSTART:20261117T170000Z'));
    assert.deepEqual(starts, ['2026-11-10T17:00:00Z', '2026-11-17T17:00:00Z']);
  });

  it('gives way to a newer one for the same instance', () => {
    const older = instead(':20261109T170000Z', 'DTSTART:20261110T080000Z', 'SEQUENCE:2');
    const newer = instead(':20261109T170000Z', 'DTSTART:20261110T090000Z', 'SEQUENCE:10');
    for (const order of [[older, newer], [newer, older]]) assert.ok(november(weekly, ...order).starts.includes('2026-11-10T09:00:00Z'));
    assert.equal(november(weekly, older, newer).starts.length, 4);
  });

  it('goes with its instance when a newer series leaves that out', () => {
    const newer = [...weekly, 'SEQUENCE:3', 'EXDATE;TZID=Europe/Oslo:20261109T180000'];
    assert.equal(november(newer, instead(':20261109T170000Z', 'DTSTART:20261110T080000Z', 'SEQUENCE:2')).starts.length, 3);
    assert.equal(november(newer, instead(':20261109T170000Z', 'DTSTART:20261110T080000Z', 'SEQUENCE:4')).starts.length, 4);
  });

  it('is left out and told when its id cannot be read', () => {
    const { starts, problems } = november(weekly, instead(':then', 'DTSTART:20261110T080000Z'));
    assert.equal(starts.length, 4);
    assert.deepEqual(problems.map(({ code, line }) => [code, line]), [['invalid-recurrence-id', 12]]);
  });
});

describe('RANGE=THISANDFUTURE', () => {
  const change = instead(';RANGE=THISANDFUTURE;TZID=Europe/Oslo:20261116T180000', 'DTSTART;TZID=Europe/Oslo:20261117T190000', 'DTEND;TZID=Europe/Oslo:20261117T193000', 'SUMMARY:Choir on Tuesdays');

  it('moves its instance and all that follow, and changes their length and texts', () => {
    const { starts, ends, found } = november(weekly, change);
    assert.deepEqual(local(starts), ['2026-11-02T18:00', '2026-11-09T18:00', '2026-11-17T19:00', '2026-11-24T19:00']);
    assert.deepEqual(local(ends).slice(2), ['2026-11-17T19:30', '2026-11-24T19:30']);
    assert.deepEqual(found.map(({ event }) => event.summary), ['Choir', 'Choir', 'Choir on Tuesdays', 'Choir on Tuesdays']);
    assert.equal(found[3]?.recurrenceId, '2026-11-23T18:00:00+01:00[Europe/Oslo]');
  });

  it('moves instances into a window that they began outside of', () => {
    assert.deepEqual(local(show(calendarOf(weekly, change), '2026-11-24', '2026-11-25').starts), ['2026-11-24T19:00']);
    assert.deepEqual(show(calendarOf(weekly, change), '2026-11-23', '2026-11-24').starts, []);
  });

  it('moves an instance past a change of clocks onto the first moment of a window', () => {
    const series = ['UID:w', 'DTSTART;TZID=Europe/Oslo:20260811T180000', 'RRULE:FREQ=WEEKLY'];
    const later = ['UID:w', 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Oslo:20260811T180000', 'DTSTART;TZID=Europe/Oslo:20261110T180000'];
    assert.deepEqual(local(show(calendarOf(series, later), '2026-11-10T18:00:00', '2026-11-18').starts), ['2026-11-10T18:00', '2026-11-17T18:00']);
  });

  it('leaves an instance alone that has an event of its own', () => {
    const { starts } = november(weekly, change, instead(':20261123T170000Z', 'DTSTART:20261126T170000Z'));
    assert.deepEqual(starts.slice(-1), ['2026-11-26T17:00:00Z']);
    assert.equal(starts.length, 4);
  });

  it('can cancel the rest of a series', () => {
    const { found } = november(weekly, [...change, 'STATUS:CANCELLED']);
    assert.deepEqual(found.map(({ status }) => status), ['confirmed', 'confirmed', 'cancelled', 'cancelled']);
  });
});

describe('several versions of an event', () => {
  it('are one: that with the highest SEQUENCE', () => {
    const version = (sequence: number): string[] => ['UID:v', `DTSTART:2026112${sequence}T120000Z`, `SEQUENCE:${sequence}`];
    assert.deepEqual(november(version(1), version(3), version(2)).starts, ['2026-11-23T12:00:00Z']);
  });

  it('are several events when nothing tells which is newer', () => {
    assert.equal(november(['UID:v', 'DTSTART:20261121T120000Z'], ['UID:v', 'DTSTART:20261122T120000Z']).starts.length, 2);
  });

  it('are not looked for among events without UID', () => {
    assert.equal(november(['DTSTART:20261121T120000Z', 'SEQUENCE:1'], ['DTSTART:20261121T120000Z', 'SEQUENCE:2']).starts.length, 2);
  });

  it('are found across several VCALENDARs of a file', () => {
    const text = calendarOf(weekly) + calendarOf(instead(':20261109T170000Z', 'DTSTART:20261110T080000Z'));
    assert.equal(show(text, '2026-11-01', '2026-12-01').starts.length, 4);
  });
});
