/** The days of the week as the model names them, Monday first (UK Volunteering Data Standard). */
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const dayParts = ['morning', 'afternoon', 'evening'] as const;

export type DayPart = (typeof dayParts)[number];

/** One day of the week, with the values of its three boxes. */
export interface WeekdayChoice {
  /** A date with that weekday, to write its name by. */
  readonly date: string;
  readonly halves: readonly { readonly part: DayPart; readonly value: string }[];
}

/** Monday 1 January 2024. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/**
 * The 21 half-days.
 *
 * @param firstWeekday ISO weekday that weeks begin with: 1 is Monday, 7 is Sunday
 */
export function halfDays(firstWeekday: number): WeekdayChoice[] {
  const order = days.map((_, index) => (firstWeekday - 1 + index) % 7);
  return order.map((at) => ({
    date: new Date(MONDAY + at * DAY_MS).toISOString().slice(0, 10),
    halves: dayParts.map((part) => ({ part, value: `${days[at] ?? ''}-${part}` })),
  }));
}
