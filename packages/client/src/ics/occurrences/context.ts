import { toEpoch, zoneOf } from '../../time/index.ts';
import { wallToEpoch } from '../../time/wall.ts';
import { UTC, type Zone } from '../../time/zone.ts';
import type { FeedCalendar } from '../calendar.ts';
import type { FeedEvent } from '../event.ts';
import type { Moment } from '../values/date-time.ts';
import type { FeedOccurrence } from './occurrence.ts';

/** What to show: occurrences that overlap `[from, to)`. */
export interface CalendarWindow {
  /** ISO date (midnight in `timeZone`) or date-time. */
  readonly from: string;
  readonly to: string;
  /** IANA name; the runtime's own when absent. */
  readonly timeZone?: string;
  /** Most instances that one rule may give; 20,000 when absent. */
  readonly limit?: number;
}

/** One call of `occurrences`: its window as instants, and how much it may still cost. */
export interface Context {
  readonly calendar: FeedCalendar;
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  readonly limit: number;
  /** Most occurrences of all events together: in proportion to the file, so that memory is. */
  readonly most: number;
  /** What occurrences are made of. */
  readonly Occurrence: typeof FeedOccurrence;
  /** How much searching is left. */
  steps: number;
}

/** @throws RangeError when `from`, `to` or `timeZone` is none. */
export function contextOf(calendar: FeedCalendar, { from, to, timeZone, limit = 20_000 }: CalendarWindow, Occurrence: typeof FeedOccurrence): Context {
  const zone = zoneOf(timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { size } = calendar;
  return { calendar, Occurrence, zone, limit, from: toEpoch(from, zone), to: toEpoch(to, zone), most: limit + size, steps: 120_000 + 10 * size };
}

function knownZone({ calendar }: Context, { scope, line, uid }: FeedEvent, tzid: string): Zone | undefined {
  const zone = calendar.zoneOf(tzid, scope);
  if (!zone && !calendar.lacking) calendar.log.add('unknown-time-zone', line, uid, tzid);
  return zone;
}

/** The zone in which a moment of this event is meant; `local` for floating ones. */
export function zoneFor(context: Context, event: FeedEvent, { kind, tzid }: Moment, local?: Zone): Zone {
  if (kind === 'utc') return UTC;
  return (tzid && knownZone(context, event, tzid)) || (local ?? context.calendar.ownZone(event.scope) ?? context.zone);
}

export function epochOf(context: Context, event: FeedEvent, moment: Moment, local?: Zone): number {
  return wallToEpoch(zoneFor(context, event, moment, local), moment.wall);
}
