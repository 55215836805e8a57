import { civilOf, DAY, dayOf } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import type { Budget } from './budget.ts';
import { dayFilter, isListed, withImpliedDays, type DayFilter } from './day-filter.ts';

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

/** What one expansion knows while it goes from period to period. */
export interface Walk extends Expansion {
  /** Instances still allowed by COUNT. */
  left: number;
}

/** UNTIL on a clock that is `offset` (ms) ahead of UTC; as a date it includes its whole day. */
export function untilWall({ until }: Rule, offset: number, allDay = false): number {
  if (!until) return Infinity;
  if (until.kind === 'date') return until.wall + (allDay ? 0 : DAY - 1);
  return until.wall + (until.kind === 'utc' ? offset : 0);
}

/** Whether a rule says something about the time of day: then only the rare parts can expand it. */
export function needsClock({ frequency, byHour, byMinute, bySecond }: Rule): boolean {
  return /(?:HOUR|MINUTE|SECOND)LY/.test(frequency) || (byHour ?? byMinute ?? bySecond) !== undefined;
}

/** The expansion of a rule that has been made whole. */
export function walkOf(expansion: Expansion, rule: Rule): Walk {
  const { start, to, until } = expansion;
  return { ...expansion, rule: withImpliedDays(rule, Math.floor(start / DAY)), to: Math.min(to, until + 1), left: rule.count };
}

/** @returns false when the walk is over. */
export function takeOne(walk: Walk, wall: number): boolean {
  if (wall < walk.start) return true;
  if (wall >= walk.to || walk.left <= 0) return false;
  walk.left -= 1;
  return wall < walk.from || (walk.budget.spend(1) && walk.visit(wall));
}

/** One instance a day, at the time of the start. */
function takeDays(walk: Walk, midnights: readonly number[]): boolean {
  const { start, rule: { bySetPos } } = walk;
  const clock = start - Math.floor(start / DAY) * DAY;
  const taken = bySetPos ? midnights.filter((_, index) => isListed(bySetPos, index + 1, midnights.length)) : midnights;
  return taken.every((midnight) => takeOne(walk, midnight + clock)) && walk.left > 0;
}

/** How a frequency of days or more divides time: a period's first day, and which period a day is in. */
type Division = readonly [firstDay: (index: number) => number, indexOf: (day: number) => number];

function divisionOf({ frequency, weekStart }: Rule): Division {
  switch (frequency) {
    case 'YEARLY':
      return [(year) => dayOf(year, 1, 1), (day) => civilOf(day).year];
    case 'MONTHLY':
      return [(month) => dayOf(0, month + 1, 1), (day) => civilOf(day).year * 12 + civilOf(day).month - 1];
    case 'WEEKLY':
      // 1970-01-01 was a Thursday (3).
      return [(week) => week * 7 + weekStart - 3, (day) => Math.floor((day - weekStart + 3) / 7)];
    default:
      return [(day) => day, (day) => day];
  }
}

/** The midnights (ms) of the days of a period that belong to the rule. */
function midnightsOf({ rule: { frequency, byMonth }, budget }: Walk, [firstDay]: Division, passes: DayFilter, index: number): number[] {
  const midnights: number[] = [];
  const add = (first: number, end: number): void => {
    budget.spend(1 + (end - first) / 4);
    for (let day = first; day < end; day += 1) if (passes(day)) midnights.push(day * DAY);
  };
  if (frequency === 'YEARLY' && byMonth) for (const month of byMonth) add(dayOf(index, month, 1), dayOf(index, month + 1, 1));
  else add(firstDay(index), firstDay(index + 1));
  return midnights;
}

/** Whether each period has exactly one instance, so that instances can be counted by dividing. */
function isOnePerPeriod({ byDay, byMonthDay, byMonth, byYearDay, byWeekNo, bySetPos }: Rule, start: number): boolean {
  // Not every month has a 29th.
  return !(byDay ?? byMonthDay ?? byMonth ?? byYearDay ?? byWeekNo ?? bySetPos) && civilOf(start).day < 29;
}

/**
 * Goes through the periods of a rule (DAILY to YEARLY) near the window. `take` is given the midnights (ms) of the days
 * of one period that belong to it, and answers false to stop.
 */
export function walkPeriods(walk: Walk, take: (walk: Walk, midnights: readonly number[]) => boolean, isCountable: boolean): void {
  const { rule, start, from, to, budget } = walk;
  const division = divisionOf(rule);
  const [firstDay, indexOf] = division;
  const passes = dayFilter(rule);
  const origin = indexOf(Math.floor(start / DAY));
  const ahead = indexOf(Math.floor(Math.max(from, start) / DAY)) - origin;
  const steps = rule.count === Infinity || isCountable ? Math.floor(ahead / rule.interval) : 0;
  walk.left -= steps;
  const goesOn = (index: number): boolean => walk.left > 0 && firstDay(index) * DAY < to && !budget.exhausted;
  for (let index = origin + steps * rule.interval; goesOn(index); index += rule.interval) {
    const midnights = midnightsOf(walk, division, passes, index);
    if (midnights.length > 0 && !take(walk, midnights)) return;
  }
}

/** Instances of a rule as wall times, all at the time of the start. Never longer than its budget. */
export function expandDays(expansion: Expansion): void {
  const { rule, start } = expansion;
  walkPeriods(walkOf(expansion, rule), takeDays, isOnePerPeriod(rule, Math.floor(start / DAY)));
}
