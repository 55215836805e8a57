import { momentOf } from '@dugnad/client/model';
import type { Opportunity, Shift } from '@dugnad/client/model';
import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';
import { opportunityStatus, shiftStatus } from './opportunity-status.ts';

function publicShift(stored: StoredShift, opportunity: StoredOpportunity, now: number): Shift {
  const { state: _state, ...shift } = stored;
  return { ...shift, status: shiftStatus(stored, opportunity, now) };
}

/** The opportunity as anybody may see it at `now`. */
export function publicOpportunity(stored: StoredOpportunity, now: number): Opportunity {
  const { siteId: _site, state: _state, shifts, ...kept } = stored;
  return { ...kept, shifts: shifts.map((shift) => publicShift(shift, stored, now)), status: opportunityStatus(stored, now) };
}

/** When the first shift begins that can still be taken. */
function firstStart({ shifts }: Opportunity): number {
  return Math.min(...shifts.filter(({ status }) => status === 'open').map(({ start }) => momentOf(start)));
}

/** Those with a shift that can still be taken by its beginning, then those without one; in the order of their ids where that is the same. */
export function inOrder(opportunities: readonly Opportunity[]): Opportunity[] {
  const all = opportunities.map((opportunity) => ({ opportunity, start: firstStart(opportunity) }));
  // Two without a shift are both infinitely late, and their difference is no number.
  const sorted = all.toSorted((one, other) => (one.start === other.start ? 0 : one.start - other.start) || (one.opportunity.id < other.opportunity.id ? -1 : 1));
  return sorted.map(({ opportunity }) => opportunity);
}
