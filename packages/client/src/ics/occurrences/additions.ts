import { wallToEpoch } from '../../time/wall.ts';
import { midnight, parseDateTime, type Moment } from '../values/date-time.ts';
import { parseDuration } from '../values/duration.ts';
import { epochOf } from './context.ts';
import { eachDate, type Addition, type Plan } from './instances.ts';

/** Wall time of a moment on the event's own clock. */
function wallIn({ context, event, span }: Plan, moment: Moment): number {
  if (span.allDay) return midnight(moment.wall);
  if (moment.kind === 'floating') return moment.wall;
  const epoch = epochOf(context, event, moment, span.zone);
  return epoch + span.zone.offsetAt(epoch);
}

/** `20261122T180000Z/PT2H` or `20261122T180000Z/20261122T200000Z`; of the one or the other only the start where days are meant. */
function readItem(plan: Plan, item: string, tzid: string | undefined): Addition | undefined {
  const { context, event, span } = plan;
  const [from = '', to] = item.split('/');
  const start = parseDateTime(from, tzid);
  if (!start) return undefined;
  // A date alone, of an event with a time of day: on that day at the same time.
  if (start.kind === 'date' && to === undefined && !span.allDay) return { wall: start.wall + span.wall - midnight(span.wall), span };
  const wall = wallIn(plan, start);
  if (to === undefined || span.allDay) return { wall, span };
  const duration = parseDuration(to);
  if (duration) return { wall, span: { ...span, ...duration } };
  const end = parseDateTime(to, tzid);
  const time = end ? epochOf(context, event, end, span.zone) - wallToEpoch(span.zone, wall) : -1;
  return time < 0 ? undefined : { wall, span: { ...span, days: 0, time } };
}

/** What RDATE adds. */
export function readAdditions(plan: Plan): Addition[] {
  const additions: Addition[] = [];
  eachDate(plan, 'RDATE', (item, tzid) => {
    const addition = readItem(plan, item, tzid);
    if (addition) additions.push(addition);
    return addition !== undefined;
  });
  return additions;
}
