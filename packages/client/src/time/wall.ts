import { DAY } from './civil.ts';
import type { Zone } from './zone.ts';

/**
 * The instant at which a clock in `zone` shows `wall`. RFC 5545 §3.3.5: a time that a clock change
 * skips is read with the offset before the change, a time that comes twice is the first of the two.
 */
export function wallToEpoch(zone: Zone, wall: number): number {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  const first = wall - before;
  if (before === after || zone.offsetAt(first) === before) return first;
  const second = wall - after;
  return zone.offsetAt(second) === after ? second : first;
}
