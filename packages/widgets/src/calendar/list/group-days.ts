import type { Activity } from '@dugnad/client/model';
import { firstDay, isNow, lastDay } from '../dates/activity-time.ts';

/** A date, and the activities that begin, or are still going on, on it. */
export type DayGroup = [date: string, activities: Activity[]];

/** A list as it is read: what goes on now, then month (`2026-11`) by month, day by day. */
export interface GroupedList {
  now: Activity[];
  months: Map<string, DayGroup[]>;
}

/**
 * Sorts a list of activities (ordered by start) under the headings it is read by.
 *
 * What began before `today` and still lasts stands under today, once: a visitor asks "what can I go to",
 * not "when did it begin". What began before the list (`from`) and is over stands under its own day.
 * @param now milliseconds since 1970
 */
export function groupDays(activities: readonly Activity[], today: string, now: number): GroupedList {
  const days = Map.groupBy(activities, (activity) => (isNow(activity, now) ? '' : dayShown(activity, today)));
  const ongoing = days.get('') ?? [];
  days.delete('');
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return { now: ongoing, months: Map.groupBy(inOrder, ([date]) => date.slice(0, 7)) };
}

function dayShown(activity: Activity, today: string): string {
  const first = firstDay(activity);
  return first < today && lastDay(activity) >= today ? today : first;
}
