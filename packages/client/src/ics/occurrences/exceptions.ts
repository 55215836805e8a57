import { DAY } from '../../time/civil.ts';
import type { CalendarEvent } from '../event.ts';
import { param, parseProperty } from '../text/property.ts';
import { parseDateTime, type Moment } from '../values/date-time.ts';
import type { Context } from './context.ts';
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
  const lines = event.lines('EXDATE');
  if (lines.length === 0) return undefined;
  const set = new InstanceSet();
  for (const { line, text } of lines) {
    const property = parseProperty(text);
    const tzid = property && param(property, 'TZID');
    for (const item of property?.value.split(',') ?? []) {
      const moment = parseDateTime(item, tzid);
      if (moment) set.add(context, event, span, moment);
      else if (item.trim() !== '') context.calendar.log.add(line, 'invalid-exdate', `EXDATE "${item.slice(0, 40)}" is not a date or date-time.`, event.uid);
    }
  }
  return set;
}
