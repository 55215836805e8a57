import { momentOf } from '../model/moment-of.ts';
import type { Opportunity, OpportunityStatus } from '../model/opportunity.ts';
import type { Shift } from '../model/shift.ts';
import { shiftStatus } from './shift-status.ts';

type Standing = Pick<Opportunity, 'status' | 'applyBy' | 'shifts' | 'flexible'>;

/**
 * Whether one can sign up at all: it is not closed, and `applyBy` has not come yet. For a full one somebody may still wait, or talk first.
 *
 * @param now milliseconds since 1970
 */
export function takesSignUps({ status, applyBy }: Pick<Opportunity, 'status' | 'applyBy'>, now: number): boolean {
  return status !== 'closed' && !(applyBy !== undefined && momentOf(applyBy) <= now);
}

/** Where its shifts leave it: a place in one of them is enough, and without any there is a talk. */
function statusOfShifts({ shifts, flexible }: Pick<Opportunity, 'shifts' | 'flexible'>, now: number): OpportunityStatus {
  const all = new Set(shifts.map((shift) => shiftStatus(shift, now)));
  if (flexible || all.size === 0 || all.has('open')) return 'open';
  return all.has('full') ? 'full' : 'closed';
}

/**
 * Where an opportunity stands at a moment, by what was said of it, by `applyBy` and by its shifts.
 *
 * @param now milliseconds since 1970
 */
export function opportunityStatus(opportunity: Standing, now: number): OpportunityStatus {
  if (!takesSignUps(opportunity, now)) return 'closed';
  return opportunity.status === 'full' ? 'full' : statusOfShifts(opportunity, now);
}

/**
 * The earliest shift that still has a place, if one can sign up at all.
 *
 * @param now milliseconds since 1970
 */
export function firstFreeShift(opportunity: Pick<Opportunity, 'status' | 'applyBy' | 'shifts'>, now: number): Shift | undefined {
  if (!takesSignUps(opportunity, now)) return undefined;
  let first: { shift: Shift; at: number } | undefined;
  for (const shift of opportunity.shifts) {
    const at = momentOf(shift.start);
    if (!(first && first.at <= at) && shiftStatus(shift, now) === 'open') first = { shift, at };
  }
  return first?.shift;
}
