import { civilOf, DAY, dayOf, weekdayOf } from '../../time/civil.ts';
import type { Zone } from '../../time/zone.ts';
import type { Rule } from '../values/recur.ts';
import { dayFilter, monthPlace, type DayFilter } from './day-filter.ts';

export interface Expansion {
  rule: Rule;
  /** Wall time (ms) of DTSTART. */
  start: number;
  /** The start is a date: parts about the time of day say nothing (RFC 5545 §3.3.10). */
  allDay: boolean;
  /** Instances in [from, to) are given; earlier ones are passed by, by arithmetic where the rule allows. */
  from: number;
  to: number;
  /** Wall time of the last instance allowed; Infinity without UNTIL. */
  until: number;
  /** Takes steps from what may still be searched. @returns false when nothing is left */
  spend: (steps: number) => boolean;
}

/** What one expansion knows while it goes from period to period. */
export interface Walk extends Expansion {
  /** Instances still allowed by COUNT. */
  left: number;
}

/** Months in a period of those frequencies that are made of months. */
const MONTHS: Partial<Record<Rule['frequency'], number>> = { MONTHLY: 1, YEARLY: 12 };

/** UNTIL on the clock of a zone; as a date it includes its whole day. */
export function untilWall({ until }: Rule, zone: Zone): number {
  if (!until) return Infinity;
  const { wall, kind } = until;
  if (kind === 'date') return wall + DAY - 1;
  return wall + (kind === 'utc' ? zone.offsetAt(wall) : 0);
}

/** The expansion of a rule, with what the rule leaves out about days taken from the start (RFC 5545 §3.3.10, end). */
export function walkOf(expansion: Expansion): Walk {
  const { rule, start, to, until } = expansion;
  const first = Math.floor(start / DAY);
  const { month, day } = civilOf(first);
  const implied: Partial<Record<Rule['frequency'], Partial<Rule>>> = {
    WEEKLY: { byDay: [{ nth: 0, weekday: weekdayOf(first) }] },
    MONTHLY: { byMonthDay: [day] },
    YEARLY: { byMonthDay: [day], byMonth: [month] },
  };
  const whole = rule.byDay ?? rule.byMonthDay ?? rule.byYearDay ? rule : { ...implied[rule.frequency], ...rule };
  return { ...expansion, rule: whole, to: Math.min(to, until + 1), left: rule.count };
}

/** Whether COUNT and the window leave a wall time; asked once for each, in ascending order. */
export function isTaken(walk: Walk, wall: number): boolean {
  if (wall >= walk.to) walk.left = 0;
  return wall >= walk.start && walk.left-- > 0 && wall >= walk.from && walk.spend(1);
}

/** How a frequency of days or more divides time: a period's first day, and which period a day is in. */
type Division = readonly [firstDay: (period: number) => number, periodOf: (day: number) => number];

function divisionOf({ frequency, weekStart }: Rule): Division {
  const months = MONTHS[frequency];
  if (months) return [(period) => dayOf(0, period * months + 1, 1), (day) => Math.floor((civilOf(day).year * 12 + civilOf(day).month - 1) / months)];
  const length = frequency === 'WEEKLY' ? 7 : 1;
  // 1970-01-01 was a Thursday (3).
  return [(period) => period * length + weekStart - 3, (day) => Math.floor((day - weekStart + 3) / length)];
}

/** The days of a stretch that belong to a rule. Months that do not are passed by at once. */
function daysBetween(first: number, end: number, { rule: { byMonth }, spend }: Walk, passes: DayFilter): number[] {
  const days: number[] = [];
  let nextMonth = first;
  for (let day = first; day < end; day += 1) {
    let isIn = true;
    spend(1 / 4);
    if (byMonth && day >= nextMonth) {
      const { year, month } = civilOf(day);
      nextMonth = dayOf(year, month + 1, 1);
      isIn = byMonth.includes(month);
      if (!isIn) day = nextMonth - 1;
    }
    if (isIn && passes(day)) days.push(day);
  }
  return days;
}

/**
 * The days that belong to a rule (DAILY to YEARLY), period by period, near the window.
 * @param isCountable Each period has exactly one instance, so that instances can be counted by dividing.
 */
export function* periodsOf(walk: Walk, passes: DayFilter, isCountable: boolean): Generator<number[]> {
  const { rule, start, from, to, spend } = walk;
  const [firstDay, periodOf] = divisionOf(rule);
  const origin = periodOf(Math.floor(start / DAY));
  const ahead = periodOf(Math.floor(Math.max(from, start) / DAY)) - origin;
  const steps = rule.count === Infinity || isCountable ? Math.floor(ahead / rule.interval) : 0;
  walk.left -= steps;
  for (let period = origin + steps * rule.interval; walk.left > 0 && firstDay(period) * DAY < to && spend(1); period += rule.interval) {
    yield daysBetween(firstDay(period), firstDay(period + 1), walk, passes);
  }
}

/** Instances of a rule as wall times, all at the time of the start. Never longer than its budget. */
export function* expandDays(expansion: Expansion): Generator<number> {
  const { rule: { byDay, byMonthDay, byMonth }, start } = expansion;
  const walk = walkOf(expansion);
  const first = Math.floor(start / DAY);
  // Not every month has a 29th.
  const isCountable = !(byDay ?? byMonthDay ?? byMonth) && civilOf(first).day < 29;
  for (const days of periodsOf(walk, dayFilter(walk.rule, MONTHS[walk.rule.frequency] && monthPlace), isCountable)) {
    for (const day of days) {
      const wall = start + (day - first) * DAY;
      if (isTaken(walk, wall)) yield wall;
    }
  }
}
