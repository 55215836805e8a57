import { momentOf, type Shift } from '@dugnad/client/model';
import { dateOf } from '../date-of.ts';

const DAY_MS = 86_400_000;

/** One day of a week, `2026-11-22`, and the shifts that begin on it, in order. */
export interface WeekDay<Each> {
  readonly date: string;
  readonly shifts: readonly Each[];
}

type Start = Pick<Shift, 'start'>;

/** The civil date `days` later; earlier when negative. No zone is in it, so no change of the clock either. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The first day of the week that a date lies in.
 *
 * @param firstWeekday ISO weekday that weeks begin with: 1 is Monday, 7 is Sunday
 */
export function startOfWeek(date: string, firstWeekday: number): string {
  return addDays(date, -((new Date(date).getUTCDay() - firstWeekday + 7) % 7));
}

/** Seven days from a date on, each with its shifts. */
export function buildWeek<Each extends Start>(first: string, shifts: readonly Each[]): WeekDay<Each>[] {
  const inOrder = shifts.map((shift) => ({ shift, at: momentOf(shift.start) })).toSorted((one, other) => one.at - other.at);
  const byDay = Map.groupBy(inOrder, ({ shift }) => dateOf(shift.start));
  return Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((date) => ({ date, shifts: (byDay.get(date) ?? []).map(({ shift }) => shift) }));
}

/** The day of the first shift from a date on; where there is none, of the last before it. */
export function nearestDay(date: string, shifts: readonly Start[]): string | undefined {
  const days = shifts.map(({ start }) => dateOf(start)).toSorted();
  return days.find((day) => day >= date) ?? days.at(-1);
}
