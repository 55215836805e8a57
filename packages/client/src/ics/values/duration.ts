import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';

/** RFC 5545 §3.8.2.5: days are nominal (a day of 23 or 25 hours counts as one), time is exact. */
export interface Duration {
  readonly days: number;
  /** Milliseconds beside the days. */
  readonly time: number;
}

const VALUE = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const DAY_UNITS = [7, 1];
const TIME_UNITS = [HOUR, MINUTE, SECOND];
const LONGEST_DAYS = 366_000;

/** Reads `P1DT2H`; undefined when it is none, is empty, or is longer than a thousand years. */
export function parseDuration(value: string): Duration | undefined {
  const match = VALUE.exec(value.trim());
  if (!match || !/\d/.test(value)) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const [days, time] = [DAY_UNITS, TIME_UNITS].map((units, index) => units.reduce((sum, unit, at) => sum + unit * Number(match[2 + index * 2 + at] ?? 0), 0) * sign);
  const duration = { days: days ?? 0, time: time ?? 0 };
  return Math.abs(duration.days) + Math.abs(duration.time) / DAY > LONGEST_DAYS ? undefined : duration;
}
