/**
 * Calendar arithmetic on plain numbers. A *day* counts days since 1970-01-01; a *wall* time counts
 * milliseconds since 1970-01-01T00:00 as a clock on the wall shows them, in no zone at all.
 * Proleptic Gregorian, for the years that `Date` knows.
 */
export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export interface CivilDate {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

/** Months and days beyond their range run on into the next; NaN beyond the year 275,000. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes 26 for 1926: so 400 years later, which have as many days wherever they begin.
  return Date.UTC(year + 400, month - 1, day) / DAY - 146_097;
}

export function civilOf(day: number): CivilDate {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** 0 = Monday … 6 = Sunday */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
