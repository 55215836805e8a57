import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, local, show } from './fixtures/calendar-of.ts';

const daily = (...more: string[]): string[] => ['UID:d', 'DTSTART;TZID=Europe/Oslo:20261102T180000', 'RRULE:FREQ=DAILY;COUNT=5', ...more];
const november = (...events: string[][]): ReturnType<typeof show> => show(calendarOf(...events), '2026-11-01', '2026-12-01');
const days = (starts: string[]): string[] => starts.map((start) => start.slice(8, 10));

describe('EXDATE', () => {
  const cases: [title: string, line: string][] = [
    ['takes out an instance', 'EXDATE;TZID=Europe/Oslo:20261104T180000'],
    ['takes out an instance named in UTC', 'EXDATE:20261104T170000Z'],
    ['takes out an instance named in another zone', 'EXDATE;TZID=America/New_York:20261104T120000'],
    ['takes out an instance named without zone', 'EXDATE:20261104T180000'],
    ['takes out all instances of a date', 'EXDATE;VALUE=DATE:20261104'],
    ['takes out an instance of a date nobody called a date', 'EXDATE:20261104'],
  ];
  for (const [title, line] of cases) it(title, () => assert.deepEqual(days(november(daily(line)).starts), ['02', '03', '05', '06']));

  it('takes lists, and several lines', () => {
    assert.deepEqual(days(november(daily('EXDATE;VALUE=DATE:20261104,20261105', 'EXDATE;VALUE=DATE:20261102')).starts), ['03', '06']);
  });

  it('takes out days of an all-day series, however they are written', () => {
    const series = ['DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20261103T000000Z,20261104T000000'];
    assert.deepEqual(november(series).starts, ['2026-11-02', '2026-11-05']);
  });

  it('does not use up COUNT', () => {
    assert.equal(november(daily('EXDATE;VALUE=DATE:20261104')).starts.at(-1)?.slice(8, 10), '06');
  });

  it('takes out a single event that does not recur', () => {
    assert.deepEqual(november(['DTSTART:20261104T120000Z', 'EXDATE:20261104T120000Z']).starts, []);
  });

  it('tells an entry that is no date, and goes by the others', () => {
    const { starts, problems } = november(daily('EXDATE;VALUE=DATE:20261199,20261104'));
    assert.deepEqual(days(starts), ['02', '03', '05', '06']);
    assert.deepEqual(problems.map(({ code, line }) => [code, line]), [['invalid-exdate', 7]]);
  });
});

describe('RDATE', () => {
  it('adds instances, and the start is one too', () => {
    assert.deepEqual(november(['DTSTART:20261102T120000Z', 'RDATE:20261110T120000Z,20261105T120000Z']).starts.map((start) => start.slice(8, 10)), ['02', '05', '10']);
  });

  it('adds nothing that the rule gives already', () => {
    assert.equal(november(daily('RDATE:20261104T170000Z')).starts.length, 5);
  });

  it('adds periods with a length of their own', () => {
    const { starts, ends } = november(['DTSTART:20261102T120000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20261103T120000Z/PT3H,20261104T120000Z/20261104T123000Z']);
    assert.equal(starts.length, 3);
    assert.deepEqual(ends, ['2026-11-02T13:00:00Z', '2026-11-03T15:00:00Z', '2026-11-04T12:30:00Z']);
  });

  it('adds a date at the time of the start', () => {
    assert.deepEqual(local(november(['DTSTART;TZID=Europe/Oslo:20261102T180000', 'RDATE;VALUE=DATE:20261107']).starts), ['2026-11-02T18:00', '2026-11-07T18:00']);
  });

  it('adds days to an all-day event', () => {
    assert.deepEqual(november(['DTSTART;VALUE=DATE:20261102', 'RDATE;VALUE=DATE:20261104,20261106']).starts, ['2026-11-02', '2026-11-04', '2026-11-06']);
  });

  it('is taken back by EXDATE', () => {
    assert.equal(november(['DTSTART:20261102T120000Z', 'RDATE:20261110T120000Z', 'EXDATE:20261110T120000Z']).starts.length, 1);
  });

  it('may be empty, and is told when it is no date', () => {
    const { starts, problems } = november(['DTSTART:20261102T120000Z', 'RDATE:', 'RDATE:sometime,20261110T120000Z', 'RDATE;VALUE=PERIOD:20261111T120000Z/20261110T120000Z']);
    assert.equal(starts.length, 2);
    assert.deepEqual(problems.map(({ code, line }) => [code, line]), [['invalid-rdate', 6], ['invalid-rdate', 7]]);
  });
});

describe('several rules', () => {
  it('give each instance once', () => {
    const { starts } = november(['DTSTART:20261102T120000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=3']);
    assert.deepEqual(days(starts), ['02', '03', '04', '09']);
  });

  it('can be exceptions', () => {
    assert.deepEqual(days(november([...daily(), 'EXRULE:FREQ=DAILY;INTERVAL=2']).starts), ['03', '05']);
  });

  it('leave all instances where an exception cannot be read, and say so', () => {
    const { starts, problems } = november([...daily(), 'EXRULE:FREQ=SOMETIMES', 'EXRULE:RSCALE=HEBREW;FREQ=DAILY', 'EXRULE:']);
    assert.equal(starts.length, 5);
    assert.deepEqual(problems.map(({ code, line }) => [code, line]), [['invalid-rrule', 7], ['unsupported-scale', 8]]);
  });
});

describe('UNTIL', () => {
  const cases: [title: string, start: string, until: string, count: number][] = [
    ['as a date includes its day', 'DTSTART;TZID=Europe/Oslo:20261102T180000', '20261104', 3],
    ['in UTC is an instant', 'DTSTART;TZID=Europe/Oslo:20261102T180000', '20261104T165959Z', 2],
    ['in UTC includes its instant', 'DTSTART;TZID=Europe/Oslo:20261102T180000', '20261104T170000Z', 3],
    ['without zone is read on the clock of the event', 'DTSTART;TZID=Europe/Oslo:20261102T180000', '20261104T180000', 3],
    ['of days is a day', 'DTSTART;VALUE=DATE:20261102', '20261104', 3],
    ['of days may have a time', 'DTSTART;VALUE=DATE:20261102', '20261104T235959Z', 3],
    ['before the start leaves nothing', 'DTSTART;VALUE=DATE:20261102', '20261001', 0],
  ];
  for (const [title, start, until, count] of cases) {
    it(title, () => assert.equal(november([start, `RRULE:FREQ=DAILY;UNTIL=${until}`]).starts.length, count));
  }
});

describe('clock changes', () => {
  const weekly = (start: string): string[] => [`DTSTART;TZID=Europe/Oslo:${start}`, 'RRULE:FREQ=WEEKLY;COUNT=3'];

  it('leave a weekly evening at the same time of day', () => {
    const { starts } = show(calendarOf(weekly('20261018T180000')), '2026-10-01', '2026-12-01');
    assert.deepEqual(starts, ['2026-10-18T18:00:00+02:00[Europe/Oslo]', '2026-10-25T18:00:00+01:00[Europe/Oslo]', '2026-11-01T18:00:00+01:00[Europe/Oslo]']);
  });

  it('move what falls into the skipped hour by that hour, for once', () => {
    const { starts } = show(calendarOf(weekly('20260322T023000')), '2026-03-01', '2026-05-01');
    assert.deepEqual(starts.map((start) => start.slice(5, 22)), ['03-22T02:30:00+01', '03-29T03:30:00+02', '04-05T02:30:00+02']);
  });

  it('put what falls into the repeated hour into the first of the two', () => {
    const { starts } = show(calendarOf(weekly('20261018T023000')), '2026-10-01', '2026-12-01');
    assert.equal(starts[1], '2026-10-25T02:30:00+02:00[Europe/Oslo]');
  });

  it('give an hourly event once for each hour that there is', () => {
    const { found } = show(calendarOf(['DTSTART;TZID=Europe/Oslo:20260329T000000', 'RRULE:FREQ=HOURLY;COUNT=5']), '2026-03-29', '2026-03-30');
    assert.equal(new Set(found.map(({ startMs }) => startMs)).size, found.length);
  });

  it('do not matter to an event in UTC', () => {
    const { starts } = show(calendarOf(['DTSTART:20261018T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=3']), '2026-10-01', '2026-12-01');
    assert.deepEqual(starts.map((start) => start.slice(10)), ['T16:00:00Z', 'T16:00:00Z', 'T16:00:00Z']);
  });
});

describe('dates that not every month or year has', () => {
  const starts = (start: string, rule: string, to: string): string[] => show(calendarOf([`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`]), '2024-01-01', to).starts;

  it('leap days come every four years', () => {
    assert.deepEqual(starts('20240229', 'FREQ=YEARLY', '2033-01-01'), ['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  it('the 31st is left out where there is none', () => {
    assert.deepEqual(starts('20240131', 'FREQ=MONTHLY', '2024-08-01'), ['2024-01-31', '2024-03-31', '2024-05-31', '2024-07-31']);
  });

  it('the last day of the month is there always', () => {
    assert.deepEqual(starts('20240131', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2024-05-01'), ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
  });
});

describe('too much', () => {
  it('gives the first of a rule, up to the limit, and says so', () => {
    const { starts, problems } = show(calendarOf(['UID:many', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=MINUTELY']), '2026-11-01', '2026-12-01', { timeZone: 'UTC', limit: 100 });
    assert.equal(starts.length, 100);
    assert.equal(starts[0], '2026-11-01T00:00:00Z');
    assert.deepEqual(problems.map(({ line, code, uid }) => [line, code, uid]), [[6, 'too-many-occurrences', 'many']]);
  });

  it('says nothing when the limit is just enough', () => {
    assert.deepEqual(show(calendarOf(['DTSTART:20261101T000000Z', 'RRULE:FREQ=DAILY;COUNT=30']), '2026-11-01', '2026-12-31', { timeZone: 'UTC', limit: 30 }).problems, []);
  });

  it('is told once, however often the window is asked for', () => {
    const text = calendarOf(['DTSTART:20260101T000000Z', 'RRULE:FREQ=MINUTELY']);
    const first = show(text, '2026-11-01', '2026-12-01', { timeZone: 'UTC', limit: 10 });
    assert.equal(first.problems.length, 1);
  });

  const endless = ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SECONDLY;INTERVAL=60;BYSECOND=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=5', 'FREQ=MINUTELY;BYHOUR=1;BYMINUTE=7;BYSETPOS=2', 'FREQ=YEARLY;INTERVAL=999999999;BYDAY=MO'];
  for (const rule of endless) {
    it(`a rule that never comes true ends: ${rule}`, () => {
      const before = process.threadCpuUsage();
      show(calendarOf(['DTSTART:19000101T000000Z', `RRULE:${rule}`]), '2026-01-01', '2027-01-01', 'UTC');
      const { user, system } = process.threadCpuUsage(before);
      assert.ok(user + system < 500_000, `${(user + system) / 1000} ms`);
    });
  }

  it('does not take what the other events need', () => {
    const greedy = Array.from({ length: 30 }, (_, index) => [`UID:${index}`, 'DTSTART:19000101T000001Z', 'RRULE:FREQ=SECONDLY;INTERVAL=60;BYSECOND=30']);
    const { found } = show(calendarOf(...greedy, ['UID:good', 'DTSTART:20261101T120000Z']), '2026-11-01', '2026-12-01');
    assert.deepEqual(found.map(({ uid }) => uid), ['good']);
  });
});

describe('an RDATE that repeats the start', () => {
  it('adds nothing', () => {
    assert.deepEqual(days(november(['DTSTART:20261102T120000Z', 'RDATE:20261102T120000Z,20261103T120000Z']).starts), ['02', '03']);
  });
});
