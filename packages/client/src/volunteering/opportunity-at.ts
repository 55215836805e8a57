import type { Opportunity } from '../model/opportunity.ts';
import { opportunityStatus } from './opportunity-status.ts';
import { takesSignUps } from './opportunity-status.ts';
import { shiftStatus } from './shift-status.ts';
import { comingTalks } from './talks.ts';

/**
 * The same, with its own status and that of each shift as they are at a moment, and talks that one can still book.
 *
 * @param now milliseconds since 1970
 */
export function opportunityAt<Each extends Pick<Opportunity, 'status' | 'applyBy' | 'shifts' | 'flexible' | 'talks'>>(opportunity: Each, now: number): Each {
  const shifts = opportunity.shifts.map((shift) => ({ ...shift, status: shiftStatus(shift, now) }));
  const talks = takesSignUps(opportunity, now) ? comingTalks(opportunity, now) : [];
  return { ...opportunity, talks, status: opportunityStatus(opportunity, now), shifts };
}
