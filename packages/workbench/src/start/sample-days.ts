/** Days as `2026-11-22`, counted without clocks and zones. */

const dayMs = 86_400_000;

function ms(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `count` days later. */
export function addDays(day: string, count: number): string {
  return iso(ms(day) + count * dayMs);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(ms(day)).getUTCDay() + 6) % 7;
}

/** `day` itself or the next one that is this weekday (0 = Monday). */
export function onOrAfter(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The first such weekday of the month that is `months` after the month of `day`. */
export function firstInMonth(day: string, months: number, weekday: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return onOrAfter(iso(Date.UTC(year, month - 1 + months, 1)), weekday);
}

/** What day it is in the zone at an instant. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
