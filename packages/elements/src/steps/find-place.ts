/** Where one is: `at` counts from 1, and is `count + 1` when all is done. */
export interface Place {
  readonly at: number;
  readonly count: number;
  /** What the step is called. */
  readonly name: string;
}

/** One step of a list, as the page wrote it. */
export interface Step {
  readonly name: string;
  /** Marked by `aria-current="step"`, itself or in it. */
  readonly isCurrent: boolean;
}

/**
 * @param current from 1; undefined or no number: the step that is marked, else the first
 * @returns undefined where there are no steps
 */
export function findPlace(steps: readonly Step[], current: number | undefined): Place | undefined {
  const count = steps.length;
  if (count === 0) return undefined;
  const wanted = current === undefined || Number.isNaN(current) ? steps.findIndex(({ isCurrent }) => isCurrent) + 1 : Math.trunc(current);
  const at = Math.min(Math.max(1, wanted), count + 1);
  return { at, count, name: (steps[at - 1]?.name ?? '').replace(/\s+/g, ' ').trim() };
}
