import type { CalendarEvent } from './complete-event.ts';
import { FeedOccurrence } from './occurrences/occurrence.ts';

/** One time that something takes place. Its texts are written when they are read: a year may hold 100,000. */
export class Occurrence extends FeedOccurrence {
  declare readonly event: CalendarEvent;

  /** For those who want it as data, which it is not by itself. */
  toJSON(): Record<string, unknown> {
    const { start, end, startMs, endMs, allDay, uid, status, recurrenceId, timeZone, event } = this;
    return { start, end, startMs, endMs, allDay, uid, status, recurrenceId, timeZone, summary: event.summary };
  }
}
