import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import type { DayFilter } from './day-filter.ts';
import type { Times } from './times.ts';
import { takePeriod, type Walk } from './walk.ts';

const UNITS: Partial<Record<Rule['frequency'], number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };

interface Limit {
  /** Length of the stretch that the test is about. */
  readonly unit: number;
  passes(wall: number): boolean;
}

function within(values: readonly number[], unit: number, size: number): Limit {
  const set = new Set(values);
  return { unit, passes: (wall) => set.has(((Math.floor(wall / unit) % size) + size) % size) };
}

/** The tests that a period must pass, longest stretch first: a day that fails is skipped in one leap. */
function limitsOf(rule: Rule, filter: DayFilter | undefined, unit: number): Limit[] {
  const limits: Limit[] = [];
  let lastDay = NaN;
  let lastAnswer = false;
  if (filter) {
    limits.push({
      unit: DAY,
      passes(wall) {
        const day = Math.floor(wall / DAY);
        if (day !== lastDay) {
          lastDay = day;
          lastAnswer = filter(day);
        }
        return lastAnswer;
      },
    });
  }
  if (rule.byHour) limits.push(within(rule.byHour, HOUR, 24));
  if (rule.byMinute && unit <= MINUTE) limits.push(within(rule.byMinute, MINUTE, 60));
  if (rule.bySecond && unit <= SECOND) limits.push(within(rule.bySecond.map((second) => Math.min(second, 59)), SECOND, 60));
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
  if (walk.counts && !isOnePerPeriod) return origin;
  const first = align(Math.floor(walk.from / unit) * unit, origin, stride);
  if (walk.counts) walk.left -= (first - origin) / stride;
  return first;
}

/** Expands HOURLY, MINUTELY and SECONDLY rules. */
export function walkClock(rule: Rule, filter: DayFilter | undefined, times: Times, walk: Walk): void {
  const unit = UNITS[rule.frequency] ?? SECOND;
  const stride = rule.interval * unit;
  const origin = Math.floor(walk.start / unit) * unit;
  const limits = limitsOf(rule, filter, unit);
  const isOnePerPeriod = limits.length === 0 && times.length === 1 && !walk.positions;
  const goesOn = (period: number): boolean => period < walk.to && walk.left > 0 && walk.budget.spend(1);
  for (let period = firstPeriod(walk, { unit, origin, stride }, isOnePerPeriod); goesOn(period); ) {
    const failed = limits.find((limit) => !limit.passes(period));
    if (!failed && !takePeriod(walk, [period], times)) return;
    const after = failed ? (Math.floor(period / failed.unit) + 1) * failed.unit : period + 1;
    period = align(after, origin, stride);
  }
}
