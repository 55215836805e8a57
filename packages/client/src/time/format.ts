import { DAY, MINUTE } from './civil.ts';
import { UTC, type Zone } from './zone.ts';

const FIRST = Date.UTC(-1, 12);
const LAST = Date.UTC(10_000, 0) - 1;

/** `2026-11-22T18:00:00` of a wall time in milliseconds; what has no year of four digits is the nearest that has. */
export function formatWall(wall: number): string {
  return new Date(Math.max(FIRST, Math.min(LAST, wall))).toISOString().slice(0, 19);
}

/** `2026-11-22` of a day number. */
export function formatDay(day: number): string {
  return formatWall(day * DAY).slice(0, 10);
}

/** `+01:00`: to the nearest minute, as RFC 9557 has it, although before 1972 some clocks differed by seconds: no browser reads those. */
export function formatOffset(offset: number): string {
  return (offset < 0 ? '-' : '+') + formatWall(Math.abs(offset) + MINUTE / 2).slice(11, 16);
}

/** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, `…Z` for UTC, the offset alone for a zone without a name. */
export function formatInstant(epoch: number, zone: Zone): string {
  if (zone === UTC) return `${formatWall(epoch)}Z`;
  const offset = zone.offsetAt(epoch);
  return formatWall(epoch + offset) + formatOffset(offset) + (zone.name === undefined ? '' : `[${zone.name}]`);
}
