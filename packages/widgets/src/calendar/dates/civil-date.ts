/**
 * Algebra of civil dates: ISO strings (`2026-11-22`) in, ISO strings out, in the proleptic Gregorian
 * calendar (ISO 8601). No zone is involved, so no daylight-saving trap either.
 */
import { dateIn } from '@dugnad/client/time';

const DAY_MS = 86_400_000;

const toMs = (date: string): number => Date.parse(date.slice(0, 10));
const toDate = (ms: number): string => dateIn(ms, 'UTC');

/** True for a real date of the form `2026-02-28`; false for `2026-02-30`, `today`, an empty text. */
export function isCivilDate(text: string): boolean {
  const ms = toMs(text);
  return !Number.isNaN(ms) && toDate(ms) === text;
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
  const first = new Date(startOfMonth(date));
  return toDate(first.setUTCMonth(first.getUTCMonth() + months));
}
