import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import { UTC } from '../../time/zone.ts';
import type { FeedEvent } from '../event.ts';
import { expandDays, untilWall } from '../recurrence/expand-days.ts';
import type { Rule } from '../values/recur.ts';
import type { Changes } from './changes.ts';
import type { Instance } from './occurrence.ts';
import { isOut, type Plan } from './plan.ts';
import { longest, type Span } from './span.ts';

/** Whether a VEVENT may have more or less than one instance by itself. */
export function recurs(event: FeedEvent): boolean {
  return event.times.rules.length > 0 || event.has('RDATE') || event.has('EXDATE');
}

/** Wall times outside of which no instance can reach the window. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Instants as wall times, with room for a zone that crosses the date line. */
function reachOf({ zone }: Span, from: number, to: number): Reach {
  return { from: from + zone.offsetAt(from) - DAY, to: to + zone.offsetAt(to) + DAY };
}

/** The wall times that a rule gives near the window. `visit` answers false to stop. */
function expand({ context, event, span }: Plan, rule: Rule, reach: Reach, visit: (wall: number) => boolean): void {
  const { calendar } = context;
  const { allDay, wall: start, zone } = span;
  const until = untilWall(rule, allDay ? UTC : zone);
  // No rule may starve the rest.
  const least = Math.max(0, context.steps - 60_000);
  const spend = (steps: number): boolean => (context.steps -= steps) > least;
  const expansion = { rule, start, allDay, ...reach, until, spend };
  for (const wall of (calendar.rare?.expandRule ?? expandDays)(expansion)) if (!visit(wall)) break;
  if (!spend(0)) calendar.log.add('search-limit', event.lineOf('RRULE'), event.uid);
}

/** What RANGE=THISANDFUTURE changes; most often nothing. */
function changesOf(plan: Plan, overrides: readonly FeedEvent[]): Changes {
  const found = overrides.some(({ isForFuture }) => isForFuture) && plan.context.calendar.need()?.readChanges(plan, overrides);
  return found || { before: longest(plan.span), after: 0, move: (instance) => instance };
}

/**
 * Hands out the instances of an event that may reach the window: additions, then each rule in order.
 * Where there is a rule it decides whether the start is an instance (docs/decisions/0007).
 * @param give answers false to stop a rule
 */
export function eachInstance(plan: Plan, overrides: readonly FeedEvent[], give: (instance: Instance) => boolean): void {
  const { context, event, span, out } = plan;
  const { calendar, limit } = context;
  const { rules } = event.times;
  const { before, after, move } = changesOf(plan, overrides);
  const reach = reachOf(span, context.from - before, context.to + after);
  const repeats = recurs(event);
  const seen = new Set<number>();
  const take = (wall: number, own: Span, epoch = wallToEpoch(own.zone, wall)): boolean => {
    if (seen.has(epoch) || isOut(plan, wall, epoch)) return true;
    seen.add(epoch);
    return give(move({ event, span: own, wall, epoch, original: repeats ? wall : undefined, clock: own }));
  };
  if (event.has('EXRULE')) calendar.need()?.readExceptions(plan).forEach((rule) => expand(plan, rule, reach, (wall) => out.add(wallToEpoch(span.zone, wall)).size < limit));
  if (event.has('RDATE')) calendar.need()?.readAdditions(plan, reach).forEach((added) => take(added.wall, added.span, added.epoch));
  if (rules.length === 0) take(span.wall, span);
  for (const rule of rules) expand(plan, rule, reach, (wall) => take(wall, span));
}
