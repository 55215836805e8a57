import { momentOf } from '@dugnad/client/model';
import { isTimeZone, toEpoch } from '@dugnad/client/time';

/** From when until when a reminder may go, in milliseconds since 1970; not at the end itself. */
export interface ReminderTime {
  from: number;
  until: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Clock times at the place: people are awake, and can still tell somebody that they do not come. */
const DAY_BEFORE = { from: '11:00', until: '21:00' };
const MORNING = '07:00';
/** Before it begins, of one on the day itself. */
const AHEAD = 3 * HOUR;

/** A clock time on a day where it is: by its zone; where none is named, by the offset that its beginning is written with. */
function clockAt(start: string, day: string, clock: string): number {
  const [, zone] = /\[([^\]]+)\]/.exec(start) ?? [];
  if (zone !== undefined && isTimeZone(zone)) return toEpoch(`${day}T${clock}:00`, zone);
  const [offset = 'Z'] = /(?:Z|[+-]\d\d:\d\d)(?=\[|$)/.exec(start) ?? [];
  return Date.parse(`${day}T${clock}:00${offset}`);
}

/** The day of the calendar before it. */
const before = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);

/** When somebody is reminded of it, if at all: from the beginning of the day before until it begins, by the clock where it is. */
export const remindedAbout = (start: string): ReminderTime => ({ from: clockAt(start, before(start.slice(0, 10)), '00:00'), until: momentOf(start) });

/** The one that everybody gets: on the day before it begins, by the clock where it is. */
export function dayBefore(start: string): ReminderTime {
  const day = before(start.slice(0, 10));
  return { from: clockAt(start, day, DAY_BEFORE.from), until: clockAt(start, day, DAY_BEFORE.until) };
}

/** The one on the day itself: three hours ahead, and nobody is woken for it. There is none before what begins by seven. */
export function sameDay(start: string): ReminderTime | undefined {
  const until = momentOf(start);
  const from = Math.max(until - AHEAD, clockAt(start, start.slice(0, 10), MORNING));
  return from < until ? { from, until } : undefined;
}
