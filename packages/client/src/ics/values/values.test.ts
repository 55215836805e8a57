import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR } from '../../time/civil.ts';
import { parseProperty } from '../text/property.ts';
import { parseDateTime, parseMoment } from './date-time.ts';
import { parseDuration } from './duration.ts';
import { parseRule } from './rule.ts';

describe('a date or date-time', () => {
  const day = Date.UTC(2026, 10, 22);
  const cases: [text: string, wall: number, kind: string][] = [
    ['20261122', day, 'date'],
    ['20261122T180000', day + 18 * HOUR, 'floating'],
    ['20261122T180000Z', day + 18 * HOUR, 'utc'],
    ['20261122t180000z', day + 18 * HOUR, 'utc'],
    [' 20261122 ', day, 'date'],
    ['2026-11-22', day, 'date'],
    ['2026-11-22T18:00:00', day + 18 * HOUR, 'floating'],
    ['2026-11-22 18:00Z', day + 18 * HOUR, 'utc'],
    ['20261122T1800', day + 18 * HOUR, 'floating'],
    ['20261122T240000', day + DAY, 'floating'],
    ['20261122T235960', day + DAY - 1000, 'floating'],
    ['20240229', Date.UTC(2024, 1, 29), 'date'],
  ];
  for (const [text, wall, kind] of cases) {
    it(`may be written "${text}"`, () => assert.deepEqual(parseDateTime(text), { wall, kind, tzid: undefined }));
  }

  for (const text of ['', '2026', '20261301', '20260230', '20250229', '20261122T', '20261122T250000', '20261122T186000', 'today', '20261122T180000+0100', '１２３４０１０１']) {
    it(`is not "${text}"`, () => assert.equal(parseDateTime(text), undefined));
  }

  it('is that of every valid moment', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const text = date.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
        assert.equal(parseDateTime(text)?.wall, Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  const properties: [line: string, kind: string | undefined, tzid: string | undefined][] = [
    ['DTSTART;TZID=Europe/Oslo:20261122T180000', 'zoned', 'Europe/Oslo'],
    ['DTSTART;TZID=Europe/Oslo:20261122T180000Z', 'utc', undefined],
    ['DTSTART;TZID=Europe/Oslo:20261122', 'date', undefined],
    ['DTSTART;VALUE=DATE:20261122T180000', 'date', undefined],
    ['DTSTART;VALUE=DATE-TIME:20261122T180000', 'floating', undefined],
    ['DTSTART;TZID="(UTC-03:00) Brasília":20261122T180000', 'zoned', '(UTC-03:00) Brasília'],
    ['DTSTART;TZID=(UTC-03:00) Brasília:20261122T180000', 'zoned', '(UTC-03:00) Brasília'],
    ['DTSTART:', undefined, undefined],
  ];
  for (const [line, kind, tzid] of properties) {
    it(`is ${kind ?? 'unreadable'} in ${line}`, () => {
      const moment = parseMoment(parseProperty(line) ?? assert.fail());
      assert.equal(moment?.kind, kind);
      assert.equal(moment?.tzid, tzid);
    });
  }
});

describe('a duration', () => {
  const cases: [text: string, days: number, time: number][] = [
    ['P1D', 1, 0],
    ['P2W', 14, 0],
    ['PT90M', 0, 1.5 * HOUR],
    ['P1DT2H3M4S', 1, 2 * HOUR + 184_000],
    ['+P1D', 1, 0],
    ['-PT15M', -0, -HOUR / 4],
    ['p1d', 1, 0],
    ['PT0S', 0, 0],
  ];
  for (const [text, days, time] of cases) {
    it(`may be ${text}`, () => {
      const duration = parseDuration(text);
      assert.ok(duration && duration.days === days && duration.time === time, JSON.stringify(duration));
    });
  }

  for (const text of ['', 'P', 'PT', '1D', 'P1H', 'P999999999999999999W', 'P1D2H', 'forever']) {
    it(`is not "${text}"`, () => assert.equal(parseDuration(text), undefined));
  }
});

describe('a rule', () => {
  it('has its parts in any order and case', () => {
    assert.deepEqual(parseRule('byday=mo,2tu,-1su;INTERVAL=2;freq=monthly;WKST=SU'), {
      frequency: 'MONTHLY',
      interval: 2,
      count: Infinity,
      weekStart: 6,
      byDay: [{ nth: 0, weekday: 0 }, { nth: 2, weekday: 1 }, { nth: -1, weekday: 6 }],
    });
  });

  it('has lists without repeats, in order', () => {
    const rule = parseRule('FREQ=YEARLY;BYMONTH=5,1,5;BYMONTHDAY=-1,31;BYYEARDAY=-366;BYWEEKNO=53,-53;BYHOUR=23,0;BYMINUTE=59;BYSECOND=60;BYSETPOS=-1,1');
    assert.deepEqual([rule?.byMonth, rule?.byMonthDay, rule?.byHour, rule?.bySetPos], [[1, 5], [-1, 31], [0, 23], [-1, 1]]);
    assert.deepEqual([rule?.byYearDay, rule?.byWeekNo, rule?.byMinute, rule?.bySecond], [[-366], [-53, 53], [59], [60]]);
  });

  const forgiven = ['FREQ=DAILY;', 'FREQ=DAILY;COUNT=-1', 'FREQ=DAILY;COUNT=0', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;BYMONTH=', 'FREQ = DAILY', 'FREQ=DAILY;X-OWN=1', 'FREQ=DAILY;WKST=XX', 'RSCALE=GREGORIAN;FREQ=DAILY', ';;FREQ=DAILY'];
  for (const text of forgiven) it(`means every day in "${text}"`, () => assert.deepEqual(parseRule(text), { frequency: 'DAILY', interval: 1, count: Infinity, weekStart: 0 }));

  it('forgives blanks in lists', () => assert.equal(parseRule('FREQ=DAILY;BYDAY=MO, TU, WE')?.byDay?.length, 3));

  const unreadable = ['', 'COUNT=1', 'FREQ=SOMETIMES', 'FREQ=DAILY;UNTIL=later', 'FREQ=DAILY;BYDAY=XX', 'FREQ=DAILY;BYDAY=100MO', 'FREQ=DAILY;BYMONTH=13', 'FREQ=DAILY;BYMONTH=0', 'FREQ=DAILY;BYMONTHDAY=32', 'FREQ=DAILY;BYHOUR=24', 'FREQ=DAILY;BYHOUR=-1', 'FREQ=DAILY;BYSETPOS=0', 'FREQ=DAILY;COUNT=many', 'FREQ=DAILY;BYMONTH=1e1'];
  for (const text of unreadable) it(`cannot be read in "${text}"`, () => assert.equal(parseRule(text), undefined));

  it('of another calendar scale is known as such', () => assert.equal(parseRule('RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L')?.scale, 'HEBREW'));

  it('is never an exception', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, value) => void parseRule(`FREQ=DAILY;${name}=${value}`)));
  });
});
