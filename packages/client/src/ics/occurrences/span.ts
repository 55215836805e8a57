import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { Zone } from '../../time/zone.ts';
import type { FeedEvent } from '../event.ts';
import type { Property } from '../text/property.ts';
import { parseMoment, type Moment } from '../values/date-time.ts';
import { parseDuration, type Duration } from '../values/duration.ts';
import { epochOf, zoneFor, type Context } from './context.ts';

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
export function endOf({ days, time, zone }: Span, wall: number, epoch: number): number {
  return (days === 0 ? epoch : Math.max(epoch, wallToEpoch(zone, wall + days * DAY))) + time;
}

/** A length in milliseconds that no instance exceeds. */
export function longest({ days, time }: Span): number {
  return days * DAY + time + (days === 0 ? 0 : DAY);
}

/** From one moment to the other; the wrong way round is read as swapped. */
function spanBetween(context: Context, event: FeedEvent, start: Moment, end: Moment): Span {
  const endsOnDate = end.kind === 'date';
  if (start.kind === 'date' && endsOnDate) return daysFrom(context, Math.min(start.wall, end.wall), Math.abs(end.wall - start.wall) / DAY);
  // A date beside a date-time is a midnight of that zone.
  const zone = zoneFor(context, event, start.kind === 'date' ? end : start);
  const from = wallToEpoch(zone, start.wall);
  const to = endsOnDate ? wallToEpoch(zone, end.wall) : epochOf(context, event, end, zone);
  const span = { allDay: false, zone, wall: start.wall, days: 0, time: Math.max(0, to - from) };
  const sameDay = endsOnDate && start.wall - end.wall < DAY;
  return to < from && !sameDay ? { ...span, wall: to + zone.offsetAt(to), time: from - to } : span;
}

function daysFrom({ zone }: Context, wall: number, days: number): Span {
  return { allDay: true, zone, wall, days: Math.max(1, days), time: 0 };
}

/** The property of a name, as `read` understands it; what it does not is reported and passed over. */
function readTiming<T>({ calendar }: Context, event: FeedEvent, name: 'DTEND' | 'DURATION', read: (property: Property) => T | undefined): T | undefined {
  const property = event.property(name);
  const found = property && read(property);
  if (found === undefined && event.has(name)) calendar.log.add(name === 'DTEND' ? 'invalid-end' : 'invalid-duration', event.lineOf(name), event.uid, property?.value);
  return found;
}

function readDuration({ value }: Property): Duration | undefined {
  const duration = parseDuration(value);
  return duration && duration.days >= 0 && duration.time >= 0 ? duration : undefined;
}

/** Reads DTEND or DURATION. An event without either lasts its day, or no time at all (RFC 5545 §3.6.1). */
export function spanOf(context: Context, event: FeedEvent): Span {
  const { start } = event.times;
  const { wall } = start;
  const end = readTiming(context, event, 'DTEND', parseMoment);
  if (end) return spanBetween(context, event, start, end);
  const { days, time } = readTiming(context, event, 'DURATION', readDuration) ?? { days: 0, time: 0 };
  if (start.kind === 'date' && time % DAY === 0) return daysFrom(context, wall, days + time / DAY);
  return { allDay: false, zone: zoneFor(context, event, start), wall, days, time };
}
