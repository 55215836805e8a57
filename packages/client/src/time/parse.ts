import { civilOf, DAY, dayOf, HOUR, MINUTE, SECOND } from './civil.ts';
import { wallToEpoch } from './wall.ts';
import type { Zone } from './zone.ts';

// ISO 8601 in its long and in its short form, which is that of iCalendar; feeds mix them.
const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d(?::?\d\d)?)?)?(?:\[[^\]]*\])?$/i;

/** A date or date-time as it is written. */
export interface Written {
  /** Wall time (ms); of a date its midnight. */
  wall: number;
  isDate: boolean;
  /** `Z`, `+01:00` … */
  offset: string | undefined;
}

/** Reads `2026-11-22`, `20261122T180000Z` …; undefined for what is no date, or a day or hour that there is not. */
export function readWritten(text: string): Written | undefined {
  const match = FORM.exec(text.trim());
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const month = part(2);
  const day = dayOf(part(1), month, part(3));
  if (civilOf(day).month !== month || part(4) > 24 || part(5) > 59 || part(6) > 60) return undefined;
  // 24:00 is the next midnight; the leap second 60 is the last that clocks know.
  const clock = part(4) * HOUR + part(5) * MINUTE + (Math.min(part(6), 59) + part(7)) * SECOND;
  return { wall: day * DAY + Math.floor(clock), isDate: match[4] === undefined, offset: match[8] };
}

/** Milliseconds of `+01:00`, `-0330`, `+001501` or `Z`. */
export function offsetOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d\d/g) ?? []).map(Number);
  const size = hours * HOUR + minutes * MINUTE + seconds * SECOND;
  return text.startsWith('-') ? -size : size;
}

/**
 * The instant (ms) of an ISO date or date-time: what stands with an offset or `Z` is exact, all else is
 * read in `zone`, a date alone as its midnight. NaN when the text is neither.
 */
export function isoToEpoch(text: string, zone: Zone): number {
  const written = readWritten(text);
  if (!written) return NaN;
  return written.offset === undefined ? wallToEpoch(zone, written.wall) : written.wall - offsetOf(written.offset);
}
