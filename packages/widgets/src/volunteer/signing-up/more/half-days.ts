import { dateOfWeekday, weekdaysFrom } from '../../weekdays.ts';

export const dayParts = ['morning', 'afternoon', 'evening'] as const;

export type DayPart = (typeof dayParts)[number];

/** One day of the week, with the values of its three boxes. */
export interface WeekdayChoice {
  /** A date with that weekday, to write its name by. */
  readonly date: string;
  readonly halves: readonly { readonly part: DayPart; readonly value: string }[];
}

/**
 * The 21 half-days.
 *
 * @param firstWeekday ISO weekday that weeks begin with: 1 is Monday, 7 is Sunday
 */
export function halfDays(firstWeekday: number): WeekdayChoice[] {
  return weekdaysFrom(firstWeekday).map((day) => ({ date: dateOfWeekday(day), halves: dayParts.map((part) => ({ part, value: `${day}-${part}` })) }));
}
