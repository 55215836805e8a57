import { civilOf, DAY, HOUR, MINUTE, SECOND } from './civil.ts';
import { UTC, type Zone } from './zone.ts';

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const two = (value: number): string => TWO[value] ?? '';
const clamp = (year: number): string => (year >= 1000 && year <= 9999 ? String(year) : String(Math.max(0, Math.min(9999, year))).padStart(4, '0'));

let lastDay = NaN;
let lastText = '';

/** `2026-11-22` of a day number. */
export function formatDay(day: number): string {
  if (day !== lastDay) {
    const date = civilOf(day);
    lastText = `${clamp(date.year)}-${two(date.month)}-${two(date.day)}`;
    lastDay = day;
  }
  return lastText;
}

/** `2026-11-22T18:00:00` of a wall time in milliseconds. */
export function formatWall(wall: number): string {
  const day = Math.floor(wall / DAY);
  const rest = wall - day * DAY;
  return `${formatDay(day)}T${two(Math.floor(rest / HOUR))}:${two(Math.floor(rest / MINUTE) % 60)}:${two(Math.floor(rest / SECOND) % 60)}`;
}

/** `+01:00`; seconds only where history had them (`+00:43:00` is written `+00:43`). */
export function formatOffset(offset: number): string {
  const size = Math.abs(offset);
  const seconds = Math.floor(size / SECOND) % 60;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / HOUR))}:${two(Math.floor(size / MINUTE) % 60)}${seconds ? `:${two(seconds)}` : ''}`;
}

/** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, `…Z` for UTC, the offset alone for a zone without a name. */
export function formatInstant(epoch: number, zone: Zone): string {
  if (zone === UTC) return `${formatWall(epoch)}Z`;
  const offset = zone.offsetAt(epoch);
  return formatWall(epoch + offset) + formatOffset(offset) + (zone.name === undefined ? '' : `[${zone.name}]`);
}
