import type { Occurrence } from '@dugnad/client/ics';
import { dateIn } from '@dugnad/client/time';
import { planShifts } from './plan-shifts.ts';
import type { ShiftSpan } from './plan-shifts.ts';
import { readCsv } from './read-csv.ts';

/** A shift as a file has it. */
export interface FiledShift extends ShiftSpan {
  /** Where the file says so. */
  capacity?: number;
  role?: string;
}

export interface ReadShifts {
  shifts: FiledShift[];
  /** Rows, or things of a calendar, that are no shift: from 1. */
  unread: number[];
}

/** What a file does not say. */
interface FileContext {
  /** Of clocks without a zone. */
  timeZone: string;
  /** Milliseconds since 1970: what has begun is left out. */
  now: number;
  /** Shifts that are there. */
  names: readonly string[];
}

const two = (digits = ''): string => digits.padStart(2, '0');

/** Also of a day that is in no calendar. */
function isoOf(typed: string): string {
  const [, day, month, year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed) ?? [];
  return year === '' ? typed : `${year}-${two(month)}-${two(day)}`;
}

/** `2026-12-05`, or a day before its month: `5.12.2026`, `05/12/2026`. */
export function readDay(typed = ''): string | undefined {
  const date = isoOf(typed);
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : undefined;
}

/** `9:00`, `09.00`. */
export function readHour(typed = ''): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)$/.exec(typed) ?? [];
  return hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${two(hour)}:${minute}` : undefined;
}

/** Day, from, to. */
function spanOf([day, start, end]: readonly string[], { timeZone, names }: Pick<FileContext, 'timeZone' | 'names'>): ShiftSpan | undefined {
  const [date, from, to] = [readDay(day), readHour(start), readHour(end)];
  if (date === undefined || from === undefined || to === undefined) return undefined;
  return planShifts({ date, from, to, until: '', timeZone }, names)[0];
}

/** Behind the times: places, what one does. */
function shiftOf(row: readonly string[], context: Pick<FileContext, 'timeZone' | 'names'>): FiledShift | undefined {
  const [, , , places = '', role = ''] = row;
  const span = spanOf(row, context);
  return span && { ...span, ...(/^[1-9]\d{0,3}$/.test(places) && { capacity: Number(places) }), ...(role !== '' && { role }) };
}

/** A table with a row for each shift; a first row that is none has the names of the columns. */
function readShiftTable(text: string, context: FileContext): ReadShifts {
  const read: ReadShifts = { shifts: [], unread: [] };
  for (const [index, row] of readCsv(text).entries()) {
    const shift = shiftOf(row, { ...context, names: [...context.names, ...read.shifts.map(({ id }) => id)] });
    if (shift && Date.parse(shift.start.replace(/\[.*/, '')) > context.now) read.shifts.push(shift);
    else if (index > 0) read.unread.push(index + 1);
  }
  return read;
}

/** How far ahead a calendar is read, in days. */
const AHEAD = 366;
const MOST = 1000;

/** What a calendar says of one time; all-day things have no clock, and what has no length is no shift. */
function happening({ start, end, startMs, endMs, allDay, event: { summary = '' } }: Occurrence, { timeZone, names }: Pick<FileContext, 'timeZone' | 'names'>): FiledShift | undefined {
  if (allDay || endMs <= startMs) return undefined;
  const [span] = planShifts({ date: start.slice(0, 10), from: start.slice(11, 16), to: end.slice(11, 16), until: '', timeZone }, names);
  return span && { ...span, start, end, ...(summary !== '' && { role: summary }) };
}

/** Each thing of a calendar that takes place from now on and has a clock; the reader is fetched when somebody has such a file. */
async function readShiftCalendar(text: string, { timeZone, now, names }: FileContext): Promise<ReadShifts> {
  const { occurrences, parseCalendar } = await import('@dugnad/client/ics');
  const found = occurrences(parseCalendar(text), { from: dateIn(now, timeZone), to: dateIn(now + AHEAD * 86_400_000, timeZone), timeZone, limit: MOST });
  const read: ReadShifts = { shifts: [], unread: [] };
  for (const [index, occurrence] of found.slice(0, MOST).entries()) {
    if (occurrence.status === 'cancelled' || occurrence.startMs <= now) continue;
    const shift = happening(occurrence, { timeZone, names: [...names, ...read.shifts.map(({ id }) => id)] });
    if (shift) read.shifts.push(shift);
    else read.unread.push(index + 1);
  }
  return read;
}

export function readShiftFile(name: string, text: string, context: FileContext): Promise<ReadShifts> {
  const isCalendar = /\.ics$/i.test(name) || /^\uFEFF?BEGIN:VCALENDAR/i.test(text);
  return isCalendar ? readShiftCalendar(text, context) : Promise.resolve(readShiftTable(text, context));
}
