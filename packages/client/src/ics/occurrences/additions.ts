import { wallToEpoch } from '../../time/wall.ts';
import { midnight, parseDateTime, type Moment } from '../values/date-time.ts';
import { parseDuration } from '../values/duration.ts';
import { epochOf } from './context.ts';
import { eachDate, type Plan } from './plan.ts';
import type { Span } from './span.ts';

/** A date that RDATE adds; a period brings its own length. */
interface Addition {
  readonly wall: number;
  readonly span: Span;
}

/** Wall time of a moment on the event's own clock. */
function wallIn({ context, event, span }: Plan, moment: Moment): number {
  if (span.allDay) return midnight(moment.wall);
  if (moment.kind === 'floating') return moment.wall;
  const epoch = epochOf(context, event, moment, span.zone);
  return epoch + span.zone.offsetAt(epoch);
}

/** The end of a period: a length, or another moment. */
function periodSpan({ context, event, span }: Plan, wall: number, end: string, tzid: string | undefined): Span | undefined {
  const duration = parseDuration(end);
  if (duration) return { ...span, ...duration };
  const moment = parseDateTime(end, tzid);
  const time = moment ? epochOf(context, event, moment, span.zone) - wallToEpoch(span.zone, wall) : -1;
  return time < 0 ? undefined : { ...span, days: 0, time };
}

function readItem(plan: Plan, item: string, tzid: string | undefined): Addition | undefined {
  const { span } = plan;
  const [from = '', end] = item.split('/');
  const start = parseDateTime(from, tzid);
  if (!start) return undefined;
  if (end === undefined || span.allDay) return { wall: start.kind === 'date' ? atSameTime(span, start.wall) : wallIn(plan, start), span };
  const wall = wallIn(plan, start);
  const own = periodSpan(plan, wall, end, tzid);
  return own && { wall, span: own };
}

/** A date alone, of an event with a time of day, means that day at the same time. */
function atSameTime(span: Span, wall: number): number {
  return span.allDay ? wall : wall + span.wall - midnight(span.wall);
}

/** What RDATE adds between two wall times. */
export function readAdditions(plan: Plan, { from, to }: { from: number; to: number }): Addition[] {
  const additions: Addition[] = [];
  eachDate(plan, 'RDATE', (item, tzid) => {
    const addition = readItem(plan, item, tzid);
    if (addition && addition.wall >= from && addition.wall < to) additions.push(addition);
    return addition;
  });
  return additions;
}
