import type { Activity } from '@dugnad/client/model';
import { firstDay, isNow, lastDay } from '../dates/activity-time.ts';

/** Activities that begin, or are still going on, on one day. */
export interface DayGroup {
  date: string;
  activities: Activity[];
}

/** The days of one month, `2026-11`. */
export interface MonthGroup {
  month: string;
  days: DayGroup[];
}

/** A list as it is read: what goes on now, then month by month, day by day. */
export interface GroupedList {
  now: Activity[];
  months: MonthGroup[];
}

/**
 * Sorts a list of activities (ordered by start) under the headings it is read by.
 *
 * What began before `today` and still lasts stands under today, once: a visitor asks "what can I go to",
 * not "when did it begin". What began before the list (`from`) and is over stands under its own day.
 * @param now milliseconds since 1970
 */
export function groupDays(activities: readonly Activity[], { today, now }: { today: string; now: number }): GroupedList {
  const list: GroupedList = { now: [], months: [] };
  const days = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (isNow(activity, now) && activity.status !== 'cancelled') list.now.push(activity);
    else add(days, dayShown(activity, today), activity);
  }
  for (const date of [...days.keys()].sort()) addDay(list.months, { date, activities: days.get(date) ?? [] });
  return list;
}

function dayShown(activity: Activity, today: string): string {
  const first = firstDay(activity);
  return first < today && lastDay(activity) >= today ? today : first;
}

function add(days: Map<string, Activity[]>, date: string, activity: Activity): void {
  const day = days.get(date);
  if (day) day.push(activity);
  else days.set(date, [activity]);
}

function addDay(months: MonthGroup[], day: DayGroup): void {
  const month = day.date.slice(0, 7);
  const last = months.at(-1);
  if (last?.month === month) last.days.push(day);
  else months.push({ month, days: [day] });
}
