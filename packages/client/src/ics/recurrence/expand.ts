import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import { expandDays, isTaken, periodsOf, walkOf, type Expansion, type Walk } from './expand-days.ts';
import { fullDayFilter, isListed, withWeekNumbers } from './rare-days.ts';
import { takePeriod, timeAt, timesOf, type Times } from './times.ts';

const UNITS: Partial<Record<Rule['frequency'], number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };

/** Whether a rule needs more than `expandDays`: all that is more than weekdays, days of the month and months. */
function isRare(rule: Rule): boolean {
  const { frequency, byMonth, byDay = [] } = rule;
  const countsInYear = frequency === 'YEARLY' && !byMonth && byDay.some(({ nth }) => nth);
  return countsInYear || frequency in UNITS || Object.keys(rule).some((part) => /^by(?!Month|Day)/.test(part));
}

/** The rule for a start that is a date: nothing happens more often than daily then. */
function dateOnly(rule: Rule): Rule {
  const { byHour: _hour, byMinute: _minute, bySecond: _second, ...rest } = rule;
  const unit = UNITS[rule.frequency];
  return unit === undefined ? rest : { ...rest, frequency: 'DAILY', interval: Math.max(1, Math.round((rule.interval * unit) / DAY)) };
}

interface Limit {
  /** Length of the stretch that the test is about. */
  readonly unit: number;
  passes(wall: number): boolean;
}

function within(values: readonly number[], unit: number, size: number): Limit {
  const set = new Set(values);
  return { unit, passes: (wall) => set.has(((Math.floor(wall / unit) % size) + size) % size) };
}

function withinDays(rule: Rule): Limit {
  const filter = fullDayFilter(rule);
  let lastDay = NaN;
  let lastAnswer = false;
  return {
    unit: DAY,
    passes(wall) {
      const day = Math.floor(wall / DAY);
      if (day !== lastDay) lastAnswer = filter((lastDay = day));
      return lastAnswer;
    },
  };
}

/** The tests that a period must pass, longest stretch first: a day that fails is skipped in one leap. */
function limitsOf(rule: Rule, unit: number): Limit[] {
  const { byHour, byMinute, bySecond, byMonth, byMonthDay, byYearDay, byDay } = rule;
  const limits = [byMonth, byMonthDay, byYearDay, byDay].some(Boolean) ? [withinDays(rule)] : [];
  if (byHour) limits.push(within(byHour, HOUR, 24));
  if (byMinute && unit <= MINUTE) limits.push(within(byMinute, MINUTE, 60));
  if (bySecond && unit <= SECOND) limits.push(within(bySecond.map((second) => Math.min(second, 59)), SECOND, 60));
  return limits;
}

/** First period of the grid that begins at `wall` or later. */
function align(wall: number, origin: number, stride: number): number {
  return origin + Math.max(0, Math.ceil((wall - origin) / stride)) * stride;
}

interface Grid {
  readonly unit: number;
  readonly origin: number;
  readonly stride: number;
}

/** Where to begin: near the window, and where COUNT must be kept, only if each period before has one instance. */
function firstPeriod(walk: Walk, { unit, origin, stride }: Grid, isOnePerPeriod: boolean): number {
  if (walk.rule.count !== Infinity && !isOnePerPeriod) return origin;
  const first = align(Math.floor(walk.from / unit) * unit, origin, stride);
  walk.left -= (first - origin) / stride;
  return first;
}

/** The periods of a rule of hours or less that its limits leave, by their beginnings. */
function* clockPeriods(walk: Walk, unit: number, isSingle: boolean): Generator<number> {
  const { rule, start, to, spend } = walk;
  const stride = rule.interval * unit;
  const origin = Math.floor(start / unit) * unit;
  const limits = limitsOf(rule, unit);
  const isOnePerPeriod = limits.length === 0 && isSingle;
  const goesOn = (period: number): boolean => period < to && walk.left > 0 && spend(1);
  for (let period = firstPeriod(walk, { unit, origin, stride }, isOnePerPeriod); goesOn(period); ) {
    const failed = limits.find((limit) => !limit.passes(period));
    if (!failed) yield period;
    period = align(failed ? (Math.floor(period / failed.unit) + 1) * failed.unit : period + 1, origin, stride);
  }
}

/** Expands HOURLY, MINUTELY and SECONDLY rules. Most have one instance a period, and come by the thousand. */
function* walkClock(walk: Walk, times: Times, unit: number): Generator<number> {
  const { bySetPos } = walk.rule;
  const isSingle = times.length === 1;
  const offset = timeAt(times, 0);
  // The only one is also the first and the last.
  if (isSingle && bySetPos && !isListed(bySetPos, [1, 1])) return;
  for (const period of clockPeriods(walk, unit, isSingle)) {
    if (!isSingle) yield* takePeriod(walk, [period], times);
    else if (isTaken(walk, period + offset)) yield period + offset;
  }
}

/** Expands rules of days or more that also say times of the day, or places in the year or in their period. */
function* walkDays(walk: Walk, times: Times): Generator<number> {
  for (const days of periodsOf(walk, fullDayFilter(walk.rule), false)) yield* takePeriod(walk, days.map((day) => day * DAY), times);
}

/** Instances of any rule as wall times. Never longer than its budget. */
export function expandRule(expansion: Expansion): Iterable<number> {
  const { start, allDay } = expansion;
  const rule = withWeekNumbers(allDay ? dateOnly(expansion.rule) : expansion.rule, start);
  if (!isRare(rule)) return expandDays({ ...expansion, rule });
  const walk = walkOf({ ...expansion, rule });
  const times = timesOf(rule, start);
  const unit = UNITS[rule.frequency];
  return unit === undefined ? walkDays(walk, times) : walkClock(walk, times, unit);
}
