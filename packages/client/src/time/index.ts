/**
 * Time zones without a library: offsets come from `Intl.DateTimeFormat` and are cached, so that asking
 * is arithmetic. A zone is an IANA name, or a {@link Zone} of one's own.
 */
import { DAY } from './civil.ts';
import { formatDay, formatInstant } from './format.ts';
import { ianaZone } from './iana-zone.ts';
import { isoToEpoch } from './parse.ts';
import type { Zone } from './zone.ts';

export { formatLike } from './format-like.ts';
export type { Zone } from './zone.ts';

/** @throws RangeError when the runtime does not know the name. */
export function zoneOf(zone: string | Zone): Zone {
  if (typeof zone !== 'string') return zone;
  const found = ianaZone(zone);
  if (!found) throw new RangeError(`"${zone}" is not a time zone`);
  return found;
}

/** Whether the runtime knows this IANA name. */
export function isTimeZone(name: string): boolean {
  return ianaZone(name) !== undefined;
}

/** Milliseconds that clocks in `zone` are ahead of UTC at the instant `epoch` (ms). */
export function offsetAt(zone: string | Zone, epoch: number): number {
  return zoneOf(zone).offsetAt(epoch);
}

/** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, or `2026-11-22T17:00:00Z` in UTC. */
export function formatZoned(epoch: number, zone: string | Zone): string {
  return formatInstant(epoch, zoneOf(zone));
}

/** `2026-11-22`: the date in `zone` at the instant `epoch` (ms). */
export function dateIn(epoch: number, zone: string | Zone): string {
  return formatDay(Math.floor((epoch + offsetAt(zone, epoch)) / DAY));
}

/**
 * The instant (ms) of an ISO date or date-time, read in `zone` unless it carries its own offset or `Z`;
 * a date alone is its midnight. RFC 5545 §3.3.5 for skipped and repeated hours.
 * @throws RangeError when the text is no ISO date.
 */
export function toEpoch(iso: string, zone: string | Zone): number {
  const epoch = isoToEpoch(iso, zoneOf(zone));
  if (Number.isNaN(epoch)) throw new RangeError(`"${iso}" is not an ISO date`);
  return epoch;
}

/** Today's date in `zone`. */
export function todayIn(zone: string | Zone, now: number = Date.now()): string {
  return dateIn(now, zone);
}
