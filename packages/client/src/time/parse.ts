import { DAY, dayOf, daysInMonth, HOUR, MINUTE, SECOND } from './civil.ts';
import { wallToEpoch } from './wall.ts';
import type { Zone } from './zone.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d\d:?\d\d(?::?\d\d)?)?)?(?:\[[^\]]*\])?$/i;

function offsetOf(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const digits = text.replaceAll(':', '');
  const size = Number(digits.slice(1, 3)) * HOUR + Number(digits.slice(3, 5)) * MINUTE + Number(digits.slice(5, 7) || 0) * SECOND;
  return digits.startsWith('-') ? -size : size;
}

/** Whether there is such a day. */
function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Wall time of the date and clock in a match of {@link ISO}; NaN where there is no such day or hour. */
function wallOf(parts: readonly (string | undefined)[]): number {
  const part = (index: number): number => Number(parts[index] ?? 0);
  const clock = part(4) * HOUR + part(5) * MINUTE + part(6) * SECOND + Number((parts[7] ?? '').padEnd(3, '0'));
  const isClock = clock <= DAY && part(5) < 60 && part(6) <= 60;
  return isClock && isDate(part(1), part(2), part(3)) ? dayOf(part(1), part(2), part(3)) * DAY + clock : NaN;
}

/**
 * The instant (ms) of an ISO date or date-time: what stands with an offset or `Z` is exact, all else is
 * read in `zone`, a date alone as its midnight. NaN when the text is neither.
 */
export function isoToEpoch(text: string, zone: Zone): number {
  const match = ISO.exec(text.trim());
  if (!match) return NaN;
  const wall = wallOf(match);
  return match[8] === undefined ? wallToEpoch(zone, wall) : wall - offsetOf(match[8]);
}
