import type { DateWriter } from '../dates/calendar-formats.ts';

/** A Monday; any would do. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The columns of a week from its first day on, an ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdays(first: number, write: DateWriter): { short: string; long: string }[] {
  return Array.from({ length: 7 }, (_, column) => {
    const named = (weekday: 'short' | 'long') => write(MONDAY + (first - 1 + column) * 86_400_000, { weekday, timeZone: 'UTC' });
    return { short: named('short'), long: named('long') };
  });
}
