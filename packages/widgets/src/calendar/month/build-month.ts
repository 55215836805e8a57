import type { Activity } from '@dugnad/client/model';
import { firstDay, lastDay } from '../dates/activity-time.ts';
import { addDays, addMonths, startOfMonth } from '../dates/civil-date.ts';
import { daysBetween, isoWeekday } from './civil-week.ts';

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
  const days: MonthDay[] = Array.from({ length: daysBetween(first, next) }, (_, day) => ({ date: addDays(first, day), activities: [] }));
  for (const activity of activities) place(days, activity, first);
  const blanks: MonthWeek = Array.from({ length: (isoWeekday(first) - firstWeekday + 7) % 7 });
  return weeks([...blanks, ...days]);
}

function place(days: MonthDay[], activity: Activity, first: string): void {
  const from = Math.max(0, daysBetween(first, firstDay(activity)));
  const to = Math.min(days.length - 1, daysBetween(first, lastDay(activity)));
  for (let day = from; day <= to; day++) days[day]?.activities.push(activity);
}

function weeks(cells: MonthWeek): MonthWeek[] {
  const rows: MonthWeek[] = [];
  for (let at = 0; at < cells.length; at += 7) rows.push(Array.from({ length: 7 }, (_, day) => cells[at + day]));
  return rows;
}
