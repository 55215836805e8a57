import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, local, show } from './fixtures/calendar-of.ts';

const OSLO = ';TZID=Europe/Oslo';
const weekly = ['UID:w', `DTSTART${OSLO}:20261102T180000`, 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=5', 'SUMMARY:Choir'];
const from = (id: string, ...lines: string[]): string[] => ['UID:w', `RECURRENCE-ID;RANGE=THISANDFUTURE${id}`, ...lines];
const winter = (...events: string[][]): ReturnType<typeof show> => show(calendarOf(...events), '2026-11-01', '2027-01-01');
const days = (starts: readonly string[]): string => local(starts).map((start) => start.slice(5)).join(' ');

describe('a series of which this and all that follow change', () => {
  const moved = [`DTSTART${OSLO}:20261117T190000`, 'SUMMARY:Tuesday'];

  const ids: [title: string, id: string][] = [
    ['in its zone', `${OSLO}:20261116T180000`],
    ['in UTC', ':20261116T170000Z'],
    ['in another zone', ';TZID=America/New_York:20261116T120000'],
    ['as a day', ';VALUE=DATE:20261116'],
    ['without a zone', ':20261116T180000'],
  ];
  for (const [title, id] of ids) {
    it(`goes on as it says, when the first of them is named ${title}`, () => {
      assert.equal(days(winter(weekly, from(id, ...moved)).starts), '11-02T18:00 11-09T18:00 11-17T19:00 11-24T19:00 12-01T19:00');
    });
  }

  it('may begin with the very first', () => {
    assert.equal(days(winter(weekly, from(`${OSLO}:20261102T180000`, `DTSTART${OSLO}:20261103T170000`)).starts), '11-03T17:00 11-10T17:00 11-17T17:00 11-24T17:00 12-01T17:00');
  });

  it('may change twice, each from its day on', () => {
    const second = from(`${OSLO}:20261130T180000`, `DTSTART${OSLO}:20261202T080000`);
    assert.equal(days(winter(weekly, from(`${OSLO}:20261116T180000`, ...moved), second).starts), '11-02T18:00 11-09T18:00 11-17T19:00 11-24T19:00 12-02T08:00');
  });

  it('may come earlier in the day, also over midnight', () => {
    assert.equal(days(winter(weekly, from(`${OSLO}:20261116T180000`, `DTSTART${OSLO}:20261115T233000`)).starts), '11-02T18:00 11-09T18:00 11-15T23:30 11-22T23:30 11-29T23:30');
  });

  it('has the length that the change has', () => {
    const { ends } = winter(weekly, from(`${OSLO}:20261116T180000`, ...moved, 'DURATION:PT30M'));
    assert.deepEqual(local(ends).slice(0, 3), ['2026-11-02T20:00', '2026-11-09T20:00', '2026-11-17T19:30']);
  });

  it('is a day where the change is one, and what follows has its words and keeps its hours', () => {
    const { starts, found } = winter(weekly, from(`${OSLO}:20261116T180000`, 'DTSTART;VALUE=DATE:20261117', 'SUMMARY:Away'));
    assert.equal(days(starts), '11-02T18:00 11-09T18:00 11-17 11-23T18:00 11-30T18:00');
    assert.deepEqual(found.map(({ event }) => event.summary), ['Choir', 'Choir', 'Away', 'Away', 'Away']);
  });

  it('keeps to the clock of the series through the summer', () => {
    const series = ['UID:w', `DTSTART${OSLO}:20260302T180000`, 'RRULE:FREQ=WEEKLY;COUNT=6'];
    const { starts } = show(calendarOf(series, from(`${OSLO}:20260316T180000`, `DTSTART${OSLO}:20260317T190000`)), '2026-03-01', '2026-05-01');
    assert.deepEqual(starts.slice(2).map((start) => start.slice(5, 22)), ['03-17T19:00:00+01', '03-24T19:00:00+01', '03-31T19:00:00+02', '04-07T19:00:00+02']);
  });

  it('of days goes on on other days', () => {
    const series = ['UID:w', 'DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=WEEKLY;COUNT=4'];
    const { starts, ends } = winter(series, from(';VALUE=DATE:20261116', 'DTSTART;VALUE=DATE:20261118', 'DTEND;VALUE=DATE:20261120'));
    assert.deepEqual([starts, ends.slice(2)], [['2026-11-02', '2026-11-09', '2026-11-18', '2026-11-25'], ['2026-11-20', '2026-11-27']]);
  });

  it('loses what was taken out before the change, by the hour that it had', () => {
    const { starts } = winter([...weekly, `EXDATE${OSLO}:20261123T180000`], from(`${OSLO}:20261116T180000`, ...moved));
    assert.equal(days(starts), '11-02T18:00 11-09T18:00 11-17T19:00 12-01T19:00');
  });

  it('tells for each which one of the series it is', () => {
    const { found } = winter(weekly, from(`${OSLO}:20261116T180000`, ...moved));
    assert.deepEqual(found.map(({ recurrenceId }) => recurrenceId?.slice(5, 16)), ['11-02T18:00', '11-09T18:00', '11-16T18:00', '11-23T18:00', '11-30T18:00']);
  });
});

describe('dates that are added to a series', () => {
  const single = (...lines: string[]): string[] => ['UID:s', `DTSTART${OSLO}:20261102T180000`, 'DURATION:PT2H', ...lines];
  const cases: [title: string, line: string, starts: string, end: string][] = [
    ['in its zone', `RDATE${OSLO}:20261105T090000`, '11-05T09:00', '11-05T11:00'],
    ['in UTC', 'RDATE:20261105T080000Z', '11-05T09:00', '11-05T11:00'],
    ['in another zone', 'RDATE;TZID=Asia/Tokyo:20261105T170000', '11-05T09:00', '11-05T11:00'],
    ['without a zone', 'RDATE:20261105T090000', '11-05T09:00', '11-05T11:00'],
    ['as a day, at the same hour', 'RDATE;VALUE=DATE:20261105', '11-05T18:00', '11-05T20:00'],
    ['as a period with a length', 'RDATE;VALUE=PERIOD:20261105T080000Z/PT30M', '11-05T09:00', '11-05T09:30'],
    ['as a period with an end', 'RDATE;VALUE=PERIOD:20261105T080000Z/20261105T083000Z', '11-05T09:00', '11-05T09:30'],
    ['as a period in days', 'RDATE;VALUE=PERIOD:20261105T080000Z/P1D', '11-05T09:00', '11-06T09:00'],
    ['as a period that takes no time', 'RDATE;VALUE=PERIOD:20261105T080000Z/20261105T080000Z', '11-05T09:00', '11-05T09:00'],
    ['as a period whose end has its own zone', `RDATE;VALUE=PERIOD${OSLO}:20261105T090000/20261105T100000`, '11-05T09:00', '11-05T10:00'],
  ];
  for (const [title, line, start, end] of cases) {
    it(`are shown, written ${title}`, () => {
      const { starts, ends, problems } = winter(single(line));
      assert.deepEqual([days(starts), local(ends)[1]?.slice(5), problems], [`11-02T18:00 ${start}`, end, []]);
    });
  }

  const wrong: [title: string, value: string][] = [
    ['a word', 'sometime'],
    ['a day that there is not', '20260231T090000'],
    ['a period that ends before it begins', '20261105T080000Z/20261105T070000Z'],
    ['a period without an end', '20261105T080000Z/'],
    ['a period of nothing', '/PT1H'],
  ];
  for (const [title, value] of wrong) {
    it(`are told to the webmaster when they are ${title}`, () => {
      const { starts, problems } = winter(single(`RDATE:${value}`));
      assert.equal(days(starts), '11-02T18:00');
      assert.deepEqual(problems.map(({ code, message, uid }) => [code, message, uid]), [['invalid-rdate', `invalid rdate: ${value}`, 's']]);
    });
  }

  it('are shown before the first of the series too', () => {
    assert.equal(days(winter(single(`RDATE${OSLO}:20261101T090000`)).starts), '11-01T09:00 11-02T18:00');
  });

  it('do not count where the rule counts', () => {
    assert.equal(days(winter(single('RRULE:FREQ=DAILY;COUNT=2', `RDATE${OSLO}:20261110T180000`)).starts), '11-02T18:00 11-03T18:00 11-10T18:00');
  });
});

describe('rules that take out', () => {
  const daily = ['UID:d', `DTSTART${OSLO}:20261102T180000`, 'RRULE:FREQ=DAILY;COUNT=7'];
  const cases: [rule: string, left: string][] = [
    ['FREQ=DAILY;INTERVAL=2', '03 05 07'],
    ['FREQ=WEEKLY;BYDAY=WE,SA', '02 03 05 06 08'],
    ['FREQ=DAILY;COUNT=3', '05 06 07 08'],
    ['FREQ=DAILY;UNTIL=20261104', '05 06 07 08'],
    ['FREQ=DAILY', ''],
    ['FREQ=YEARLY', '03 04 05 06 07 08'],
    ['FREQ=DAILY;BYHOUR=9', '02 03 04 05 06 07 08'],
  ];
  for (const [rule, left] of cases) {
    it(`leave the others: ${rule}`, () => assert.equal(winter([...daily, `EXRULE:${rule}`]).starts.map((start) => start.slice(8, 10)).join(' '), left));
  }
});
