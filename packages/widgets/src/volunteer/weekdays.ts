/** The days of the week as the model names them, Monday first (UK Volunteering Data Standard). */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** Monday 1 January 2024. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The day of the week of a date, `2026-11-22`; also of a moment, as the clock shows it that it was written with. */
export function weekdayOf(date: string): Weekday | undefined {
  return weekdays[(new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7];
}

/** A date with that weekday, to write its name by. */
export function dateOfWeekday(day: Weekday): string {
  return new Date(MONDAY + weekdays.indexOf(day) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The seven of them in the order of a place.
 *
 * @param firstWeekday ISO weekday that weeks begin with: 1 is Monday, 7 is Sunday
 */
export function weekdaysFrom(firstWeekday: number): Weekday[] {
  return [...weekdays.slice(firstWeekday - 1), ...weekdays.slice(0, firstWeekday - 1)];
}
