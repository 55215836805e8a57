import type { Calendar, Occurrence } from '../../ics/engine.ts';
import { decode, occurrences, readCalendar, readWhole } from '../../ics/lean.ts';
import type { Activity } from '../../model/activity.ts';
import type { ActivityPage, ActivityQuery, ActivitySource } from '../../ports/activity-source.ts';
import { cutToLimit } from '../../ports/cut-to-limit.ts';
import { formatZoned } from '../../time/index.ts';
import { chooseZone, windowOf } from '../answer/window.ts';
import { type Keeper, keepReading } from '../feed/keep-reading.ts';
import { type FeedOptions, readFeed } from '../feed/read-feed.ts';
import { detailsOf } from './activity-of.ts';
import { checkCalendarText } from './check-calendar-text.ts';
import { idOf } from './id-of.ts';
import { takeWindow } from './take-window.ts';

/** Where the calendar is. */
export interface IcsOptions extends FeedOptions {
  /** The calendar itself; then nothing is fetched and `src` only names it. */
  text?: string;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
}

/** A calendar as it was last read; re-parsed only when its text has changed. */
interface Reading {
  text: string;
  calendar: Calendar;
  timeZone: string | undefined;
  name: string | undefined;
}

async function readingOf(text: string, src: string): Promise<Reading> {
  checkCalendarText(text, src);
  const calendar = readCalendar(text);
  return { text, calendar, timeZone: await readWhole(calendar, () => calendar.timeZone), name: calendar.name };
}

function keepCalendar(options: IcsOptions): Keeper<Reading> {
  const { src } = options;
  let relayed = false;
  let last: Reading | undefined;
  return keepReading(async (signal, fresh) => {
    let { text } = options;
    if (text === undefined) {
      const feed = await readFeed(options, { signal, fresh, relayed });
      ({ relayed } = feed);
      text = await decode(feed.bytes);
    }
    if (last?.text !== text) last = await readingOf(text, src);
    return last;
  }, options.now);
}

function activityOf(occurrence: Occurrence, src: string, timeZone: string): Activity {
  const { allDay, startMs, endMs, recurrenceId, status, timeZone: own } = occurrence;
  return {
    ...detailsOf(occurrence.event, src),
    id: idOf(occurrence),
    ...(recurrenceId === undefined ? {} : { recurrenceId }),
    start: allDay ? occurrence.start : formatZoned(startMs, timeZone),
    ...(allDay || endMs > startMs ? { end: allDay ? occurrence.end : formatZoned(endMs, timeZone) } : {}),
    ...(own === undefined ? {} : { timeZone: own }),
    allDay,
    status: status === 'cancelled' ? 'cancelled' : 'scheduled',
  };
}

/** The order of `compareActivities`, before anything is written out. */
function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return a.startMs - b.startMs || Number(b.allDay) - Number(a.allDay) || (idOf(a) < idOf(b) ? -1 : 1);
}

function answer({ calendar }: Reading, query: ActivityQuery, timeZone: string, src: string): Pick<ActivityPage, 'activities' | 'more'> {
  const iso = (epoch: number): string => new Date(epoch).toISOString();
  const expand = ({ from, to }: { from: number; to: number }): Occurrence[] =>
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
      const timeZone = chooseZone(query.timeZone, value.timeZone);
      const name = value.name === undefined ? {} : { name: value.name };
      return {
        ...(await readWhole(value.calendar, () => answer(value, query, timeZone, src))),
        timeZone,
        failures: failure === undefined ? [] : [{ src, error: failure, ...name }],
        problems: value.calendar.problems.map((problem) => ({ src, ...problem })),
        asOf,
        stale: failure !== undefined,
        ...name,
      };
    },
  };
}
