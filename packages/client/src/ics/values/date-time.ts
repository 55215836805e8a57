import { DAY } from '../../time/civil.ts';
import { readWritten } from '../../time/parse.ts';
import { param, type Property } from '../text/property.ts';

/** A date or date-time as written, not yet an instant. */
export interface Moment {
  /** Wall time (ms); of a date its midnight. */
  readonly wall: number;
  readonly kind: 'date' | 'floating' | 'utc' | 'zoned';
  /** As written, for `zoned`. */
  readonly tzid: string | undefined;
}

/** The midnight before. */
export function midnight(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** Reads `20261122`, `20261122T180000` or `20261122T180000Z`; undefined for anything that is no date. */
export function parseDateTime(value: string, tzid?: string): Moment | undefined {
  const written = readWritten(value);
  if (!written) return undefined;
  const { wall, isDate, offset } = written;
  if (isDate) return { wall, kind: 'date', tzid: undefined };
  if (offset !== undefined) return /z/i.test(offset) ? { wall, kind: 'utc', tzid: undefined } : undefined;
  return tzid ? { wall, kind: 'zoned', tzid } : { wall, kind: 'floating', tzid: undefined };
}

/** The moment of DTSTART, DTEND or RECURRENCE-ID. */
export function parseMoment(property: Property): Moment | undefined {
  const { value } = property;
  const tzid = param(property, 'TZID');
  // Exchange writes `DTSTART;TZID=(UTC+01:00) Amsterdam:20261122T180000`: the colon that counts is the last.
  const colon = tzid === undefined ? -1 : value.lastIndexOf(':');
  const moment = parseDateTime(value, tzid) ?? (colon < 0 ? undefined : parseDateTime(value.slice(colon + 1), `${tzid ?? ''}:${value.slice(0, colon)}`));
  return moment && /^date$/i.test(param(property, 'VALUE') ?? '') ? { wall: midnight(moment.wall), kind: 'date', tzid: undefined } : moment;
}
