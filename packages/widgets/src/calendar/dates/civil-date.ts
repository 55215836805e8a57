/**
 * Algebra of civil dates: ISO strings (`2026-11-22`) in, ISO strings out, in the proleptic Gregorian
 * calendar (ISO 8601). No zone is involved, so no daylight-saving trap either.
 */

const DAY_MS = 86_400_000;

const toMs = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const toDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** True for a real date of the form `2026-02-28`; false for `2026-02-30`, `today`, an empty text. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(toMs(text)) && toDate(toMs(text)) === text;
}

/** The date `days` later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return toDate(toMs(date) + days * DAY_MS);
}

/** The first day of the month that `date` lies in. */
export function startOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/** The first day of the month that is `months` later; earlier when negative. */
export function addMonths(date: string, months: number): string {
  const first = new Date(toMs(startOfMonth(date)));
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: string): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}
