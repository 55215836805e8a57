import { civilOf, DAY, HOUR, MINUTE, SECOND } from './civil.ts';
import { UTC, type Zone } from './zone.ts';

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const two = (value: number): string => TWO[value] ?? '';
const clamp = (year: number): string => (year >= 1000 && year <= 9999 ? String(year) : String(Math.max(0, Math.min(9999, year))).padStart(4, '0'));

// A month of a busy calendar holds thousands of times, but few days and few clock times.
const days = new Map<number, string>();
const minutes: (string | undefined)[] = [];
const MOST_DAYS = 2 ** 15;

/** `2026-11-22` of a day number. */
export function formatDay(day: number): string {
  let text = days.get(day);
  if (text === undefined) {
    const date = civilOf(day);
    text = `${clamp(date.year)}-${two(date.month)}-${two(date.day)}`;
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, text);
  }
  return text;
}

function formatMinute(minute: number): string {
  return (minutes[minute] ??= `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:`);
}

/** `2026-11-22T18:00:00` of a wall time in milliseconds. */
export function formatWall(wall: number): string {
  const day = Math.floor(wall / DAY);
  const rest = wall - day * DAY;
  const minute = Math.floor(rest / MINUTE);
  return formatDay(day) + formatMinute(minute) + two(Math.floor((rest - minute * MINUTE) / SECOND));
}

/** `+01:00`; seconds only where history had them (`+00:43:00` is written `+00:43`). */
export function formatOffset(offset: number): string {
  const size = Math.abs(offset);
  const seconds = Math.floor(size / SECOND) % 60;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / HOUR))}:${two(Math.floor(size / MINUTE) % 60)}${seconds ? `:${two(seconds)}` : ''}`;
}

let lastZone: Zone = UTC;
let lastOffset = 0;
let lastSuffix = '';

function suffixOf(zone: Zone, offset: number): string {
  if (zone !== lastZone || offset !== lastOffset) {
    lastSuffix = formatOffset(offset) + (zone.name === undefined ? '' : `[${zone.name}]`);
    lastZone = zone;
    lastOffset = offset;
  }
  return lastSuffix;
}

/** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, `…Z` for UTC, the offset alone for a zone without a name. */
export function formatInstant(epoch: number, zone: Zone): string {
  if (zone === UTC) return `${formatWall(epoch)}Z`;
  const offset = zone.offsetAt(epoch);
  return formatWall(epoch + offset) + suffixOf(zone, offset);
}
