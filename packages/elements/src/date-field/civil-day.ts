/** A date as the visitor means it, without a clock or a zone: `2026-11-26` (ISO 8601, years 1000 to 9999). */
export type CivilDay = string;

/** The day, or undefined when the calendar has none such: 31 February, the year 26. */
export function civilDay(year: number, month: number, day: number): CivilDay | undefined {
  if (year < 1000 || year > 9999 || month < 1 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** True of a day there is, written in the one form that travels. */
export function isCivilDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return civilDay(Number(year ?? 0), Number(month), Number(day)) !== undefined;
}

/** Midnight of the day in UTC, for formats that are told `timeZone: 'UTC'`. */
export function utcDate(day: CivilDay): Date {
  return new Date(`${day}T00:00Z`);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: CivilDay): number {
  return utcDate(day).getUTCDay() || 7;
}

/** Today, where the visitor is. */
export function today(now = new Date()): CivilDay {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
