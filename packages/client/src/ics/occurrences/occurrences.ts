import { HOUR } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { FeedCalendar } from '../calendar.ts';
import type { FeedEvent } from '../event.ts';
import type { Series } from '../series.ts';
import { contextOf, epochOf, zoneFor, type CalendarWindow, type Context } from './context.ts';
import { eachInstance, recurs } from './instances.ts';
import { FeedOccurrence, occurrenceOf } from './occurrence.ts';
import { isOut, planOf, takeOut, type Plan } from './plan.ts';
import { spanOf } from './span.ts';

/** All instances of a plan, up to the limit. */
function collect(plan: Plan, overrides: readonly FeedEvent[], found: FeedOccurrence[]): void {
  const { context, event } = plan;
  const { limit, most, calendar } = context;
  let left = limit;
  eachInstance(plan, overrides, (instance) => {
    const occurrence = occurrenceOf(context, instance);
    if (!occurrence) return true;
    const isOneTooMany = instance.original !== undefined && (left <= 0 || found.length >= most);
    if (isOneTooMany) calendar.log.add('too-many-occurrences', event.lineOf('RRULE'), event.uid, `${limit}`);
    else found.push(occurrence);
    left -= 1;
    return !isOneTooMany;
  });
}

/** A newer master that leaves an instance out takes the VEVENT that an older version has for it along. */
function isWithdrawn(plan: Plan, override: FeedEvent): boolean {
  const id = override.times.recurrenceId;
  return id !== undefined && plan.event.sequence > override.sequence && isOut(plan, id.wall, epochOf(plan.context, override, id, plan.span.zone));
}

/** A VEVENT that is shown once, or stands in for an instance. */
function collectSingle(context: Context, event: FeedEvent, found: FeedOccurrence[]): void {
  const { start, recurrenceId: id = start, recurrenceId } = event.times;
  // Cheap and generous: whether it may reach the window at all.
  if (start.wall - 27 * HOUR >= context.to && !event.has('DTEND')) return;
  const span = spanOf(context, event);
  const { wall, zone } = span;
  const clock = { allDay: id.kind === 'date', zone: zoneFor(context, event, id) };
  const occurrence = occurrenceOf(context, { event, span, wall, epoch: wallToEpoch(zone, wall), original: recurrenceId?.wall, clock });
  if (occurrence) found.push(occurrence);
}

function collectSeries(context: Context, { masters, overrides }: Series, found: FeedOccurrence[]): void {
  const plans: Plan[] = [];
  for (const event of masters) {
    if (overrides.length > 0 || recurs(event)) plans.push(planOf(context, event));
    else collectSingle(context, event, found);
  }
  const current = overrides.filter((event) => !plans.some((plan) => isWithdrawn(plan, event)));
  for (const plan of plans) {
    for (const event of overrides) takeOut(plan, event, event.times.recurrenceId);
    collect(plan, overrides, found);
  }
  for (const event of current) collectSingle(context, event, found);
}

/**
 * What takes place in a window `[from, to)`, sorted by start. Only the window is worked out, however long ago
 * a series began. Cancelled ones are included, with their status.
 * @throws RangeError when `from`, `to` or `timeZone` cannot be read; never because of what the calendar holds.
 */
export function occurrences(calendar: FeedCalendar, window: CalendarWindow, Occurrence = FeedOccurrence): FeedOccurrence[] {
  const context = contextOf(calendar, window, Occurrence);
  const found: FeedOccurrence[] = [];
  for (const series of calendar.series) collectSeries(context, series, found);
  return found.sort((a, b) => a.startMs - b.startMs);
}
