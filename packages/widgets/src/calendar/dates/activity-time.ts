import { momentOf, type Activity } from '@dugnad/client/model';
import { addDays } from './civil-date.ts';

type Timed = Pick<Activity, 'start' | 'end' | 'allDay'>;

/** The day it begins, in the zone its times are given in: `2026-11-22`. */
export function firstDay(activity: Timed): string {
  return activity.start.slice(0, 10);
}

/** The last day it touches. What ends at midnight belongs to the day before (RFC 5545: an end is exclusive). */
export function lastDay(activity: Timed): string {
  const first = firstDay(activity);
  const { end = first, allDay } = activity;
  const day = end.slice(0, 10);
  if (day <= first) return first;
  return allDay || end.slice(11, 19) === '00:00:00' ? addDays(day, -1) : day;
}

/** The clock of a time, `18:00`; an empty text for a whole day. */
export function clock(time: string): string {
  return time.slice(11, 16);
}

/** Going on at `now` (ms), by the clock; a whole day is never "now", it is "today", and what is cancelled never is. */
export function isNow({ start, end, allDay, status }: Activity, now: number): boolean {
  return !allDay && end !== undefined && status !== 'cancelled' && momentOf(start) <= now && now < momentOf(end);
}
