import type { Activity } from '@dugnad/client/model';
import { addDays } from './civil-date.ts';

type Timed = Pick<Activity, 'start' | 'end' | 'allDay'>;

/** The day it begins, in the zone its times are given in: `2026-11-22`. */
export function firstDay(activity: Timed): string {
  return activity.start.slice(0, 10);
}

/** The last day it touches. What ends at midnight belongs to the day before (RFC 5545: an end is exclusive). */
export function lastDay(activity: Timed): string {
  const first = firstDay(activity);
  const end = activity.end ?? activity.start;
  const day = end.slice(0, 10);
  if (day <= first) return first;
  const exclusive = activity.allDay || end.slice(11, 19) === '00:00:00';
  return exclusive ? addDays(day, -1) : day;
}

/** The clock of a time, `18:00`; an empty text for a whole day. */
export function clock(time: string): string {
  return time.slice(11, 16);
}

/** Milliseconds since 1970 of `2026-11-22T18:00:00+01:00[Europe/Oslo]`. */
export function instant(time: string): number {
  return Date.parse(time.replace(/\[.*$/, ''));
}

/** Going on at `now` (ms), by the clock; a whole day is never "now", it is "today". */
export function isNow(activity: Timed, now: number): boolean {
  return !activity.allDay && activity.end !== undefined && instant(activity.start) <= now && now < instant(activity.end);
}

/** Over before `now` (ms) within the day `today`. */
export function isOver(activity: Timed, now: number, today: string): boolean {
  if (activity.allDay) return lastDay(activity) < today;
  return instant(activity.end ?? activity.start) <= now && activity.end !== undefined;
}
