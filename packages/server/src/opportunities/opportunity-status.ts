import { momentOf } from '@dugnad/client/model';
import type { OpportunityStatus, ShiftStatus } from '@dugnad/client/model';
import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';

type Taking = Pick<StoredOpportunity, 'state' | 'applyBy'>;

/** Whether anybody can sign up at `now`, whatever becomes of the shifts. */
export function takesSignUps({ state, applyBy }: Taking, now: number): boolean {
  return state === 'open' && (applyBy === undefined || now < momentOf(applyBy));
}

/** What is so of a shift by itself, without asking how many places are left: nobody takes that back by cancelling a place. */
function lastingStatus(shift: StoredShift, now: number): ShiftStatus {
  if (shift.state === 'cancelled') return 'cancelled';
  return momentOf(shift.start) <= now ? 'past' : shift.state;
}

/** Where a shift stands at `now`. One of an opportunity that takes nobody any more is closed. */
export function shiftStatus(shift: StoredShift, opportunity: Taking, now: number): ShiftStatus {
  const lasting = lastingStatus(shift, now);
  if (lasting !== 'open') return lasting;
  if (!takesSignUps(opportunity, now)) return 'closed';
  return shift.taken >= shift.capacity ? 'full' : 'open';
}

/** Where an opportunity stands, by its shifts, unless one can say times of one's own. */
export function opportunityStatus(opportunity: StoredOpportunity, now: number): OpportunityStatus {
  if (!takesSignUps(opportunity, now)) return 'closed';
  if (opportunity.flexible || opportunity.shifts.length === 0) return 'open';
  const statuses = opportunity.shifts.map((shift) => shiftStatus(shift, opportunity, now));
  if (statuses.includes('open')) return 'open';
  return statuses.includes('full') ? 'full' : 'closed';
}
