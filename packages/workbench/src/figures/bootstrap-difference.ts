import type { Random } from '../fuzz-ics/random.ts';
import { median } from './median.ts';
import { percentile } from './percentile.ts';

/** The difference of two medians, and what lies within 95 % of what chance alone could have made of it. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

function drawnMedian(values: readonly number[], random: Random): number {
  return median(values.map(() => random.pick(values)));
}

/**
 * Median of `one` less that of `other`, with its 95 % interval by the percentile bootstrap (Efron, 1979): both are drawn anew,
 * with repetition, many times.
 */
export function bootstrapDifference(one: readonly number[], other: readonly number[], random: Random, draws = 1000): Difference {
  const differences = Array.from({ length: draws }, () => drawnMedian(one, random) - drawnMedian(other, random));
  return { difference: median(one) - median(other), low: percentile(differences, 0.025), high: percentile(differences, 0.975) };
}
