import { DAY } from '../../time/civil.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { CalendarEvent } from '../event.ts';
import { param, parseProperty } from '../text/property.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import { parseDuration } from '../values/duration.ts';
import type { Context } from './context.ts';
import type { Span } from './span.ts';

/** A date that RDATE adds; a period brings its own length. */
export interface Addition {
  readonly wall: number;
  readonly span: Span;
}

/** Wall time of a moment on the event's own clock. */
function wallIn(context: Context, event: CalendarEvent, span: Span, moment: Moment): number {
  if (span.allDay) return Math.floor(moment.wall / DAY) * DAY;
  if (moment.kind === 'floating') return moment.wall;
  const epoch = context.epochOf(moment, event, span.zone);
  return epoch + span.zone.offsetAt(epoch);
}

function readPeriod(context: Context, event: CalendarEvent, span: Span, item: string, tzid: string | undefined): Addition | undefined {
  const [from = '', to = ''] = item.split('/');
  const start = parseDateTime(from, tzid);
  if (!start) return undefined;
  const wall = wallIn(context, event, span, start);
  if (span.allDay) return { wall, span };
  const duration = parseDuration(to);
  if (duration) return { wall, span: { ...span, ...duration } };
  const end = parseDateTime(to, tzid);
  const length = end ? context.epochOf(end, event, span.zone) - wallToEpoch(span.zone, wall) : -1;
  return length < 0 ? undefined : { wall, span: { ...span, days: 0, time: length } };
}

function readItem(context: Context, event: CalendarEvent, span: Span, item: string, tzid: string | undefined): Addition | undefined {
  if (item.includes('/')) return readPeriod(context, event, span, item, tzid);
  const moment = parseDateTime(item, tzid);
  if (!moment) return undefined;
  // A date alone, of an event with a time of day: on that day at the same time.
  if (moment.kind === 'date' && !span.allDay) return { wall: moment.wall + span.wall - Math.floor(span.wall / DAY) * DAY, span };
  return { wall: wallIn(context, event, span, moment), span };
}

/** What RDATE adds. */
export function readAdditions(context: Context, event: CalendarEvent, span: Span): Addition[] {
  return event.lines('RDATE').flatMap(({ line, text }) => {
    const property = parseProperty(text);
    const tzid = property && param(property, 'TZID');
    return (property?.value.split(',') ?? []).flatMap((item) => {
      const addition = readItem(context, event, span, item.trim(), tzid);
      if (!addition && item.trim() !== '') context.calendar.log.add(line, 'invalid-rdate', `RDATE "${item.slice(0, 40)}" is not a date, date-time or period.`, event.uid);
      return addition ?? [];
    });
  });
}
