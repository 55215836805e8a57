import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';

/** RFC 5545 §3.8.2.5: days are nominal (a day of 23 or 25 hours counts as one), time is exact. */
export interface Duration {
  readonly days: number;
  /** Milliseconds beside the days. */
  readonly time: number;
}

const VALUE = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const LONGEST_DAYS = 366_000;

/** Reads `P1DT2H`; undefined when it is none, is empty, or is longer than a thousand years. */
export function parseDuration(value: string): Duration | undefined {
  const match = VALUE.exec(value.trim());
  if (!match || !/\d/.test(value)) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const duration = { days: sign * (weeks * 7 + days), time: sign * (hours * HOUR + minutes * MINUTE + seconds * SECOND) };
  return Math.abs(duration.days) + Math.abs(duration.time) / DAY > LONGEST_DAYS ? undefined : duration;
}
