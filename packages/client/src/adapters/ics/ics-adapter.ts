import { type FeedCalendar, type FeedOccurrence as Occurrence, occurrences, readWhole } from '../../ics/lean.ts';
import type { Activity } from '../../model/activity.ts';
import type { ActivityPage, ActivityQuery, ActivitySource } from '../../ports/activity-source.ts';
import { cutToLimit } from '../../ports/cut-to-limit.ts';
import { formatZoned } from '../../time/index.ts';
import { pageOf } from '../answer/page-of.ts';
import { chooseZone, type Window, windowOf } from '../answer/window.ts';
import { detailsOf } from './activity-of.ts';
import { idOf } from './id-of.ts';
import { type IcsOptions, keepCalendar } from './keep-calendar.ts';
import { takeWindow } from './take-window.ts';

function activityOf(occurrence: Occurrence, src: string, timeZone: string): Activity {
  const { allDay, startMs, endMs, recurrenceId, status, timeZone: own } = occurrence;
  return {
    ...detailsOf(occurrence.event, src),
    id: idOf(occurrence),
    start: allDay ? occurrence.start : formatZoned(startMs, timeZone),
    allDay,
    status: status === 'cancelled' ? status : 'scheduled',
    ...(recurrenceId && { recurrenceId }),
    ...((allDay || endMs > startMs) && { end: allDay ? occurrence.end : formatZoned(endMs, timeZone) }),
    ...(own && { timeZone: own }),
  };
}

/** The order of `compareActivities`, before anything is written out. */
function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return a.startMs - b.startMs || Number(b.allDay) - Number(a.allDay) || (idOf(a) < idOf(b) ? -1 : 1);
}

function answer(calendar: FeedCalendar, query: ActivityQuery, timeZone: string, src: string): Pick<ActivityPage, 'activities' | 'more'> {
  const iso = (epoch: number): string => new Date(epoch).toISOString();
  const expand = ({ from, to }: Window): Occurrence[] =>
    occurrences(calendar, { from: iso(from), to: iso(to), timeZone }).sort(compareOccurrences);
  const { items, more } = cutToLimit(takeWindow(expand, windowOf(query, timeZone), query), query);
  return { activities: items.map((occurrence) => activityOf(occurrence, src, timeZone)), more };
}

/**
 * Activities from an iCalendar feed (RFC 5545): read and parsed once, kept, and expanded for each window asked for.
 * A broken event costs only itself and is reported in `problems` with its line.
 */
export function createIcsAdapter(options: IcsOptions): ActivitySource {
  const { src } = options;
  const keep = keepCalendar(options);
  return {
    src,
    async listActivities(query, readOptions) {
      const { value, asOf, failure } = await keep(readOptions);
      const { calendar } = value;
      const timeZone = chooseZone(query.timeZone, value.timeZone);
      const found = await readWhole(calendar, () => answer(calendar, query, timeZone, src));
      const problems = calendar.problems.map((problem) => ({ src, ...problem }));
      return pageOf(found, { src, name: calendar.name, timeZone, problems, asOf, failure });
    },
  };
}
