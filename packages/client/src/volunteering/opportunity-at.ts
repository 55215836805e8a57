import type { Opportunity } from '../model/opportunity.ts';
import { opportunityStatus } from './opportunity-status.ts';
import { shiftStatus } from './shift-status.ts';

/**
 * The same, with its own status and that of each shift as they are at a moment.
 *
 * @param now milliseconds since 1970
 */
export function opportunityAt<Each extends Pick<Opportunity, 'status' | 'applyBy' | 'shifts' | 'flexible'>>(opportunity: Each, now: number): Each {
  const shifts = opportunity.shifts.map((shift) => ({ ...shift, status: shiftStatus(shift, now) }));
  return { ...opportunity, status: opportunityStatus(opportunity, now), shifts };
}
