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
  /** The instant, where it is known: of an hour that comes twice the wall time alone means the first. */
  readonly epoch?: number;
}

type Begin = Omit<Addition, 'span'>;

/** A moment on the event's own clock. */
function startIn({ context, event, span }: Plan, moment: Moment): Begin {
  if (span.allDay) return { wall: midnight(moment.wall) };
  if (moment.kind === 'floating') return { wall: moment.wall };
  const epoch = epochOf(context, event, moment, span.zone);
  return { wall: epoch + span.zone.offsetAt(epoch), epoch };
}

/** The end of a period: a length, or another moment. */
function periodSpan({ context, event, span }: Plan, { wall, epoch = wallToEpoch(span.zone, wall) }: Begin, [end, tzid]: [end: string, tzid: string | undefined]): Span | undefined {
  const duration = parseDuration(end);
  if (duration) return { ...span, ...duration };
  const moment = parseDateTime(end, tzid);
  const time = moment ? epochOf(context, event, moment, span.zone) - epoch : -1;
  return time < 0 ? undefined : { ...span, days: 0, time };
}

function readItem(plan: Plan, item: string, tzid: string | undefined): Addition | undefined {
  const { span } = plan;
  const [from = '', end] = item.split('/');
  const start = parseDateTime(from, tzid);
  if (!start) return undefined;
  const alone = end === undefined || span.allDay;
  if (alone && start.kind === 'date') return { wall: atSameTime(span, start.wall), span };
  const begin = startIn(plan, start);
  const own = alone ? span : periodSpan(plan, begin, [end, tzid]);
  return own && { ...begin, span: own };
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
