import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { type Activity, ActivitySchema } from '../../model/activity.ts';
import type { FeedProblem } from '../../ports/activity-source.ts';
import { parseJson } from './parse-json.ts';

/** What a JSON file of activities says. */
export interface ActivityFile {
  activities: Activity[];
  problems: FeedProblem[];
  name?: string;
  timeZone?: string;
}

const HeadSchema = v.object({ activities: v.array(v.unknown()), name: v.optional(v.string()), timeZone: v.optional(v.string()) });

/**
 * Reads `[activity, …]` or `{activities: […], name?, timeZone?}`. A bad entry is reported and costs only itself.
 *
 * @throws {DugnadError} `not-a-calendar` for a web page, `invalid-data` for what is not JSON or not one of the two shapes
 */
export function parseActivities(text: string, src: string): ActivityFile {
  const head = v.safeParse(HeadSchema, headOf(parseJson(text, src, 'activities')));
  if (!head.success) {
    throw new DugnadError('invalid-data', `${src} is JSON, but neither a list of activities nor {"activities": […]}.`, { src });
  }
  const { activities: entries, name, timeZone } = head.output;
  const activities: Activity[] = [];
  const problems: FeedProblem[] = [];
  entries.forEach((entry, index) => {
    const result = v.safeParse(ActivitySchema, withAllDay(entry));
    if (result.success) activities.push(result.output);
    else problems.push(problemOf(result.issues[0], entry, src, index + 1));
  });
  return { activities, problems, ...(name === undefined ? {} : { name }), ...(timeZone === undefined ? {} : { timeZone }) };
}

const headOf = (value: unknown): unknown => (Array.isArray(value) ? { activities: value } : value);

/** That a start with only a date lasts all day need not be said twice. */
function withAllDay(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || 'allDay' in entry || !('start' in entry)) return entry;
  return { ...entry, allDay: typeof entry.start === 'string' && !entry.start.includes('T') };
}

function problemOf(issue: v.BaseIssue<unknown>, entry: unknown, src: string, line: number): FeedProblem {
  const path = v.getDotPath(issue);
  const message = `Entry ${line}${path === null ? '' : `, ${path}`}: ${issue.message}`;
  const uid = (entry as { uid?: unknown } | null)?.uid;
  return { src, line, code: 'invalid-activity', message, ...(typeof uid === 'string' ? { uid } : {}) };
}
