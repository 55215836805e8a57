/** Writes a date (`2026-11`, `2026-11-26`) as words: the page's language, the Gregorian calendar, Latin digits, 24 hours. */
export type DateWriter = (date: string, options: Intl.DateTimeFormatOptions) => string;

/** How the dates of one calendar are written. */
export interface CalendarFormats {
  write: DateWriter;
  /** Full weekday and date, with the year when it is not this year's: "Thursday 26 November". */
  day: (date: string) => string;
  /** "November 2026", of `2026-11` or `2026-11-26`. */
  month: (date: string) => string;
  /** Language of the written dates, where it is not the one of our own words. */
  lang?: string | undefined;
}

/** The languages at a place of the page, and how dates are written in the first of them: a `LocaleController`. */
export interface FormatLocale {
  language: string;
  textLanguage: string;
  dateFormat: (options: Intl.DateTimeFormatOptions) => Pick<Intl.DateTimeFormat, 'format'>;
}

/** @param today tells which year goes without saying */
export function createFormats(locale: FormatLocale, today = ''): CalendarFormats {
  const { language, textLanguage } = locale;
  const write: DateWriter = (date, options) => locale.dateFormat({ timeZone: 'UTC', ...options }).format(Date.parse(date));
  const month = 'long';
  const year = 'numeric';
  return {
    write,
    day: (date) => write(date, { weekday: 'long', day: 'numeric', month, ...(date.slice(0, 4) !== today.slice(0, 4) && { year }) }),
    month: (date) => write(date, { month, year }),
    lang: sameLanguage(language, textLanguage) ? undefined : language,
  };
}

/** True of `nb` and `nb-NO`: what is written in one needs no mark among words in the other. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
