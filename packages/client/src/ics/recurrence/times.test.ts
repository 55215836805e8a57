import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, dayOf, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import { formatDay } from '../../time/format.ts';
import { parseRule } from '../values/rule.ts';
import { isAt, monthPlace } from './day-filter.ts';
import { untilWall, walkOf, type Expansion } from './expand-days.ts';
import { fullDayFilter, withWeekNumbers } from './rare-days.ts';
import { takePeriod, timeAt, timesOf } from './times.ts';

const ruleOf = (text: string): NonNullable<ReturnType<typeof parseRule>> => parseRule(text) ?? assert.fail(text);
const at = (hours: number, minutes = 0, seconds = 0): number => hours * HOUR + minutes * MINUTE + seconds * SECOND;

describe('a place in a row', () => {
  const cases: [number: number, index: number, length: number, size: number, is: boolean][] = [
    [1, 1, 31, 1, true],
    [31, 31, 31, 1, true],
    [-1, 31, 31, 1, true],
    [-31, 1, 31, 1, true],
    [-1, 30, 31, 1, false],
    [31, 30, 30, 1, false],
    [1, 7, 31, 7, true],
    [2, 8, 31, 7, true],
    [-1, 25, 31, 7, true],
    [-1, 24, 31, 7, false],
    [-2, 24, 31, 7, true],
    [5, 29, 31, 7, true],
    [5, 28, 31, 7, false],
    [-5, 3, 31, 7, true],
    [-5, 4, 31, 7, false],
  ];
  for (const [number, index, length, size, is] of cases) {
    it(`of ${length} is ${is ? '' : 'not '}number ${number} at ${index}, ${size} as one`, () => assert.equal(isAt(number, [index, length], size), is));
  }

  it('is the same from both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 }), fc.integer({ min: 1, max: 366 }), (a, b) => {
        const [index, length] = [Math.min(a, b), Math.max(a, b)];
        assert.ok(isAt(index, [index, length], 1) && isAt(index - length - 1, [index, length], 1));
      }),
    );
  });

  it('of a day is told with the length of its month', () => {
    assert.deepEqual([[2026, 2, 28], [2024, 2, 29], [2026, 12, 1]].map(([year = 0, month = 0, day = 0]) => monthPlace(dayOf(year, month, day))), [[28, 28], [29, 29], [1, 31]]);
  });
});

describe('the times of a day', () => {
  const start = at(18, 30, 15);
  const cases: [rule: string, times: number[]][] = [
    ['FREQ=DAILY', [at(18, 30, 15)]],
    ['FREQ=DAILY;BYHOUR=8,20', [at(8, 30, 15), at(20, 30, 15)]],
    ['FREQ=DAILY;BYMINUTE=0', [at(18, 0, 15)]],
    ['FREQ=DAILY;BYHOUR=20,8;BYMINUTE=45,0;BYSECOND=0', [at(8), at(8, 45), at(20), at(20, 45)]],
    ['FREQ=WEEKLY;BYSECOND=60', [at(18, 30, 59)]],
    ['FREQ=HOURLY', [at(0, 30, 15)]],
    ['FREQ=HOURLY;BYHOUR=8;BYMINUTE=5,10', [at(0, 5, 15), at(0, 10, 15)]],
    ['FREQ=MINUTELY;BYMINUTE=7', [at(0, 0, 15)]],
    ['FREQ=MINUTELY;BYSECOND=0,30', [0, at(0, 0, 30)]],
    ['FREQ=SECONDLY;BYSECOND=7', [0]],
  ];
  for (const [rule, wanted] of cases) {
    it(`of ${rule} are what it lists, else what the first shows`, () => {
      const times = timesOf(ruleOf(rule), start);
      assert.deepEqual(Array.from({ length: times.length }, (_, index) => timeAt(times, index)), wanted);
    });
  }

  it('are those of the first, also before 1970', () => assert.equal(timeAt(timesOf(ruleOf('FREQ=DAILY'), -DAY + at(6, 5)), 0), at(6, 5)));

  it('come in order, however many they are', () => {
    const every = (size: number): string => Array.from({ length: size }, (_, index) => index).join(',');
    const times = timesOf(ruleOf(`FREQ=DAILY;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)}`), 0);
    assert.equal(times.length, 86_400);
    fc.assert(fc.property(fc.integer({ min: 0, max: 86_399 }), (index) => assert.equal(timeAt(times, index), index * SECOND)));
  });
});

describe('a period', () => {
  const expansion = (rule: string, more: Partial<Expansion> = {}): Expansion => ({ rule: ruleOf(rule), start: 0, allDay: false, from: 0, to: Infinity, until: Infinity, spend: () => true, ...more });
  const take = (rule: string, bases: number[], more: Partial<Expansion> = {}): number[] => {
    const walk = walkOf(expansion(rule, more));
    return [...takePeriod(walk, bases.map((day) => day * DAY), timesOf(walk.rule, walk.start))].map((wall) => wall / HOUR);
  };

  const cases: [title: string, rule: string, more: Partial<Expansion>, hours: number[]][] = [
    ['has every time of every day', 'FREQ=WEEKLY;BYHOUR=8,20', {}, [8, 20, 32, 44]],
    ['has the first of all by position', 'FREQ=WEEKLY;BYHOUR=8,20;BYSETPOS=1', {}, [8]],
    ['has the last of all by position', 'FREQ=WEEKLY;BYHOUR=8,20;BYSETPOS=-1', {}, [44]],
    ['has first and last in order, and once', 'FREQ=WEEKLY;BYHOUR=8,20;BYSETPOS=-1,1,4', {}, [8, 44]],
    ['has nothing at positions beyond its end', 'FREQ=WEEKLY;BYHOUR=8,20;BYSETPOS=5,-5', {}, []],
    ['begins with the start', 'FREQ=WEEKLY;BYHOUR=8,20', { start: 20 * HOUR }, [20, 32, 44]],
    ['ends with the window', 'FREQ=WEEKLY;BYHOUR=8,20', { to: 32 * HOUR }, [8, 20]],
    ['ends with UNTIL, which is still in it', 'FREQ=WEEKLY;BYHOUR=8,20', { until: 32 * HOUR }, [8, 20, 32]],
    ['shows only what the window shows', 'FREQ=WEEKLY;BYHOUR=8,20', { from: 21 * HOUR }, [32, 44]],
    ['counts what the window does not show', 'FREQ=WEEKLY;BYHOUR=8,20;COUNT=3', { from: 21 * HOUR }, [32]],
    ['counts positions that the window does not show', 'FREQ=WEEKLY;BYHOUR=8,20;BYSETPOS=1,2,3;COUNT=2', { from: 10 * HOUR }, [20]],
    ['has nothing when the count is used up', 'FREQ=WEEKLY;BYHOUR=8,20;COUNT=2', { from: 21 * HOUR }, []],
  ];
  for (const [title, rule, more, hours] of cases) it(title, () => assert.deepEqual(take(rule, [0, 1], more), hours));

  it('gives up when there is nothing left to spend', () => {
    let left = 3;
    assert.ok(take('FREQ=WEEKLY;BYHOUR=1,2,3,4,5,6,7,8', [0, 1], { spend: (steps) => (left -= steps) > 0 }).length <= 3);
  });
});

describe('the days of a rule', () => {
  const daysOf = (text: string, start: string): string[] => {
    const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
    const passes = fullDayFilter(withWeekNumbers(ruleOf(text), dayOf(year, month, day) * DAY));
    return Array.from({ length: 366 }, (_, index) => dayOf(year, 1, 1) + index).filter(passes).map(formatDay);
  };

  const cases: [rule: string, start: string, days: string[]][] = [
    ['FREQ=YEARLY;BYYEARDAY=1,-1', '2024-01-01', ['2024-01-01', '2024-12-31']],
    ['FREQ=YEARLY;BYYEARDAY=366', '2024-01-01', ['2024-12-31']],
    ['FREQ=YEARLY;BYYEARDAY=366', '2026-01-01', []],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH', '2026-01-01', ['2026-12-31']],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH', '2024-01-01', []],
    ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2025-01-01', ['2025-12-22']],
    ['FREQ=YEARLY;BYWEEKNO=1', '2026-11-25', []],
    ['FREQ=YEARLY;BYWEEKNO=1', '2026-11-26', ['2026-01-01']],
    ['FREQ=YEARLY;BYWEEKNO=1;WKST=SU;BYDAY=SU', '2026-01-01', ['2026-01-04']],
    ['FREQ=YEARLY;BYDAY=1MO,-1MO', '2026-01-01', ['2026-01-05', '2026-12-28']],
    ['FREQ=YEARLY;BYMONTH=2;BYDAY=1MO,-1MO', '2026-01-01', ['2026-02-02', '2026-02-23']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2024-01-01', ['2024-02-29']],
    ['FREQ=MONTHLY;BYDAY=5SA;BYMONTH=1,5,8', '2026-01-01', ['2026-01-31', '2026-05-30', '2026-08-29']],
    ['FREQ=DAILY;BYDAY=2MO;BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7,8,9', '2026-01-01', ['2026-11-02', '2026-11-09']],
  ];
  for (const [rule, start, days] of cases) it(`${rule} of ${start.slice(0, 4)} are ${days.join(', ') || 'none'}`, () => assert.deepEqual(daysOf(rule, start), days));

  it('have week numbers in a rule of years only', () => {
    assert.equal('byWeekNo' in withWeekNumbers(ruleOf('FREQ=MONTHLY;BYWEEKNO=20'), 0), false);
    assert.deepEqual(withWeekNumbers(ruleOf('FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=1'), 0).byDay, undefined);
  });
});

describe('the end of a rule', () => {
  const oslo = { offsetAt: () => HOUR };
  const cases: [until: string, wall: number][] = [
    ['', Infinity],
    [';UNTIL=20261122', Date.UTC(2026, 10, 23) - 1],
    [';UNTIL=20261122T180000', Date.UTC(2026, 10, 22, 18)],
    [';UNTIL=20261122T180000Z', Date.UTC(2026, 10, 22, 19)],
  ];
  for (const [until, wall] of cases) it(`is on the clock of its place: "${until}"`, () => assert.equal(untilWall(ruleOf(`FREQ=DAILY${until}`), oslo), wall));
});
