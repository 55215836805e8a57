import type { Activity } from '@dugnad/client/model';
import { firstDay, lastDay } from '../dates/activity-time.ts';
import { addDays, addMonths, startOfMonth } from '../dates/civil-date.ts';
import { isoWeekday } from './civil-week.ts';

/** One cell of the month: its date and what takes place on it, in order. */
export interface MonthDay {
  date: string;
  activities: Activity[];
}

/** A row of seven; `undefined` where the month has not begun or is over. */
export type MonthWeek = (MonthDay | undefined)[];

/**
 * The month that `date` lies in, week by week.
 *
 * An activity of several days stands on each of its days within the month.
 * @param firstWeekday ISO weekday that the rows begin with: 1 is Monday, 7 is Sunday
 */
export function buildMonth(date: string, activities: readonly Activity[], firstWeekday = 1): MonthWeek[] {
  const first = startOfMonth(date);
  const next = addMonths(first, 1);
  const takesPlace = (day: string) => (activity: Activity) => firstDay(activity) <= day && day <= lastDay(activity);
  const dayOf = (day: string) => (day < first || day >= next ? undefined : { date: day, activities: activities.filter(takesPlace(day)) });
  const weeks: MonthWeek[] = [];
  for (let monday = addDays(first, -((isoWeekday(first) - firstWeekday + 7) % 7)); monday < next; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => dayOf(addDays(monday, at))));
  }
  return weeks;
}
