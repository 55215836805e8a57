import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import type { CalendarEvent } from '../event.ts';
import { Budget } from '../recurrence/budget.ts';
import { expandRule } from '../recurrence/expand.ts';
import type { Rule } from '../values/recur.ts';
import { readAdditions } from './additions.ts';
import type { Context } from './context.ts';
import { readExceptions } from './exceptions.ts';
import { changeAt, type Overrides } from './overrides.ts';
import type { Instance } from './occurrence.ts';
import { longest, type Span } from './span.ts';

const CLOCK = new Set<Rule['frequency']>(['HOURLY', 'MINUTELY', 'SECONDLY']);
const STEPS_PER_RULE = 100_000;

/** Wall times outside of which no instance can reach the window. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The offsets that a wall time near this instant may have been read with. */
function offsetsNear(zone: Zone, epoch: number): number[] {
  return [zone.offsetAt(epoch - DAY), zone.offsetAt(epoch), zone.offsetAt(epoch + DAY)];
}

function reachOf(context: Context, span: Span, overrides: Overrides | undefined): Reach {
  const changes = overrides?.changes ?? [];
  const shifts = changes.map((change) => change.shift);
  const first = context.from - Math.max(longest(span), ...changes.map((change) => longest(change.span))) - Math.max(0, ...shifts);
  const end = context.to - Math.min(0, ...shifts);
  return { from: first + Math.min(...offsetsNear(span.zone, first)), to: end + Math.max(...offsetsNear(span.zone, end)) };
}

/** UNTIL on the clock of the event: as a date it includes its whole day. */
function untilOf(rule: Rule, span: Span): number {
  const { until } = rule;
  if (!until) return Infinity;
  if (until.kind === 'date') return until.wall + (span.allDay ? 0 : DAY - 1);
  return until.kind === 'utc' && !span.allDay ? until.wall + span.zone.offsetAt(until.wall) : until.wall;
}

interface Source {
  readonly context: Context;
  readonly event: CalendarEvent;
  readonly span: Span;
  readonly reach: Reach;
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

/** Applies what overrides and exceptions say. @returns false to stop */
type Take = (wall: number, span: Span) => boolean;

function filtered(source: Source, overrides: Overrides | undefined, give: (instance: Instance) => boolean): Take {
  const { context, event, span } = source;
  const exceptions = readExceptions(context, event, span);
  const excluded = excludedWalls(source);
  const seen = mayRepeatItself(event) ? new Set<number>() : undefined;
  const isOut = (wall: number): boolean => {
    const epoch = wallToEpoch(span.zone, wall);
    if (seen?.has(epoch) || excluded?.has(wall) || exceptions?.has(wall, epoch)) return true;
    seen?.add(epoch);
    return overrides?.replaced.has(wall, epoch) ?? false;
  };
  const isPlain = !seen && !excluded && !exceptions && !overrides;
  return (wall, own) => {
    if (!isPlain && isOut(wall)) return true;
    const change = overrides && changeAt(overrides, wall);
    return give(change ? { event: change.event, span: change.span, wall: wall + change.shift, original: wall } : { event, span: own, wall, original: wall });
  };
}

/**
 * Hands out the instances of a recurring event that may reach the window: additions, then each rule in order.
 * Where there is a rule it decides whether the start is an instance (docs/decisions/0007).
 * `give` answers false to stop a rule.
 */
export function eachInstance(context: Context, event: CalendarEvent, span: Span, overrides: Overrides | undefined, give: (instance: Instance) => boolean): void {
  const source = { context, event, span, reach: reachOf(context, span, overrides) };
  const take = filtered(source, overrides, give);
  for (const addition of readAdditions(context, event, span)) if (within(source.reach, addition.wall)) take(addition.wall, addition.span);
  if (event.times.rules.length === 0 && within(source.reach, span.wall)) take(span.wall, span);
  for (const rule of event.times.rules) expand(source, rule, (wall) => take(wall, span));
}
