import { DAY, HOUR } from '../../time/civil.ts';
import { formatDay, formatInstant } from '../../time/format.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { FeedCalendar } from '../calendar.ts';
import type { CalendarEvent } from '../event.ts';
import type { Series } from '../series.ts';
import type { Moment } from '../values/date-time.ts';
import { contextOf, epochOf, zoneFor, type CalendarWindow, type Context } from './context.ts';
import { eachInstance, isOut, planOf, recurs, takeOut, type Plan } from './instances.ts';
import { occurrenceOf, type Occurrence } from './occurrence.ts';
import { spanOf } from './span.ts';

/** Cheap and generous: whether an event may reach the window if it does not recur. */
function mayBeginBefore({ to }: Context, event: CalendarEvent): boolean {
  return event.times.start.wall - 27 * HOUR < to || event.has('DTEND');
}

/** All instances of a plan, up to the limit. */
function collect(plan: Plan, overrides: readonly CalendarEvent[], found: Occurrence[]): void {
  const { context, event } = plan;
  const { limit, most, calendar } = context;
  let added = 0;
  eachInstance(plan, overrides, (instance) => {
    const occurrence = occurrenceOf(context, instance);
    if (!occurrence) return true;
    if (instance.original === undefined || (added < limit && found.length < most)) {
      added += 1;
      found.push(occurrence);
      return true;
    }
    calendar.log.add('too-many-occurrences', event.lines('RRULE')[0]?.line ?? event.line, event.uid, `${limit}`);
    return false;
  });
}

/** A newer master that leaves an instance out takes the VEVENT that an older version has for it along. */
function isWithdrawn({ context, event, span, out }: Plan, override: CalendarEvent): boolean {
  const id = override.times.recurrenceId;
  return id !== undefined && event.sequence > override.sequence && isOut(out, id.wall, epochOf(context, override, id, span.zone));
}

/** A VEVENT that is shown once, or stands in for an instance. */
function collectSingle(context: Context, event: CalendarEvent, found: Occurrence[]): void {
  const id = event.times.recurrenceId;
  const span = spanOf(context, event);
  const { wall, zone } = span;
  const occurrence = occurrenceOf(context, { event, span, wall, epoch: wallToEpoch(zone, wall), original: undefined }, id && textOf(context, event, id));
  if (occurrence) found.push(occurrence);
}

function textOf(context: Context, event: CalendarEvent, id: Moment): string {
  return id.kind === 'date' ? formatDay(id.wall / DAY) : formatInstant(epochOf(context, event, id), zoneFor(context, event, id));
}

function collectSeries(context: Context, { masters, overrides }: Series, found: Occurrence[]): void {
  const plans: Plan[] = [];
  for (const event of masters) {
    if (overrides.length > 0 || recurs(event)) plans.push(planOf(context, event));
    else if (mayBeginBefore(context, event)) collectSingle(context, event, found);
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
export function occurrences(calendar: FeedCalendar, window: CalendarWindow): Occurrence[] {
  const context = contextOf(calendar, window);
  const found: Occurrence[] = [];
  for (const series of calendar.series) collectSeries(context, series, found);
  return found.sort((a, b) => a.startMs - b.startMs);
}
