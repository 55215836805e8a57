import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';

/** RFC 5545 §3.8.2.5: days are nominal (a day of 23 or 25 hours counts as one), time is exact. */
export interface Duration {
  readonly days: number;
  /** Milliseconds beside the days. */
  readonly time: number;
}

const FORM = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Reads `P1DT2H`; undefined when it is none, is empty, or is longer than a thousand years. */
export function parseDuration(value: string): Duration | undefined {
  const match = FORM.exec(value.trim());
  if (!match || !/\d/.test(value)) return undefined;
  const part = (index: number): number => Number((match[1] ?? '') + (match[index] ?? 0));
  const days = part(2) * 7 + part(3);
  const time = part(4) * HOUR + part(5) * MINUTE + part(6) * SECOND;
  return Math.abs(days + time / DAY) > 366_000 ? undefined : { days, time };
}
