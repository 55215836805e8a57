import { formatDay, formatInstant } from '../../time/format.ts';
import { DAY, HOUR } from '../../time/civil.ts';
import { UTC } from '../../time/zone.ts';
import type { Calendar } from '../calendar.ts';
import type { CalendarEvent } from '../event.ts';
import { Context, type CalendarWindow } from './context.ts';
import { readExceptions } from './exceptions.ts';
import { eachInstance } from './instances.ts';
import { occurrenceOf, type Instance, type Occurrence } from './occurrence.ts';
import { readOverrides, type Overrides } from './overrides.ts';
import { seriesOf, type Series } from './series.ts';
import { spanOf, type Span } from './span.ts';

const MARGIN = 27 * HOUR;

function recurs(event: CalendarEvent): boolean {
  return event.times.rules.length > 0 || event.lines('RDATE').length > 0 || event.lines('EXDATE').length > 0;
}

/** Gathers occurrences, and knows when it is enough. */
class Collector {
  readonly found: Occurrence[] = [];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  add(instance: Instance, recurrenceId?: string): boolean {
    const occurrence = occurrenceOf(this.#context, instance, recurrenceId);
    if (occurrence) this.found.push(occurrence);
    return occurrence !== undefined;
  }

  /** All instances of a recurring event, up to the limit. */
  addRecurring(event: CalendarEvent, span: Span, overrides: Overrides | undefined): void {
    const { limit, most, calendar } = this.#context;
    let added = 0;
    eachInstance({ context: this.#context, event, span, overrides }, (instance) => {
      if (added < limit && this.found.length < most) {
        if (this.add(instance)) added += 1;
        return true;
      }
      calendar.log.add(event.lines('RRULE')[0]?.line ?? event.line, 'too-many-occurrences', `The window holds more instances than ${limit}; the first are shown.`, event.uid);
      return false;
    });
  }
}

/** Cheap and generous: whether an event that does not recur may reach the window. */
function mayBeginBefore(context: Context, event: CalendarEvent): boolean {
  return event.times.start.wall - MARGIN < context.to || event.lines('DTEND').length > 0;
}

function recurrenceIdText(context: Context, event: CalendarEvent): string | undefined {
  const id = event.times.recurrenceId;
  if (!id) return undefined;
  if (id.kind === 'date') return formatDay(Math.floor(id.wall / DAY));
  const zone = context.zoneOf(id, event);
  return zone === UTC ? formatInstant(id.wall, UTC) : formatInstant(context.epochOf(id, event), zone);
}

/** A newer master that excludes the instance takes the stand-in of an older version with it. */
function isWithdrawn(context: Context, series: Series, event: CalendarEvent): boolean {
  const id = event.times.recurrenceId;
  return series.masters.some((master) => {
    if (!id || master.sequence <= event.sequence || master.lines('EXDATE').length === 0) return false;
    const span = spanOf(context, master);
    return readExceptions(context, master, span)?.has(id.wall, context.epochOf(id, event, span.zone)) ?? false;
  });
}

function collectSeries(context: Context, series: Series, collector: Collector): void {
  for (const master of series.masters) {
    const repeats = recurs(master) || series.overrides.length > 0;
    if (!repeats && !mayBeginBefore(context, master)) continue;
    const span = spanOf(context, master);
    if (repeats) collector.addRecurring(master, span, readOverrides(context, series.overrides, span));
    else collector.add({ event: master, span, wall: span.wall, original: undefined });
  }
  for (const event of series.overrides) {
    if (isWithdrawn(context, series, event)) continue;
    const span = spanOf(context, event);
    collector.add({ event, span, wall: span.wall, original: undefined }, recurrenceIdText(context, event));
  }
}

/**
 * What takes place in a window `[from, to)`, sorted by start. Only the window is worked out, however long ago
 * a series began. Cancelled ones are included, with their status.
 * @throws RangeError when `from`, `to` or `timeZone` cannot be read; never because of what the calendar holds.
 */
export function occurrences(calendar: Calendar, window: CalendarWindow): Occurrence[] {
  const context = new Context(calendar, window);
  const collector = new Collector(context);
  for (const series of seriesOf(calendar)) collectSeries(context, series, collector);
  return collector.found.sort((a, b) => a.startMs - b.startMs);
}
