import { momentOf } from '../model/moment-of.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { firstFreeShift } from './opportunity-status.ts';

/**
 * By their first shift that one can still take; those without one last, each as it stood.
 *
 * @param now milliseconds since 1970
 */
export function orderOpportunities<Each extends Pick<Opportunity, 'status' | 'applyBy' | 'shifts'>>(opportunities: readonly Each[], now: number): Each[] {
  const placed = opportunities.map((opportunity) => {
    const first = firstFreeShift(opportunity, now);
    return { opportunity, at: first ? momentOf(first.start) : Number.MAX_VALUE };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ opportunity }) => opportunity);
}
