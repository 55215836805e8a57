import { DAY, HOUR, MINUTE, SECOND } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import { isTaken, type Walk } from './expand-days.ts';

/** All times of one period, as a product of lists: never written out, for it may have 86,400 entries. */
export interface Times {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly length: number;
}

/** The times within one period: what the rule lists, else what the start shows. */
export function timesOf({ frequency, byHour, byMinute, bySecond }: Rule, start: number): Times {
  const clock = start - Math.floor(start / DAY) * DAY;
  const given = (unit: string, list: readonly number[] | undefined, shown: number): readonly number[] => (unit.includes(frequency) ? [0] : (list ?? [shown]));
  const hours = given('HOURLY MINUTELY SECONDLY', byHour, Math.floor(clock / HOUR));
  const minutes = given('MINUTELY SECONDLY', byMinute, Math.floor(clock / MINUTE) % 60);
  const seconds = given('SECONDLY', bySecond, Math.floor(clock / SECOND) % 60);
  return { hours, minutes, seconds, length: hours.length * minutes.length * seconds.length };
}

/** The n-th time (ms after the period's beginning), counted from 0 in ascending order. */
export function timeAt({ hours, minutes, seconds }: Times, index: number): number {
  const rest = Math.floor(index / seconds.length);
  const hour = hours[Math.floor(rest / minutes.length)] ?? 0;
  const minute = minutes[rest % minutes.length] ?? 0;
  const second = seconds[index % seconds.length] ?? 0;
  return hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}

/** The instances of one period: every base (a midnight, an hour …) with every time, ascending. */
interface PeriodSet {
  readonly bases: readonly number[];
  readonly times: Times;
}

function wallAt({ bases, times }: PeriodSet, index: number): number {
  return (bases[Math.floor(index / times.length)] ?? 0) + timeAt(times, index % times.length);
}

function lowerBound(set: PeriodSet, wall: number): number {
  let low = 0;
  let high = set.bases.length * set.times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wallAt(set, middle) < wall) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** BYSETPOS: positions within the period's set; -1 is its last. */
function positionsIn(length: number, positions: readonly number[]): number[] {
  const indexes = positions.map((position) => (position > 0 ? position - 1 : length + position));
  return [...new Set(indexes)].filter((index) => index >= 0 && index < length).sort((a, b) => a - b);
}

/** One period's instances, as far as COUNT and the window leave them. */
export function* takePeriod(walk: Walk, bases: readonly number[], times: Times): Generator<number> {
  const set = { bases, times };
  const length = bases.length * times.length;
  const { bySetPos } = walk.rule;
  if (bySetPos) {
    for (const index of positionsIn(length, bySetPos)) if (isTaken(walk, wallAt(set, index))) yield wallAt(set, index);
    return;
  }
  const first = lowerBound(set, walk.start);
  const visible = Math.max(first, lowerBound(set, walk.from));
  walk.left -= visible - first;
  for (let index = visible; index < length && walk.left > 0 && walk.spend(0); index += 1) {
    const wall = wallAt(set, index);
    if (isTaken(walk, wall)) yield wall;
  }
}
