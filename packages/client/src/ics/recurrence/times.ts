import { HOUR, MINUTE, SECOND } from '../../time/civil.ts';

/** All times of one period, as a product of lists: never written out, for it may have 86,400 entries. */
export interface Times {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly length: number;
}

export function times(hours: readonly number[], minutes: readonly number[], seconds: readonly number[]): Times {
  return { hours, minutes, seconds, length: hours.length * minutes.length * seconds.length };
}

/** The n-th time (ms after the period's beginning), counted from 0 in ascending order. */
export function timeAt(all: Times, index: number): number {
  const second = all.seconds[index % all.seconds.length] ?? 0;
  const rest = Math.floor(index / all.seconds.length);
  const minute = all.minutes[rest % all.minutes.length] ?? 0;
  const hour = all.hours[Math.floor(rest / all.minutes.length)] ?? 0;
  return hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}
