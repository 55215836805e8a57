import type { Opportunity } from '../../model/opportunity.ts';
import type { OpportunityPage } from '../../ports/opportunity-source.ts';
import { opportunityAt } from '../../volunteering/opportunity-at.ts';
import { orderOpportunities } from '../../volunteering/order-opportunities.ts';

/** Those that are at hand, as they stand at a moment (milliseconds since 1970). */
export function pageOfOpportunities(opportunities: readonly Opportunity[], now: number, stale = false): OpportunityPage {
  const ordered = orderOpportunities(opportunities, now).map((opportunity) => opportunityAt(opportunity, now));
  return { opportunities: ordered, failures: [], problems: [], asOf: new Date(now).toISOString(), stale };
}
