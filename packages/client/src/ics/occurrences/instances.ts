import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import type { CalendarEvent } from '../event.ts';
import { Budget } from '../recurrence/budget.ts';
import { expandRule, untilWall } from '../recurrence/expand.ts';
import type { Rule } from '../values/recur.ts';
import { readAdditions } from './additions.ts';
import type { Context } from './context.ts';
import { readExceptions } from './exceptions.ts';
import { changeAt, type Overrides } from './overrides.ts';
import type { Instance } from './occurrence.ts';
import { longest, type Span } from './span.ts';

const CLOCK = new Set<Rule['frequency']>(['HOURLY', 'MINUTELY', 'SECONDLY']);
const STEPS_PER_RULE = 60_000;

/** Wall times outside of which no instance can reach the window. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The offsets that a wall time near this instant may have been read with. */
function offsetsNear(zone: Zone, epoch: number): number[] {
  return [zone.offsetAt(epoch - DAY), zone.offsetAt(epoch), zone.offsetAt(epoch + DAY)];
}

function reachOf({ context, span, overrides }: Recurring): Reach {
  const changes = overrides?.changes ?? [];
  const shifts = changes.map((change) => change.shift);
  const first = context.from - Math.max(longest(span), ...changes.map((change) => longest(change.span))) - Math.max(0, ...shifts);
  const end = context.to - Math.min(0, ...shifts);
  return { from: first + Math.min(...offsetsNear(span.zone, first)), to: end + Math.max(...offsetsNear(span.zone, end)) };
}

/** A recurring event in a window. */
export interface Recurring {
  readonly context: Context;
  readonly event: CalendarEvent;
  readonly span: Span;
  /** Undefined where no other VEVENT changes it. */
  readonly overrides: Overrides | undefined;
}

interface Source extends Recurring {
  readonly reach: Reach;
}

function untilOf(rule: Rule, { allDay, zone }: Span): number {
  return untilWall(rule, allDay || !rule.until ? 0 : zone.offsetAt(rule.until.wall), allDay);
}

function expand(source: Source, rule: Rule, visit: (wall: number) => boolean): void {
  const { context, event, span, reach } = source;
  const budget = new Budget(STEPS_PER_RULE, context.budget);
  expandRule({ rule, start: span.wall, allDay: span.allDay, ...reach, until: untilOf(rule, span), budget, visit });
  if (budget.exhausted) context.calendar.log.add(event.lines('RRULE')[0]?.line ?? event.line, 'search-limit', 'The rule takes too long to follow; what was found by then is shown.', event.uid);
}

function excludedWalls(source: Source): Set<number> | undefined {
  if (source.event.times.exceptionRules.length === 0) return undefined;
  const walls = new Set<number>();
  for (const rule of source.event.times.exceptionRules) {
    expand(source, rule, (wall) => {
      walls.add(wall);
      return walls.size < source.context.limit;
    });
  }
  return walls;
}

function within(reach: Reach, wall: number): boolean {
  return wall >= reach.from && wall < reach.to;
}

/** Two sources may give the same instance; so may two clock times of a day on which one of them is skipped. */
function mayRepeatItself(event: CalendarEvent): boolean {
  const { rules } = event.times;
  if (rules.length + event.lines('RDATE').length > 1) return true;
  return rules.some(({ frequency, byHour, byMinute }) => byHour !== undefined || byMinute !== undefined || CLOCK.has(frequency));
}

/** @returns false to stop */
type Take = (wall: number, span: Span) => boolean;

/** Whether an instance is left out, or told by another VEVENT; undefined where nothing can be. */
function leftOut(source: Source): ((wall: number) => boolean) | undefined {
  const { context, event, span, overrides } = source;
  const exceptions = readExceptions(context, event, span);
  const excluded = excludedWalls(source);
  const seen = mayRepeatItself(event) ? new Set<number>() : undefined;
  if (!exceptions && !excluded && !seen && !overrides) return undefined;
  const lists = [exceptions, overrides?.replaced].filter((list) => list !== undefined);
  return (wall) => {
    const epoch = wallToEpoch(span.zone, wall);
    if (seen?.has(epoch) || excluded?.has(wall)) return true;
    seen?.add(epoch);
    return lists.some((list) => list.has(wall, epoch));
  };
}

/** Applies what overrides and exceptions say. */
function filtered(source: Source, give: (instance: Instance) => boolean): Take {
  const { event, overrides } = source;
  const isOut = leftOut(source);
  return (wall, span) => {
    if (isOut?.(wall)) return true;
    const change = overrides && changeAt(overrides, wall);
    return give(change ? { event: change.event, span: change.span, wall: wall + change.shift, original: wall } : { event, span, wall, original: wall });
  };
}

/**
 * Hands out the instances of a recurring event that may reach the window: additions, then each rule in order.
 * Where there is a rule it decides whether the start is an instance (docs/decisions/0007).
 * `give` answers false to stop a rule.
 */
export function eachInstance(recurring: Recurring, give: (instance: Instance) => boolean): void {
  const { context, event, span } = recurring;
  const source = { ...recurring, reach: reachOf(recurring) };
  const take = filtered(source, give);
  for (const addition of readAdditions(context, event, span)) if (within(source.reach, addition.wall)) take(addition.wall, addition.span);
  if (event.times.rules.length === 0 && within(source.reach, span.wall)) take(span.wall, span);
  for (const rule of event.times.rules) expand(source, rule, (wall) => take(wall, span));
}
