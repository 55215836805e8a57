import { momentOf } from '../model/moment-of.ts';
import type { Shift } from '../model/shift.ts';

/** The time that a shift takes. */
export type ShiftSpan = Pick<Shift, 'start' | 'end'>;

/** Whether one would have to be at both at once. Of moments, never of days or of what clocks show: one that ends when the other begins does not overlap it. */
export function shiftsOverlap(one: ShiftSpan, other: ShiftSpan): boolean {
  return momentOf(one.start) < momentOf(other.end) && momentOf(other.start) < momentOf(one.end);
}

/** The pairs of a choice that overlap, each once, in the order of the choice. */
export function overlappingShifts<Each extends ShiftSpan>(chosen: readonly Each[]): [Each, Each][] {
  return chosen.flatMap((one, index) => chosen.slice(index + 1).filter((other) => shiftsOverlap(one, other)).map((other): [Each, Each] => [one, other]));
}
