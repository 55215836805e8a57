/** Writes a moment as words: the page's language, the Gregorian calendar, Latin digits, 24 hours. */
export type DateWriter = (ms: number, options: Intl.DateTimeFormatOptions) => string;

/** How the dates of one calendar are written. */
export interface CalendarFormats {
  /** Full weekday and date, with the year when it is not this year's: "Thursday 26 November". */
  day(date: string): string;
  /** "November 2026", of `2026-11` or `2026-11-26`. */
  month(date: string): string;
  /** The columns of a week from its first day on, an ISO weekday: 1 is Monday, 7 is Sunday. */
  weekdays(first: number): { short: string; long: string }[];
  /** Language of the written dates, where it is not the one of our own words. */
  lang?: string | undefined;
}

const at = (date: string): number => Date.parse(`${date.length === 7 ? `${date}-01` : date}T12:00:00Z`);
const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };

/** A Monday; any would do. */
const MONDAY = at('2024-01-01');

/** @param today tells which year goes without saying */
export function createFormats(write: DateWriter, { today, lang }: { today: string; lang?: string | undefined }): CalendarFormats {
  const weekday = (day: number, length: 'short' | 'long') => write(MONDAY + ((day - 1) % 7) * 86_400_000, { weekday: length, timeZone: 'UTC' });
  return {
    day: (date) => write(at(date), date.slice(0, 4) === today.slice(0, 4) ? DAY : { ...DAY, year: 'numeric' }),
    month: (date) => write(at(date), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    weekdays: (first) => Array.from({ length: 7 }, (_, column) => ({ short: weekday(first + column, 'short'), long: weekday(first + column, 'long') })),
    lang,
  };
}

/** True of `nb` and `nb-NO`: what is written in one needs no mark among words in the other. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
