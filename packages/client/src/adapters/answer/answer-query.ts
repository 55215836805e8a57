import type { Activity } from '../../model/activity.ts';
import { compareActivities } from '../../model/compare-activities.ts';
import { momentOf } from '../../model/moment-of.ts';
import type { ActivityQuery } from '../../ports/activity-source.ts';
import { cutToLimit } from '../../ports/cut-to-limit.ts';
import { dateIn, formatZoned, toEpoch } from '../../time/index.ts';
import { type Window, windowOf } from './window.ts';

/** The part of a list that a query asks for. */
export interface Answer {
  activities: Activity[];
  more: boolean;
}

const isDate = (when: string): boolean => !when.includes('T');

const nextDay = (date: string): string => dateIn(toEpoch(date, 'UTC') + 86_400_000, 'UTC');

/** What has no end lasts its whole day, or, with a clock time, only the moment. */
function lasts({ start, end }: Activity, timeZone: string): Window {
  const epoch = (when: string): number => (isDate(when) ? toEpoch(when, timeZone) : momentOf(when));
  return { from: epoch(start), to: epoch(end ?? (isDate(start) ? nextDay(start) : start)) };
}

/** Overlap of half-open windows; something momentary belongs to the window it begins in. */
function overlaps(activity: Window, window: Window): boolean {
  return activity.from < window.to && (activity.to > window.from || activity.from >= window.from);
}

function expressIn(activity: Activity, timeZone: string): Activity {
  const when = (value: string): string => (isDate(value) ? value : formatZoned(momentOf(value), timeZone));
  const { start, end } = activity;
  return end === undefined ? { ...activity, start: when(start) } : { ...activity, start: when(start), end: when(end) };
}

/** Answers a query from a list in any order and any zones: overlapping, sorted, cut, expressed in `timeZone`. */
export function answerQuery(list: readonly Activity[], query: ActivityQuery, timeZone: string): Answer {
  const window = windowOf(query, timeZone);
  const found = list
    .filter((activity) => overlaps(lasts(activity, timeZone), window))
    .map((activity) => expressIn(activity, timeZone))
    .sort(compareActivities);
  const { items: activities, more } = cutToLimit(found, query);
  return { activities, more };
}
