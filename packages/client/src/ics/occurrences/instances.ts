import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import type { CalendarEvent } from '../event.ts';
import { Budget } from '../recurrence/budget.ts';
import { expandDays, needsClock, untilWall } from '../recurrence/expand-days.ts';
import { param, parseProperty } from '../text/property.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import type { Rule } from '../values/recur.ts';
import { epochOf, type Context } from './context.ts';
import { longest, spanOf, type Span } from './span.ts';

/** A change that RANGE=THISANDFUTURE makes to an instance and all that follow. */
export interface Change {
  readonly event: CalendarEvent;
  readonly span: Span;
  /** Wall time of the first instance changed. */
  readonly from: number;
  /** Milliseconds by which starts move. */
  readonly shift: number;
}

/** A date that RDATE adds; a period brings its own length. */
export interface Addition {
  readonly wall: number;
  readonly span: Span;
}

/** An event in a window. */
export interface Plan {
  readonly context: Context;
  readonly event: CalendarEvent;
  readonly span: Span;
  /** Instances that do not take place, or are told by a VEVENT of their own: by instant, or by day ({@link dayKey}). */
  readonly out: Set<number>;
}

export interface Instance {
  readonly event: CalendarEvent;
  readonly span: Span;
  readonly wall: number;
  readonly epoch: number;
  /** Wall time before a THISANDFUTURE change moved it; undefined where nothing recurs. */
  readonly original: number | undefined;
}

/** Days where either side is a date only. No instant is half a millisecond. */
const dayKey = (wall: number): number => Math.floor(wall / DAY) + 0.5;

export function isOut(out: ReadonlySet<number>, wall: number, epoch: number): boolean {
  return out.size > 0 && (out.has(epoch) || out.has(dayKey(wall)));
}

export function takeOut({ context, span, out }: Plan, event: CalendarEvent, moment: Moment | undefined): void {
  if (moment) out.add(span.allDay || moment.kind === 'date' ? dayKey(moment.wall) : epochOf(context, event, moment, span.zone));
}

/** Whether a VEVENT may have more or less than one instance by itself. */
export function recurs(event: CalendarEvent): boolean {
  return event.times.rules.length > 0 || event.has('RDATE') || event.has('EXDATE');
}

/** Calls `read` for the entries of EXDATE or RDATE; those that it cannot read are reported. */
export function eachDate({ context, event }: Plan, name: 'EXDATE' | 'RDATE', read: (item: string, tzid: string | undefined) => unknown): void {
  for (const { line, text } of event.lines(name)) {
    const property = parseProperty(text);
    if (!property) continue;
    for (const item of property.value.split(',').filter((part) => part.trim())) {
      if (!read(item.trim(), param(property, 'TZID'))) context.calendar.log.add(name === 'RDATE' ? 'invalid-rdate' : 'invalid-exdate', line, event.uid, item);
    }
  }
}

export function planOf(context: Context, event: CalendarEvent): Plan {
  const plan = { context, event, span: spanOf(context, event), out: new Set<number>() };
  if (event.has('EXDATE')) {
    eachDate(plan, 'EXDATE', (item, tzid) => {
      const moment = parseDateTime(item, tzid);
      takeOut(plan, event, moment);
      return moment;
    });
  }
  return plan;
}

/** The offsets that a wall time near this instant may have been read with. */
const offsetsNear = ({ offsetAt }: Zone, epoch: number): number[] => [-DAY, 0, DAY].map((distance) => offsetAt(epoch + distance));

/** Wall times outside of which no instance can reach the window. */
function reachOf({ context, span }: Plan, changes: readonly Change[]): { from: number; to: number } {
  const { zone } = span;
  const shifts = [0, ...changes.map(({ shift }) => shift)];
  const from = context.from - Math.max(...[span, ...changes.map((change) => change.span)].map(longest)) - Math.max(...shifts);
  const to = context.to - Math.min(...shifts);
  return { from: from + Math.min(...offsetsNear(zone, from)), to: to + Math.max(...offsetsNear(zone, to)) };
}

/** The wall times that a rule gives near the window. `visit` answers false to stop. */
function expand({ context, event, span }: Plan, rule: Rule, reach: { from: number; to: number }, visit: (wall: number) => boolean): void {
  const { allDay, wall, zone } = span;
  const budget = new Budget(60_000, context.budget);
  const until = untilWall(rule, allDay || !rule.until ? 0 : zone.offsetAt(rule.until.wall), allDay);
  const expansion = { rule, start: wall, allDay, ...reach, until, budget, visit };
  if (needsClock(rule)) context.calendar.need()?.expandRule(expansion);
  else expandDays(expansion);
  if (budget.exhausted) context.calendar.log.add('search-limit', event.lines('RRULE')[0]?.line ?? event.line, event.uid);
}

/** Applies what exceptions and changes say. `give` and what it makes of it answer false to stop a rule. */
function takerFor(plan: Plan, changes: readonly Change[], give: (instance: Instance) => boolean): (wall: number, span: Span) => boolean {
  const { event, out } = plan;
  const original = recurs(event);
  const seen = new Set<number>();
  return (wall, span) => {
    const epoch = wallToEpoch(span.zone, wall);
    if (seen.has(epoch) || isOut(out, wall, epoch)) return true;
    seen.add(epoch);
    const change = changes.findLast(({ from }) => from <= wall);
    if (!change) return give({ event, span, wall, epoch, original: original ? wall : undefined });
    const moved = wall + change.shift;
    return give({ ...change, wall: moved, epoch: wallToEpoch(change.span.zone, moved), original: wall });
  };
}

/** What RANGE=THISANDFUTURE changes. */
function changesOf(plan: Plan, overrides: readonly CalendarEvent[]): readonly Change[] {
  return (overrides.some(({ times }) => times.thisAndFuture) && plan.context.calendar.need()?.readChanges(plan, overrides)) || [];
}

/**
 * Hands out the instances of an event that may reach the window: additions, then each rule in order.
 * Where there is a rule it decides whether the start is an instance (docs/decisions/0007).
 */
export function eachInstance(plan: Plan, overrides: readonly CalendarEvent[], give: (instance: Instance) => boolean): void {
  const { context, event, span, out } = plan;
  const { rules, exceptionRules } = event.times;
  const changes = changesOf(plan, overrides);
  const take = takerFor(plan, changes, give);
  const reach = reachOf(plan, changes);
  for (const rule of exceptionRules) expand(plan, rule, reach, (wall) => out.add(wallToEpoch(span.zone, wall)).size < context.limit);
  if (event.has('RDATE')) context.calendar.need()?.readAdditions(plan).filter(({ wall }) => wall >= reach.from && wall < reach.to).forEach((added) => take(added.wall, added.span));
  if (rules.length === 0) take(span.wall, span);
  for (const rule of rules) expand(plan, rule, reach, (wall) => take(wall, span));
}
