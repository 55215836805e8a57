import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { DAY } from '../../time/civil.ts';
import { formatWall } from '../../time/format.ts';
import { parseDateTime } from '../values/date-time.ts';
import { parseRule } from '../values/rule.ts';
import type { Expansion } from './expand-days.ts';
import { expandRule } from './expand.ts';

/** So much may be searched. */
function budgetOf(steps: number): { readonly left: () => number; readonly spend: Expansion['spend'] } {
  let left = steps;
  return { left: () => left, spend: (spent) => (left -= spent) > 0 };
}

function expand(text: string, start: string, to: string, { spend } = budgetOf(1e5)): string[] {
  const rule = parseRule(text) ?? assert.fail(text);
  const moment = parseDateTime(start) ?? assert.fail(start);
  const allDay = moment.kind === 'date';
  const walls = expandRule({ rule, start: moment.wall, allDay, from: moment.wall, to: parseDateTime(to)?.wall ?? NaN, until: Infinity, spend });
  return [...walls].map((wall) => formatWall(wall).slice(0, allDay ? 10 : 16));
}

describe('contested shapes (docs/decisions/0007)', () => {
  it('YEARLY with BYWEEKNO alone means the weekday of the start', () => {
    assert.deepEqual(expand('FREQ=YEARLY;BYWEEKNO=20', '20260512', '20290101'), ['2026-05-12', '2027-05-18', '2028-05-16']);
  });

  it('YEARLY with BYMONTHDAY alone means that day of every month', () => {
    assert.deepEqual(expand('FREQ=YEARLY;BYMONTHDAY=15', '20261015', '20270301'), ['2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15', '2027-02-15']);
  });

  it('WEEKLY with BYSETPOS counts in whole weeks, also in the first', () => {
    assert.deepEqual(expand('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1', '20261104', '20261120'), ['2026-11-09', '2026-11-16']);
    assert.deepEqual(expand('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2', '20261104', '20261120'), ['2026-11-04', '2026-11-11', '2026-11-18']);
  });

  it('a date has no time parts', () => {
    assert.deepEqual(expand('FREQ=DAILY;BYHOUR=9,10;BYMINUTE=30', '20261101', '20261103'), ['2026-11-01', '2026-11-02']);
  });

  it('a date recurs daily at most', () => {
    assert.deepEqual(expand('FREQ=SECONDLY', '20261101', '20261103'), ['2026-11-01', '2026-11-02']);
    assert.deepEqual(expand('FREQ=HOURLY;INTERVAL=48', '20261101', '20261105'), ['2026-11-01', '2026-11-03']);
  });

  it('a start that the rule does not give is not an instance', () => {
    assert.deepEqual(expand('FREQ=WEEKLY;BYDAY=TH;COUNT=2', '20261104', '20270101'), ['2026-11-05', '2026-11-12']);
  });

  it('numbers of weekdays mean nothing in a week', () => {
    assert.deepEqual(expand('FREQ=WEEKLY;BYDAY=2MO', '20261102', '20261112'), ['2026-11-02', '2026-11-09']);
  });

  it('a week that two years share belongs to each of them with its own days', () => {
    assert.deepEqual(expand('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SU', '20241201', '20260201'), ['2024-12-30', '2025-01-05', '2025-12-29', '2026-01-04']);
  });
});

describe('plain rules', () => {
  const cases: [rule: string, start: string, to: string, starts: string][] = [
    ['FREQ=DAILY;INTERVAL=10', '20261101', '20261130', '2026-11-01 2026-11-11 2026-11-21'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '20261102', '20261114', '2026-11-02 2026-11-05 2026-11-09 2026-11-12'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '19970805', '19970826', '1997-08-05 1997-08-10 1997-08-19 1997-08-24'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '19970805', '19970902', '1997-08-05 1997-08-17 1997-08-19 1997-08-31'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '20261001', '20270101', '2026-10-30 2026-11-27 2026-12-25'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '20261001', '20270101', '2026-10-30 2026-11-30 2026-12-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '20261001', '20270401', '2026-10-31 2026-12-31 2027-01-31 2027-03-31'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '19961105', '20050101', '1996-11-05 1997-11-04 1998-11-03 1999-11-02 2000-11-07 2001-11-06 2002-11-05 2003-11-04 2004-11-02'],
    ['FREQ=YEARLY;BYYEARDAY=-1', '20240101', '20270101', '2024-12-31 2025-12-31 2026-12-31'],
  ];
  for (const [rule, start, to, starts] of cases) it(`${rule} from ${start}`, () => assert.deepEqual(expand(rule, start, to), starts.split(' ')));
});

describe('the budget', () => {
  it('ends a search', () => {
    const budget = budgetOf(1000);
    assert.deepEqual(expand('FREQ=SECONDLY;INTERVAL=60;BYSECOND=30', '20000101T000000', '20300101T000000', budget), []);
    assert.ok(budget.left() <= 0);
  });

  for (const text of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3']) {
    it(`ends a search that finds nothing: ${text}`, () => {
      const budget = budgetOf(1000);
      assert.deepEqual(expand(text, '00010101', '99990101', budget), []);
      assert.ok(budget.left() <= 0 && budget.left() > -1000);
    });
  }

  it('ends a rule that has endless instances', () => {
    const found = expand('FREQ=DAILY', '20000101T100000', '99990101T000000', budgetOf(1000));
    assert.ok(found.length > 100 && found.length <= 1000, `${found.length}`);
  });

  it('is hardly touched by a rule that began long ago', () => {
    const { left, spend } = budgetOf(50);
    const rule = parseRule('FREQ=DAILY') ?? assert.fail();
    const found = [...expandRule({ rule, start: -1e6 * DAY, allDay: true, from: 20_000 * DAY, to: 20_007 * DAY, until: Infinity, spend })];
    assert.equal(found.length, 7);
    assert.ok(left() > 0);
  });

  const counted: [rule: string, days: number, found: number][] = [
    ['FREQ=MINUTELY;COUNT=1000000000', 1 / 144, 10],
    ['FREQ=DAILY;COUNT=30000', 370, 370],
    ['FREQ=WEEKLY;COUNT=3000', 370, 52],
    ['FREQ=MONTHLY;COUNT=800', 370, 12],
    ['FREQ=YEARLY;COUNT=60', 370, 1],
  ];
  for (const [text, days, found] of counted) {
    it(`is not needed for counting a plain rule: ${text}`, () => {
      const { left, spend } = budgetOf(1000);
      const rule = parseRule(text) ?? assert.fail();
      assert.equal([...expandRule({ rule, start: 0, allDay: false, from: 20_000 * DAY, to: (20_000 + days) * DAY, until: Infinity, spend })].length, found);
      assert.ok(left() > 0);
    });
  }
});

describe('others', () => {
  const agreed = ['FREQ=DAILY;COUNT=20', 'FREQ=DAILY;INTERVAL=3;COUNT=20', 'FREQ=WEEKLY;COUNT=20', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=20', 'FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=20', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=20', 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=20', 'FREQ=YEARLY;COUNT=5', 'FREQ=YEARLY;BYMONTH=1,6;BYDAY=MO;COUNT=20', 'FREQ=HOURLY;INTERVAL=7;COUNT=20'];
  for (const text of agreed) {
    it(`say the same of ${text}`, () => {
      const start = '20260105T100000';
      const ours = expand(text, start, '20500101T000000');
      const theirs = new rrule.RRule({ ...rrule.RRule.parseString(text), dtstart: new Date(Date.UTC(2026, 0, 5, 10)) }).all().map((date) => date.toISOString().slice(0, 16));
      assert.deepEqual(ours, theirs);
      const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromString('2026-01-05T10:00:00', null as never));
      const others: string[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) others.push(next.toString().slice(0, 16));
      assert.deepEqual(ours, others);
    });
  }
});

describe('rules by the clock from before 1970', () => {
  it('go on hour by hour', () => {
    assert.deepEqual(expand('FREQ=HOURLY;INTERVAL=6;COUNT=4', '19691230T120000', '19750101T000000'), ['1969-12-30T12:00', '1969-12-30T18:00', '1969-12-31T00:00', '1969-12-31T06:00']);
  });

  it('pass over what they leave out', () => {
    assert.deepEqual(expand('FREQ=HOURLY;BYDAY=WE;BYHOUR=6,7;COUNT=3', '19690101T060000', '19750101T000000'), ['1969-01-01T06:00', '1969-01-01T07:00', '1969-01-08T06:00']);
  });
});
