import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { CalendarEvent } from '../event.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import { parseDuration } from '../values/duration.ts';
import type { Context } from './context.ts';
import { readDates } from './dates.ts';
import type { Span } from './span.ts';

/** A date that RDATE adds; a period brings its own length. */
export interface Addition {
  readonly wall: number;
  readonly span: Span;
}

/** One RDATE line, and what its entries are read against. */
interface Line {
  readonly context: Context;
  readonly event: CalendarEvent;
  readonly span: Span;
  readonly tzid: string | undefined;
}

/** Wall time of a moment on the event's own clock. */
function wallIn({ context, event, span }: Line, moment: Moment): number {
  if (span.allDay) return Math.floor(moment.wall / DAY) * DAY;
  if (moment.kind === 'floating') return moment.wall;
  const epoch = context.epochOf(moment, event, span.zone);
  return epoch + span.zone.offsetAt(epoch);
}

function readPeriod(line: Line, item: string): Addition | undefined {
  const { context, event, span, tzid } = line;
  const [from = '', to = ''] = item.split('/');
  const start = parseDateTime(from, tzid);
  if (!start) return undefined;
  const wall = wallIn(line, start);
  if (span.allDay) return { wall, span };
  const duration = parseDuration(to);
  if (duration) return { wall, span: { ...span, ...duration } };
  const end = parseDateTime(to, tzid);
  const length = end ? context.epochOf(end, event, span.zone) - wallToEpoch(span.zone, wall) : -1;
  return length < 0 ? undefined : { wall, span: { ...span, days: 0, time: length } };
}

function readItem(line: Line, item: string): Addition | undefined {
  const { span, tzid } = line;
  if (item.includes('/')) return readPeriod(line, item);
  const moment = parseDateTime(item, tzid);
  if (!moment) return undefined;
  // A date alone, of an event with a time of day: on that day at the same time.
  if (moment.kind === 'date' && !span.allDay) return { wall: moment.wall + span.wall - Math.floor(span.wall / DAY) * DAY, span };
  return { wall: wallIn(line, moment), span };
}

/** What RDATE adds. */
export function readAdditions(context: Context, event: CalendarEvent, span: Span): Addition[] {
  return readDates(event, 'RDATE').flatMap(({ line, item, tzid }) => {
    const addition = readItem({ context, event, span, tzid }, item);
    if (!addition) context.calendar.log.add(line, 'invalid-rdate', `RDATE "${item.slice(0, 40)}" is not a date, date-time or period.`, event.uid);
    return addition ?? [];
  });
}
