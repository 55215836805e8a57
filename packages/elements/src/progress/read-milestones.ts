import type { ProgressMilestone } from './measure-progress.ts';

/** Numbers as a page writes them, "500 1000 2500", to milestones without words. What is no number is left out. */
export function readMilestones(written: string | null): ProgressMilestone[] {
  const numbers = (written ?? '').split(/[\s,;]+/).map(Number);
  return numbers.filter((value) => value > 0 && Number.isFinite(value)).map((value) => ({ value }));
}
