import type { Opportunity } from '@dugnad/client/model';
import { orderOpportunities } from '@dugnad/client/volunteering';

/** What a page shows. `opportunity`: the id of one alone. `without`: kinds of organiser that are left out, with spaces between. */
export interface ShownBy {
  readonly opportunity: string;
  readonly without: string;
}

/** Those that a page shows, the soonest first. */
export function shownOpportunities(all: readonly Opportunity[], { opportunity, without }: ShownBy, now: number): Opportunity[] {
  const kinds = without.split(/\s+/);
  return orderOpportunities(all.filter(({ id, organiser }) => (opportunity ? id === opportunity : !kinds.includes(organiser.kind ?? 'none'))), now);
}
