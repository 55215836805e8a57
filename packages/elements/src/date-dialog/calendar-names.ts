import { dateFormat } from '../language/formats.ts';

/** A weekday as a heading: as short as a column, and whole for who hears it. */
export interface WeekdayName {
  readonly short: string;
  readonly long: string;
}

/** Letters that a column of 44 px holds. */
const WIDTH = 4;
/** Monday 1 January 2024. */
const monday = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The seven weekdays, from the one that weeks begin with: 1 (Monday) … 7. */
export function weekdayNames(language: string, first: number): WeekdayName[] {
  return Array.from({ length: 7 }, (_, column) => {
    const name = (weekday: 'long' | 'short' | 'narrow'): string => dateFormat(language, { weekday, timeZone: 'UTC' }).format(monday + (first - 1 + column) * DAY_MS);
    const short = name('short').replace(/\.$/, '');
    return { long: name('long'), short: short.length > WIDTH ? name('narrow') : short };
  });
}

/** The twelve months, as they are called alone. */
export function monthNames(language: string): string[] {
  const format = dateFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month)));
}

/** The years that one can choose among: all between two limits, or those of a long life and ten more. Always the one that shows. */
export function yearsAround(shown: number, { min, max, today }: { readonly min?: string | undefined; readonly max?: string | undefined; readonly today: string }): number[] {
  const now = Number(today.slice(0, 4));
  const from = Math.min(shown, min ? Number(min.slice(0, 4)) : now - 110);
  const to = Math.max(shown, max ? Number(max.slice(0, 4)) : now + 10);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
