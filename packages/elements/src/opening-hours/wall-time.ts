import { dateFormat } from '../language/formats.ts';

const numeric = 'numeric';
const minute = 60_000;

/** What clocks show in a zone, as milliseconds of a day that has no zone: `Date.UTC(2026, 10, 22, 18, 0)` for 18:00. */
export function wallOf(moment: number, timeZone: string): number {
  const format = dateFormat('en-US', { timeZone, year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric });
  const [month = 0, day = 0, year = 0, hours = 0, minutes = 0] = (format.format(moment).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes);
}

/**
 * The moment (ms) at which clocks in a zone show this. An hour that clocks leave out counts from after the leap, one that they show
 * twice is the second.
 */
export function momentOf(wall: number, timeZone: string): number {
  const offsetAt = (moment: number): number => wallOf(moment, timeZone) - Math.floor(moment / minute) * minute;
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
}

/** Whether the browser knows an IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
