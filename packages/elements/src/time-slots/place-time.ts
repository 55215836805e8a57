import { isCivilDay } from '../date-field/civil-day.ts';
import { dateFormat } from '../language/formats.ts';

/** A time where it is offered. */
export interface PlacedTime {
  /** `2026-11-26` */
  readonly day: string;
  /** `18:00` */
  readonly clock: string;
  /** For a machine: HTML has no zones by name. */
  readonly datetime: string;
  /** Milliseconds since 1970; undefined when it is written without an offset. */
  readonly instant?: number | undefined;
  /** By name, or as an offset; undefined when it is the visitor's or not known. */
  readonly zone?: string | undefined;
}

const form = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?(?:\[([^\]]+)\])?$/;

/**
 * Reads a time: `2026-11-26T18:00`, with an offset, with a zone (RFC 9557).
 *
 * @param timeZone the zone to show it in; without one it stays as it is written, and UTC becomes the visitor's time
 * @returns undefined for anything else
 */
export function placeTime(text: string, timeZone = ''): PlacedTime | undefined {
  const written = readWritten(text);
  if (written?.instant === undefined || (!timeZone && !text.endsWith('Z'))) return written;
  const wall = wallTime(written.instant, timeZone);
  return wall ? { ...written, zone: timeZone || undefined, ...wall } : written;
}

/** The day that the first of some texts names which is a time; empty where none does. */
export function firstDay(texts: readonly string[]): string {
  return texts.map((text) => placeTime(text)?.day ?? '').find((day) => day) ?? '';
}

function readWritten(text: string): PlacedTime | undefined {
  const [day, clock, offset, name] = form.exec(text)?.slice(1) ?? [];
  if (!day || !clock || !isCivilDay(day)) return undefined;
  const datetime = text.replace(/\[.*/, '');
  return { day, clock, datetime, instant: offset ? Date.parse(datetime) : undefined, zone: name ?? writtenOffset(offset) };
}

/** UTC is no place that a time is offered at. */
function writtenOffset(offset: string | undefined): string | undefined {
  return offset === 'Z' ? undefined : offset;
}

/** The clock of a zone, or of the visitor's; undefined where there is no such zone. */
export function wallTime(instant: number, timeZone = ''): Pick<PlacedTime, 'day' | 'clock'> | undefined {
  try {
    const numbers: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' };
    const format = dateFormat('en', timeZone ? { ...numbers, timeZone } : numbers);
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return { day: `${part['year']}-${part['month']}-${part['day']}`, clock: `${part['hour']}:${part['minute']}` };
  } catch {
    return undefined;
  }
}
