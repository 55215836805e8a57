import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, show } from './fixtures/calendar-of.ts';

const OSLO = 'DTSTART;TZID=Europe/Oslo:';
const AUTUMN = ['2026-10-01', '2026-12-01'] as const;

/** `start / end`, or several. */
function spans(...lines: string[]): string[] {
  const { found } = show(calendarOf(['UID:x', ...lines]), ...AUTUMN);
  return found.map(({ start, end }) => `${start.replace(/\[.*/, '')} / ${end.replace(/\[.*/, '')}`);
}

const codes = (...lines: string[]): string[] => show(calendarOf(['UID:x', ...lines]), ...AUTUMN).problems.map(({ code }) => code);

describe('how long an event takes', () => {
  const CASES: [what: string, lines: string[], span: string][] = [
    ['no time, where only its start is said', [`${OSLO}20261122T180000`], '2026-11-22T18:00:00+01:00 / 2026-11-22T18:00:00+01:00'],
    ['its day, where only a day is said', ['DTSTART;VALUE=DATE:20261122'], '2026-11-22 / 2026-11-23'],
    ['until its end', [`${OSLO}20261122T180000`, 'DTEND;TZID=Europe/Oslo:20261122T200000'], '2026-11-22T18:00:00+01:00 / 2026-11-22T20:00:00+01:00'],
    ['until an end in another zone', [`${OSLO}20261122T180000`, 'DTEND:20261122T190000Z'], '2026-11-22T18:00:00+01:00 / 2026-11-22T20:00:00+01:00'],
    ['until a floating end, on its own clock', [`${OSLO}20261122T180000`, 'DTEND:20261122T200000'], '2026-11-22T18:00:00+01:00 / 2026-11-22T20:00:00+01:00'],
    ['until the midnight of a day that is named as its end', [`${OSLO}20261122T180000`, 'DTEND;VALUE=DATE:20261124'], '2026-11-22T18:00:00+01:00 / 2026-11-24T00:00:00+01:00'],
    ['no time, where the day of its start is named as its end', [`${OSLO}20261122T180000`, 'DTEND;VALUE=DATE:20261122'], '2026-11-22T18:00:00+01:00 / 2026-11-22T18:00:00+01:00'],
    ['whole days, the last not counted', ['DTSTART;VALUE=DATE:20261122', 'DTEND;VALUE=DATE:20261125'], '2026-11-22 / 2026-11-25'],
    ['one day, where a day ends on itself', ['DTSTART;VALUE=DATE:20261122', 'DTEND;VALUE=DATE:20261122'], '2026-11-22 / 2026-11-23'],
    ['the days between, where they are the wrong way round', ['DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261122'], '2026-11-22 / 2026-11-25'],
    ['the hours between, where they are the wrong way round', [`${OSLO}20261122T200000`, 'DTEND;TZID=Europe/Oslo:20261122T180000'], '2026-11-22T18:00:00+01:00 / 2026-11-22T20:00:00+01:00'],
    ['as long as it says', [`${OSLO}20261122T180000`, 'DURATION:PT1H30M'], '2026-11-22T18:00:00+01:00 / 2026-11-22T19:30:00+01:00'],
    ['as many days as it says', ['DTSTART;VALUE=DATE:20261122', 'DURATION:P2D'], '2026-11-22 / 2026-11-24'],
    ['whole days, also where they are said in hours', ['DTSTART;VALUE=DATE:20261122', 'DURATION:PT48H'], '2026-11-22 / 2026-11-24'],
    ['a week', ['DTSTART;VALUE=DATE:20261122', 'DURATION:P1W'], '2026-11-22 / 2026-11-29'],
    ['hours from midnight, where a day lasts hours', ['DTSTART;VALUE=DATE:20261122', 'DURATION:PT3H'], '2026-11-22T00:00:00+01:00 / 2026-11-22T03:00:00+01:00'],
    ['until its end, where a length is said too', [`${OSLO}20261122T180000`, 'DTEND;TZID=Europe/Oslo:20261122T190000', 'DURATION:PT5H'], '2026-11-22T18:00:00+01:00 / 2026-11-22T19:00:00+01:00'],
    ['its length, where its end cannot be read', [`${OSLO}20261122T180000`, 'DTEND:late', 'DURATION:PT2H'], '2026-11-22T18:00:00+01:00 / 2026-11-22T20:00:00+01:00'],
  ];
  for (const [what, lines, span] of CASES) {
    it(`is ${what}`, () => assert.deepEqual(spans(...lines), [span]));
  }

  const NIGHT: [what: string, lines: string[], span: string][] = [
    ['a day is the same clock time of the next, of 25 hours in this night', [`${OSLO}20261024T180000`, 'DURATION:P1D'], '2026-10-24T18:00:00+02:00 / 2026-10-25T18:00:00+01:00'],
    ['24 hours are 24 hours', [`${OSLO}20261024T180000`, 'DURATION:PT24H'], '2026-10-24T18:00:00+02:00 / 2026-10-25T17:00:00+01:00'],
    ['an end is the moment that it names', [`${OSLO}20261025T013000`, 'DTEND;TZID=Europe/Oslo:20261025T033000'], '2026-10-25T01:30:00+02:00 / 2026-10-25T03:30:00+01:00'],
    ['a day and an hour are both', [`${OSLO}20261024T180000`, 'DURATION:P1DT1H'], '2026-10-24T18:00:00+02:00 / 2026-10-25T19:00:00+01:00'],
  ];
  for (const [what, lines, span] of NIGHT) {
    it(`keeps to its word in the night when clocks are set back: ${what}`, () => assert.deepEqual(spans(...lines), [span]));
  }

  it('is the exact length of the first for every one of a series, and a nominal one where it is a DURATION', () => {
    const rule = 'RRULE:FREQ=DAILY;COUNT=2';
    assert.deepEqual(spans(`${OSLO}20261023T180000`, 'DTEND;TZID=Europe/Oslo:20261024T180000', rule).at(-1), '2026-10-24T18:00:00+02:00 / 2026-10-25T17:00:00+01:00');
    assert.deepEqual(spans(`${OSLO}20261023T180000`, 'DURATION:P1D', rule).at(-1), '2026-10-24T18:00:00+02:00 / 2026-10-25T18:00:00+01:00');
  });
});

describe('a length that cannot be read', () => {
  const WRONG: [lines: string[], code: string][] = [
    [['DTEND:late'], 'invalid-end'], [['DTEND:20261131T180000'], 'invalid-end'], [['DTEND;VALUE=DATE:2026'], 'invalid-end'], [['DURATION:long'], 'invalid-duration'], [['DURATION:-PT1H'], 'invalid-duration'], [['DURATION:P'], 'invalid-duration'], [['DURATION:P9999999D'], 'invalid-duration'],
  ];
  for (const [lines, code] of WRONG) {
    it(`costs nothing but itself, and is told: ${lines.join(' ')}`, () => {
      assert.deepEqual(spans(`${OSLO}20261122T180000`, ...lines), ['2026-11-22T18:00:00+01:00 / 2026-11-22T18:00:00+01:00']);
      assert.deepEqual(codes(`${OSLO}20261122T180000`, ...lines), [code]);
    });
  }

  it('is told once, however often the calendar is looked at, and for each line of its own', () => {
    assert.deepEqual(codes(`${OSLO}20261122T180000`, 'DTEND:late', 'DURATION:long', 'RRULE:FREQ=DAILY;COUNT=3'), ['invalid-end', 'invalid-duration']);
  });
});

describe('dates that are added to a series', () => {
  const series = [`${OSLO}20261102T180000`, 'DURATION:PT1H'];
  const ADDED: [what: string, line: string, last: string][] = [
    ['on its own clock', 'RDATE;TZID=Europe/Oslo:20261105T120000', '2026-11-05T12:00:00+01:00 / 2026-11-05T13:00:00+01:00'],
    ['in UTC', 'RDATE:20261105T110000Z', '2026-11-05T12:00:00+01:00 / 2026-11-05T13:00:00+01:00'],
    ['floating', 'RDATE:20261105T120000', '2026-11-05T12:00:00+01:00 / 2026-11-05T13:00:00+01:00'],
    ['as a day, at the same time', 'RDATE;VALUE=DATE:20261105', '2026-11-05T18:00:00+01:00 / 2026-11-05T19:00:00+01:00'],
    ['as a period with a length of its own', 'RDATE;VALUE=PERIOD:20261105T110000Z/PT3H', '2026-11-05T12:00:00+01:00 / 2026-11-05T15:00:00+01:00'],
    ['as a period with an end of its own', 'RDATE;VALUE=PERIOD:20261105T110000Z/20261105T113000Z', '2026-11-05T12:00:00+01:00 / 2026-11-05T12:30:00+01:00'],
    ['as a period in the zone of its line', 'RDATE;VALUE=PERIOD;TZID=Europe/London:20261105T110000/20261105T120000', '2026-11-05T12:00:00+01:00 / 2026-11-05T13:00:00+01:00'],
  ];
  for (const [what, line, last] of ADDED) {
    it(`are read ${what}`, () => assert.deepEqual(spans(...series, line), ['2026-11-02T18:00:00+01:00 / 2026-11-02T19:00:00+01:00', last]));
  }

  const FIRST = '2026-10-25T02:30:00+02:00';
  const SECOND = '2026-10-25T02:30:00+01:00';
  const TWICE: [what: string, lines: string[], spans: string[]][] = [
    ['in UTC, the first', ['RDATE:20261025T003000Z'], [`${FIRST} / 2026-10-25T02:30:00+01:00`]],
    ['in UTC, the second', ['RDATE:20261025T013000Z'], [`${SECOND} / 2026-10-25T03:30:00+01:00`]],
    ['in UTC, both', ['RDATE:20261025T013000Z,20261025T003000Z'], [`${FIRST} / 2026-10-25T02:30:00+01:00`, `${SECOND} / 2026-10-25T03:30:00+01:00`]],
    ['in a zone that has no such hour, the second', ['RDATE;TZID=Africa/Lagos:20261025T023000'], [`${SECOND} / 2026-10-25T03:30:00+01:00`]],
    ['on its own clock, which means the first', ['RDATE;TZID=Europe/Oslo:20261025T023000'], [`${FIRST} / 2026-10-25T02:30:00+01:00`]],
    ['floating, which means the first', ['RDATE:20261025T023000'], [`${FIRST} / 2026-10-25T02:30:00+01:00`]],
    ['as a period with a length, from the second', ['RDATE;VALUE=PERIOD:20261025T013000Z/PT10M'], [`${SECOND} / 2026-10-25T02:40:00+01:00`]],
    ['as a period of a day, from the second', ['RDATE;VALUE=PERIOD:20261025T013000Z/P1D'], [`${SECOND} / 2026-10-26T02:30:00+01:00`]],
    ['as a period with an end, from the second', ['RDATE;VALUE=PERIOD:20261025T013000Z/20261025T020000Z'], [`${SECOND} / 2026-10-25T03:00:00+01:00`]],
    ['as a period from the first into the second', ['RDATE;VALUE=PERIOD:20261025T003000Z/20261025T013000Z'], [`${FIRST} / ${SECOND}`]],
    ['in UTC, the second taken out again', ['RDATE:20261025T013000Z,20261025T003000Z', 'EXDATE:20261025T013000Z'], [`${FIRST} / 2026-10-25T02:30:00+01:00`]],
    ['in UTC, the first taken out again', ['RDATE:20261025T013000Z,20261025T003000Z', 'EXDATE:20261025T003000Z'], [`${SECOND} / 2026-10-25T03:30:00+01:00`]],
  ];
  for (const [what, lines, added] of TWICE) {
    it(`are read in the hour that comes twice ${what}`, () => assert.deepEqual(spans(...series, ...lines), [...added, '2026-11-02T18:00:00+01:00 / 2026-11-02T19:00:00+01:00']));
  }

  it('are named by the hour that is meant, of two', () => {
    const { found } = show(calendarOf(['UID:x', ...series, 'RDATE:20261025T013000Z']), ...AUTUMN);
    assert.deepEqual(found.map(({ recurrenceId }) => recurrenceId), ['2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-11-02T18:00:00+01:00[Europe/Oslo]']);
  });

  it('keep the hour that is meant where only the texts of all that follow change', () => {
    const change = ['UID:x', 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Oslo:20261024T180000', 'DTSTART;TZID=Europe/Oslo:20261024T180000', 'DURATION:PT1H', 'SUMMARY:New'];
    const { found } = show(calendarOf(['UID:x', `${OSLO}20261024T180000`, 'DURATION:PT1H', 'RDATE:20261025T013000Z'], change), ...AUTUMN);
    assert.deepEqual(found.map(({ start }) => start.replace(/\[.*/, '')), ['2026-10-24T18:00:00+02:00', SECOND]);
  });

  it('leave their place to what stands in for them, of two', () => {
    const instead = ['UID:x', 'RECURRENCE-ID:20261025T013000Z', 'DTSTART:20261025T120000Z', 'DURATION:PT1H'];
    const { found } = show(calendarOf(['UID:x', ...series, 'RDATE:20261025T003000Z,20261025T013000Z'], instead), ...AUTUMN);
    assert.deepEqual(found.map(({ startMs }) => new Date(startMs).toISOString().slice(5, 16)), ['10-25T00:30', '10-25T12:00', '11-02T17:00']);
  });

  it('are shown once where a rule gives them too', () => {
    assert.equal(spans(...series, 'RRULE:FREQ=DAILY;COUNT=3', 'RDATE;TZID=Europe/Oslo:20261103T180000', 'RDATE:20261103T170000Z').length, 3);
  });

  it('can be taken out again', () => {
    assert.equal(spans(...series, 'RDATE:20261105T110000Z,20261106T110000Z', 'EXDATE:20261105T110000Z').length, 2);
  });

  for (const line of ['RDATE:soon', 'RDATE;VALUE=PERIOD:20261105T110000Z/later', 'RDATE;VALUE=PERIOD:20261105T110000Z/20261104T110000Z', 'RDATE:20261131']) {
    it(`cost only themselves where they cannot be read, and are told: ${line}`, () => {
      assert.equal(spans(...series, `${line}`, 'RDATE:20261107T110000Z').length, 2);
      assert.deepEqual(codes(...series, line), ['invalid-rdate']);
    });
  }
});

describe('rules that take dates out of a series', () => {
  const daily = [`${OSLO}20261102T180000`, 'RRULE:FREQ=DAILY;COUNT=6'];
  const days = (...lines: string[]): string[] => spans(...daily, ...lines).map((each) => each.slice(8, 10));

  it('take out what they give', () => assert.deepEqual(days('EXRULE:FREQ=DAILY;INTERVAL=2'), ['03', '05', '07']));
  it('take out by weekday', () => assert.deepEqual(days('EXRULE:FREQ=WEEKLY;BYDAY=SA,SU'), ['02', '03', '04', '05', '06']));
  it('stop where they end', () => assert.deepEqual(days('EXRULE:FREQ=DAILY;COUNT=2'), ['04', '05', '06', '07']));
  it('do nothing where they are empty', () => assert.equal(days('EXRULE:').length, 6));
  it('are told where they cannot be read', () => assert.deepEqual([days('EXRULE:FREQ=OFTEN').length, codes(...daily, 'EXRULE:FREQ=OFTEN')], [6, ['invalid-rrule']]));
  it('are told where they are of another calendar', () => assert.deepEqual([days('EXRULE:RSCALE=HEBREW;FREQ=YEARLY').length, codes(...daily, 'EXRULE:RSCALE=HEBREW;FREQ=YEARLY')], [6, ['unsupported-scale']]));
});
