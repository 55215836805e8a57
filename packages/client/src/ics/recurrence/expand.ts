import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import type { Budget } from './budget.ts';
import { walkClock } from './clock-periods.ts';
import { dayFilter, withImpliedDays } from './day-filter.ts';
import { walkPeriods } from './periods.ts';
import { times, type Times } from './times.ts';

export interface Expansion {
  rule: Rule;
  /** Wall time (ms) of DTSTART. */
  start: number;
  /** The start is a date: parts about the time of day say nothing (RFC 5545 §3.3.10). */
  allDay: boolean;
  /** Instances in [from, to) are visited; earlier ones are passed by, by arithmetic where the rule allows. */
  from: number;
  to: number;
  /** Wall time of the last instance allowed; Infinity without UNTIL. */
  until: number;
  budget: Budget;
  /** Called with wall times in ascending order. @returns false to stop */
  visit: (wall: number) => boolean;
}

/** UNTIL on a clock that is `offset` (ms) ahead of UTC; as a date it includes its whole day. */
export function untilWall({ until }: Rule, offset: number, allDay = false): number {
  if (!until) return Infinity;
  if (until.kind === 'date') return until.wall + (allDay ? 0 : DAY - 1);
  return until.wall + (until.kind === 'utc' ? offset : 0);
}

const CLOCK: Partial<Record<Rule['frequency'], number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };

/** The rule for a start that is a date: nothing happens more often than daily then. */
function dateOnly(rule: Rule): Rule {
  const { byHour: _hour, byMinute: _minute, bySecond: _second, ...rest } = rule;
  const unit = CLOCK[rule.frequency];
  return unit === undefined ? rest : { ...rest, frequency: 'DAILY', interval: Math.max(1, Math.round((rule.interval * unit) / DAY)) };
}

const ZERO = [0];

/** The times within one period: what the rule lists, else what the start shows. */
function timesOf(rule: Rule, start: number): Times {
  const clock = start - Math.floor(start / DAY) * DAY;
  const minute = rule.byMinute ?? [Math.floor(clock / MINUTE) % 60];
  const second = rule.bySecond ?? [Math.floor(clock / SECOND) % 60];
  switch (rule.frequency) {
    case 'SECONDLY':
      return times(ZERO, ZERO, ZERO);
    case 'MINUTELY':
      return times(ZERO, ZERO, second);
    case 'HOURLY':
      return times(ZERO, minute, second);
    default:
      return times(rule.byHour ?? [Math.floor(clock / HOUR)], minute, second);
  }
}

/**
 * Instances of a rule as wall times. Never longer than its budget; `budget.exhausted` says afterwards
 * whether the search was cut off.
 */
export function expandRule(expansion: Expansion): void {
  const { start, from, budget, visit } = expansion;
  const rule = withImpliedDays(expansion.allDay ? dateOnly(expansion.rule) : expansion.rule, Math.floor(start / DAY));
  const walk = {
    start,
    from,
    to: Math.min(expansion.to, expansion.until + 1),
    left: rule.count,
    counts: rule.count !== Infinity,
    positions: rule.bySetPos,
    budget,
    visit,
  };
  (rule.frequency in CLOCK ? walkClock : walkPeriods)(rule, dayFilter(rule), timesOf(rule, start), walk);
}
