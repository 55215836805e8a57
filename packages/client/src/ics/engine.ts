/**
 * The iCalendar engine: `parseCalendar` reads a file in one pass, `occurrences` works out a window of it.
 * No dependence on Temporal, DOM or Node.
 */
export { parseCalendar } from './parse.ts';
export { occurrences } from './occurrences/occurrences.ts';
export { loadWindowsZones } from './zones/windows.ts';
export { decodeCalendar } from './text/decode.ts';
export type { Calendar } from './calendar.ts';
export type { CalendarEvent, EventStatus } from './event.ts';
export type { Attachment, Conference, Geo, Person } from './details.ts';
export type { CalendarWindow } from './occurrences/context.ts';
export type { Occurrence } from './occurrences/occurrence.ts';
export type { CalendarProblem, ProblemCode } from './problems.ts';
export type { Property } from './text/property.ts';
export type { Moment } from './values/date-time.ts';
export type { Rule } from './values/recur.ts';
