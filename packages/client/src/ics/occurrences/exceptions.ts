import { DAY } from '../../time/civil.ts';
import type { CalendarEvent } from '../event.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import type { Context } from './context.ts';
import { readDates } from './dates.ts';
import type { Span } from './span.ts';

/** Instances are known by their instant, or by their day: where either side is a date only. */
export class InstanceSet {
  readonly #epochs = new Set<number>();
  readonly #days = new Set<number>();

  add(context: Context, event: CalendarEvent, span: Span, moment: Moment): void {
    if (span.allDay || moment.kind === 'date') this.#days.add(Math.floor(moment.wall / DAY));
    else this.#epochs.add(context.epochOf(moment, event, span.zone));
  }

  has(wall: number, epoch: number): boolean {
    return this.#epochs.has(epoch) || (this.#days.size > 0 && this.#days.has(Math.floor(wall / DAY)));
  }
}

/** What EXDATE takes out. */
export function readExceptions(context: Context, event: CalendarEvent, span: Span): InstanceSet | undefined {
  if (event.lines('EXDATE').length === 0) return undefined;
  const set = new InstanceSet();
  for (const { line, item, tzid } of readDates(event, 'EXDATE')) {
    const moment = parseDateTime(item, tzid);
    if (moment) set.add(context, event, span, moment);
    else context.calendar.log.add(line, 'invalid-exdate', `EXDATE "${item.slice(0, 40)}" is not a date or date-time.`, event.uid);
  }
  return set;
}
