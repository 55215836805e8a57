/**
 * The iCalendar engine: `parseCalendar` reads a file in one pass, `occurrences` works out a window of it.
 * No dependence on Temporal, DOM or Node.
 */
import { Calendar } from './complete-calendar.ts';
import { CalendarEvent } from './complete-event.ts';
import { Occurrence } from './complete-occurrence.ts';
import type { CalendarWindow } from './occurrences/context.ts';
import { occurrences as feedOccurrences } from './occurrences/occurrences.ts';
import { readCalendar } from './parse.ts';
import * as rare from './rare.ts';

export { decodeCalendar } from './text/decode.ts';
export type { Calendar } from './complete-calendar.ts';
export type { CalendarEvent } from './complete-event.ts';
export type { EventStatus } from './event.ts';
export type { Attachment, Conference, Geo, Person } from './details.ts';
export type { CalendarWindow } from './occurrences/context.ts';
export type { Occurrence } from './complete-occurrence.ts';
export type { CalendarProblem, ProblemCode } from './problems.ts';
export type { Property } from './text/property.ts';
export type { Moment } from './values/date-time.ts';
export type { Rule } from './values/recur.ts';

/**
 * Reads an iCalendar file (RFC 5545, 7986, 6868): all VCALENDARs in it. One pass over the text; what people
 * read is decoded when it is asked for. Never throws: what is broken is in `problems`, with its line, and
 * costs one event at most. Bytes are better than text where a fold may have cut a character in two.
 */
export function parseCalendar(input: string | Uint8Array): Calendar {
  return new Calendar(readCalendar(typeof input === 'string' ? input : rare.decodeCalendar(input), CalendarEvent, rare));
}

/**
 * What takes place in a window `[from, to)`, sorted by start. Only the window is worked out, however long ago
 * a series began. Cancelled ones are included, with their status.
 * @throws RangeError when `from`, `to` or `timeZone` cannot be read; never because of what the calendar holds.
 */
export function occurrences(calendar: Calendar, window: CalendarWindow): Occurrence[] {
  return feedOccurrences(calendar, window, Occurrence) as Occurrence[];
}
