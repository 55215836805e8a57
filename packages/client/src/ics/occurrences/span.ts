import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import type { RawLine } from '../component-index.ts';
import type { CalendarEvent } from '../event.ts';
import { parseProperty } from '../text/property.ts';
import { parseMoment, type Moment } from '../values/date-time.ts';
import { parseDuration, type Duration } from '../values/duration.ts';
import type { Context } from './context.ts';

/** Where an event begins and how long it is, so that each instance's end can be worked out. */
export interface Span {
  readonly allDay: boolean;
  /** Zone of the wall times; for all-day events that of the window. */
  readonly zone: Zone;
  /** Wall time of the first start. */
  readonly wall: number;
  /** Days that are nominal (a day may have 23 or 25 hours) … */
  readonly days: number;
  /** … and milliseconds that are exact. RFC 5545 §3.8.5.3: DTEND gives an exact length, DURATION a nominal one. */
  readonly time: number;
}

/** The end of an instance, as an instant. */
export function endOf(span: Span, wall: number, epoch: number): number {
  return Math.max(epoch, span.days === 0 ? epoch : wallToEpoch(span.zone, wall + span.days * DAY)) + span.time;
}

/** A length in milliseconds that no instance exceeds. */
export function longest(span: Span): number {
  return span.days * DAY + span.time + (span.days === 0 ? 0 : DAY);
}

function allDaySpan(context: Context, wall: number, days: number): Span {
  return { allDay: true, zone: context.zone, wall, days: Math.max(1, days), time: 0 };
}

/** From one moment to the other; the wrong way round is read as swapped. */
function spanBetween(context: Context, event: CalendarEvent, start: Moment, end: Moment): Span {
  if (start.kind === 'date' && end.kind === 'date') {
    return allDaySpan(context, Math.min(start.wall, end.wall), Math.abs(end.wall - start.wall) / DAY);
  }
  // A date beside a date-time is a midnight of that zone.
  const zone = start.kind === 'date' ? context.zoneOf(end, event) : context.zoneOf(start, event);
  // An end on the date of the start, which is before it, says only that there is no later day.
  if (end.kind === 'date' && end.wall < start.wall && start.wall - end.wall < DAY) return { allDay: false, zone, wall: start.wall, days: 0, time: 0 };
  return timedSpan(zone, start.wall, end.kind === 'date' ? wallToEpoch(zone, end.wall) : context.epochOf(end, event, zone));
}

function timedSpan(zone: Zone, wall: number, to: number): Span {
  const from = wallToEpoch(zone, wall);
  return { allDay: false, zone, wall: to < from ? to + zone.offsetAt(to) : wall, days: 0, time: Math.abs(to - from) };
}

function spanFor(context: Context, event: CalendarEvent, start: Moment, duration: Duration): Span {
  const whole = duration.time % DAY === 0;
  if (start.kind === 'date' && whole) return allDaySpan(context, start.wall, duration.days + duration.time / DAY);
  return { allDay: false, zone: context.zoneOf(start, event), wall: start.wall, ...duration };
}

function readEnd(context: Context, event: CalendarEvent, raw: RawLine): Moment | undefined {
  const property = parseProperty(raw.text);
  const end = property && parseMoment(property);
  if (!end) context.calendar.log.add(raw.line, 'invalid-end', 'DTEND is not a date or date-time; it is passed over.', event.uid);
  return end;
}

function readDuration(context: Context, event: CalendarEvent, raw: RawLine): Duration | undefined {
  const duration = parseDuration(parseProperty(raw.text)?.value ?? '');
  if (duration && duration.days >= 0 && duration.time >= 0) return duration;
  context.calendar.log.add(raw.line, 'invalid-duration', 'DURATION is not a length of time; it is passed over.', event.uid);
  return undefined;
}

/** Reads DTEND or DURATION. An event without either lasts its day, or no time at all (RFC 5545 §3.6.1). */
export function spanOf(context: Context, event: CalendarEvent): Span {
  const { start } = event.times;
  const [endLine] = event.lines('DTEND');
  const end = endLine && readEnd(context, event, endLine);
  if (end) return spanBetween(context, event, start, end);
  const [durationLine] = event.lines('DURATION');
  const duration = durationLine && readDuration(context, event, durationLine);
  if (duration) return spanFor(context, event, start, duration);
  if (start.kind === 'date') return allDaySpan(context, start.wall, 1);
  return { allDay: false, zone: context.zoneOf(start, event), wall: start.wall, days: 0, time: 0 };
}
