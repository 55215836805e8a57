import { DAY, dayOf, daysInMonth, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import { param, type Property } from '../text/property.ts';

/** A date or date-time as written, not yet an instant. */
export interface Moment {
  /** Wall time (ms); of a date its midnight. */
  readonly wall: number;
  readonly kind: 'date' | 'floating' | 'utc' | 'zoned';
  /** As written, for `zoned`. */
  readonly tzid: string | undefined;
}

// Hyphens, colons and missing seconds are not iCalendar, but they are found in feeds and mean one thing only.
const LOOSE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z)?)?$/i;
const EXACT = /^\d{8}(?:T\d{6}Z?)?$/;

/** `2026-11-22 18:00` as `20261122T180000`; undefined for anything that is no date. */
function exactForm(value: string): string | undefined {
  if (EXACT.test(value)) return value;
  const match = LOOSE.exec(value.trim());
  if (!match) return undefined;
  const date = match.slice(1, 4).join('');
  return match[4] === undefined ? date : `${date}T${match[4]}${match[5] ?? ''}${match[6] ?? '00'}${match[7] ? 'Z' : ''}`;
}

/** The number in digits `[from, to)`. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function clockOf(exact: string): number {
  const hour = digits(exact, 9, 11);
  const minute = digits(exact, 11, 13);
  const second = digits(exact, 13, 15);
  if (hour > 24 || minute > 59 || second > 60) return NaN;
  // 24:00 is the next midnight; the leap second 60 is the last that clocks know.
  return hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}

function wallOf(exact: string): number {
  const year = digits(exact, 0, 4);
  const month = digits(exact, 4, 6);
  const day = digits(exact, 6, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  return dayOf(year, month, day) * DAY + (exact.length === 8 ? 0 : clockOf(exact));
}

/** Reads `20261122`, `20261122T180000` or `20261122T180000Z`; undefined for anything that is no date. */
export function parseDateTime(value: string, tzid?: string): Moment | undefined {
  const exact = exactForm(value);
  if (exact === undefined) return undefined;
  const wall = wallOf(exact);
  if (Number.isNaN(wall)) return undefined;
  if (exact.length === 8) return { wall, kind: 'date', tzid: undefined };
  if (exact.length === 16) return { wall, kind: 'utc', tzid: undefined };
  return tzid ? { wall, kind: 'zoned', tzid } : { wall, kind: 'floating', tzid: undefined };
}

/** The date alone. */
export function toDate(moment: Moment): Moment {
  return { wall: Math.floor(moment.wall / DAY) * DAY, kind: 'date', tzid: undefined };
}

// Exchange writes `DTSTART;TZID=(UTC+01:00) Amsterdam:20261122T180000`: the colon that counts is the last.
const UNQUOTED_ZONE = /^([^"]*):([0-9TZ]+)$/;

function parseTorn(tzid: string, value: string): Moment | undefined {
  const [, rest = '', time = ''] = UNQUOTED_ZONE.exec(value) ?? [];
  return parseDateTime(time, `${tzid}:${rest}`);
}

/** The moment of DTSTART, DTEND or RECURRENCE-ID. */
export function parseMoment(property: Property): Moment | undefined {
  const tzid = param(property, 'TZID');
  const isTorn = tzid !== undefined && property.value.includes(':');
  const moment = parseDateTime(property.value, tzid) ?? (isTorn ? parseTorn(tzid, property.value) : undefined);
  return moment && param(property, 'VALUE')?.toUpperCase() === 'DATE' ? toDate(moment) : moment;
}
