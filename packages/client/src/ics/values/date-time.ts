import { DAY, dayOf, daysInMonth, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import { param, type Property } from '../text/property.ts';

/** A date or date-time as written, not yet an instant. */
export interface Moment {
  /** Wall time (ms); of a date its midnight. */
  readonly wall: number;
  readonly kind: 'date' | 'floating' | 'utc' | 'zoned';
  /** As written, for `zoned`. */
  readonly tzid?: string;
}

// Hyphens, colons and missing seconds are not iCalendar, but they are found in feeds and mean one thing only.
const VALUE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z)?)?$/i;

function wallOf(match: RegExpExecArray): number {
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  const second = Number(match[6] ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return NaN;
  // 24:00 is the next midnight; the leap second 60 is the last that clocks know.
  return dayOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}

/** Reads `20261122`, `20261122T180000` or `20261122T180000Z`; undefined for anything that is no date. */
export function parseDateTime(value: string, tzid?: string): Moment | undefined {
  const match = VALUE.exec(value.trim());
  if (!match) return undefined;
  const wall = wallOf(match);
  if (Number.isNaN(wall)) return undefined;
  if (match[4] === undefined) return { wall, kind: 'date' };
  if (match[7] !== undefined) return { wall, kind: 'utc' };
  return tzid ? { wall, kind: 'zoned', tzid } : { wall, kind: 'floating' };
}

/** The date alone. */
export function toDate(moment: Moment): Moment {
  return { wall: Math.floor(moment.wall / DAY) * DAY, kind: 'date' };
}

// Exchange writes `DTSTART;TZID=(UTC+01:00) Amsterdam:20261122T180000`: the colon that counts is the last.
const UNQUOTED_ZONE = /^([^"]*):([0-9TZ]+)$/;

/** The moment of DTSTART, DTEND or RECURRENCE-ID. */
export function parseMoment(property: Property): Moment | undefined {
  let tzid = param(property, 'TZID');
  let value = property.value;
  const torn = tzid === undefined ? null : UNQUOTED_ZONE.exec(value);
  if (torn) {
    tzid = `${tzid ?? ''}:${torn[1] ?? ''}`;
    value = torn[2] ?? '';
  }
  const moment = parseDateTime(value, tzid);
  return moment && param(property, 'VALUE')?.toUpperCase() === 'DATE' ? toDate(moment) : moment;
}
