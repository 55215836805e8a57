import type { Budget } from './budget.ts';
import { timeAt, type Times } from './times.ts';

/** What one expansion knows while it goes from period to period. All times are wall times (ms). */
export interface Walk {
  readonly start: number;
  /** Instances before this one are counted, not visited. */
  readonly from: number;
  /** First moment that is too late. */
  readonly to: number;
  /** Instances still allowed by COUNT. */
  left: number;
  readonly counts: boolean;
  readonly positions: readonly number[] | undefined;
  readonly budget: Budget;
  /** @returns false to stop */
  readonly visit: (wall: number) => boolean;
}

/** The instances of one period: every base (a midnight, an hour …) with every time, ascending. */
interface PeriodSet {
  readonly bases: readonly number[];
  readonly times: Times;
}

function wallAt(set: PeriodSet, index: number): number {
  const base = set.bases[Math.floor(index / set.times.length)] ?? 0;
  return base + timeAt(set.times, index % set.times.length);
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

/** @returns false when the walk is over. */
function takeOne(walk: Walk, wall: number): boolean {
  if (wall < walk.start) return true;
  if (wall >= walk.to || walk.left <= 0) return false;
  walk.left -= 1;
  if (wall < walk.from) return true;
  return walk.budget.spend(1) && walk.visit(wall);
}

/** BYSETPOS: positions within the period's set; -1 is its last. */
function takePositions(walk: Walk, set: PeriodSet, positions: readonly number[]): boolean {
  const length = set.bases.length * set.times.length;
  const indexes = positions.map((position) => (position > 0 ? position - 1 : length + position));
  const valid = [...new Set(indexes)].filter((index) => index >= 0 && index < length).sort((a, b) => a - b);
  return valid.every((index) => takeOne(walk, wallAt(set, index)));
}

/** The everyday rule: hardly more than one instance a period. */
function takeFew(walk: Walk, set: PeriodSet): boolean {
  for (let index = 0; index < set.bases.length; index += 1) {
    if (!takeOne(walk, wallAt(set, index))) return false;
  }
  return walk.left > 0;
}

/** Visits one period's instances. @returns false when the walk is over. */
export function takePeriod(walk: Walk, bases: readonly number[], times: Times): boolean {
  const set = { bases, times };
  if (!walk.positions && times.length === 1 && bases.length < 8) return takeFew(walk, set);
  if (walk.positions) return takePositions(walk, set, walk.positions);
  const first = lowerBound(set, walk.start);
  const visible = Math.max(first, lowerBound(set, walk.from));
  if (walk.counts) walk.left -= visible - first;
  const length = bases.length * times.length;
  for (let index = visible; index < length; index += 1) {
    if (!takeOne(walk, wallAt(set, index))) return false;
  }
  return walk.left > 0;
}
