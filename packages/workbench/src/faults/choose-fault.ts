import type { Random } from '../fuzz-ics/random.ts';

/**
 * What can happen to a request on its way.
 * - `none`: nothing
 * - `drop-before`: the connection breaks before the server has heard of it
 * - `cut-after`: the server has done it and begun to answer; the connection breaks before the client hears of it
 * - `error-before`, `error-after`: somebody on the way answers 500, and the server never heard of it, or has done it
 * - `truncated`: the server has done it; of the answer comes the first half
 * - `slow`: the answer comes late, and often too late
 * - `duplicate`: it arrives twice, one after the other; `duplicate-at-once`: both together
 */
export const FAULTS = ['none', 'drop-before', 'cut-after', 'error-before', 'error-after', 'truncated', 'slow', 'duplicate', 'duplicate-at-once'] as const;

export type Fault = (typeof FAULTS)[number];

/** Of a hundred requests. What is left has no fault. */
export const COMMON: Readonly<Partial<Record<Fault, number>>> = {
  'drop-before': 6,
  'cut-after': 8,
  'error-before': 4,
  'error-after': 4,
  truncated: 5,
  slow: 3,
  duplicate: 5,
  'duplicate-at-once': 5,
};

/** The next fault, by chance that can be repeated. */
export function chooseFault(random: Random, shares: Readonly<Partial<Record<Fault, number>>> = COMMON): Fault {
  let left = random.next() * 100;
  for (const fault of FAULTS) {
    left -= shares[fault] ?? 0;
    if (left < 0) return fault;
  }
  return 'none';
}

/** Did the server do it while the client heard nothing of that, or nothing whole? */
export function fallsBetween(fault: Fault): boolean {
  return fault === 'cut-after' || fault === 'error-after' || fault === 'truncated';
}
