import { DAY } from '../../time/civil.ts';
import type { FeedEvent } from '../event.ts';
import { param } from '../text/property.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import { epochOf, type Context } from './context.ts';
import { spanOf, type Span } from './span.ts';

/** An event in a window. */
export interface Plan {
  readonly context: Context;
  readonly event: FeedEvent;
  readonly span: Span;
  /** Instances that do not take place, or are told by a VEVENT of their own: by instant, or by day ({@link dayKey}). */
  readonly out: Set<number>;
}

/** Days where either side is a date only. No instant is half a millisecond. */
const dayKey = (wall: number): number => Math.floor(wall / DAY) + 0.5;

export function isOut({ out }: Plan, wall: number, epoch: number): boolean {
  return out.size > 0 && (out.has(epoch) || out.has(dayKey(wall)));
}

export function takeOut({ context, span, out }: Plan, event: FeedEvent, moment: Moment | undefined): void {
  if (moment) out.add(span.allDay || moment.kind === 'date' ? dayKey(moment.wall) : epochOf(context, event, moment, span.zone));
}

/** Calls `read` for the entries of EXDATE or RDATE; those that it cannot read are reported. */
export function eachDate({ context, event }: Plan, name: 'EXDATE' | 'RDATE', read: (item: string, tzid: string | undefined) => unknown): void {
  for (const property of event.properties(name)) {
    for (const item of property.value.split(',').filter((part) => part.trim())) {
      if (!read(item.trim(), param(property, 'TZID'))) context.calendar.log.add(name === 'RDATE' ? 'invalid-rdate' : 'invalid-exdate', property.line, event.uid, item);
    }
  }
}

export function planOf(context: Context, event: FeedEvent): Plan {
  const plan = { context, event, span: spanOf(context, event), out: new Set<number>() };
  eachDate(plan, 'EXDATE', (item, tzid) => {
    const moment = parseDateTime(item, tzid);
    takeOut(plan, event, moment);
    return moment;
  });
  return plan;
}
