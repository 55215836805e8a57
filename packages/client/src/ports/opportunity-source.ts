import type { Opportunity } from '../model/opportunity.ts';
import type { FeedProblem, ReadOptions, SourceFailure } from './activity-source.ts';

/** What there is to help with. */
export interface OpportunityPage {
  /** In the order of their first shift that one can still take; those without a shift last. */
  opportunities: Opportunity[];
  /** Sources that could not be read; the rest is still here. */
  failures: SourceFailure[];
  /** Broken entries. */
  problems: FeedProblem[];
  /** Instant (ISO, `Z`) of the oldest reading shown. */
  asOf: string;
  /** A refresh failed and the last good reading is shown. */
  stale: boolean;
}

/** Where opportunities come from. A source that can give nothing at all rejects with a `DugnadError`; everything less than that is a value in the page. */
export interface OpportunitySource {
  /** The address behind it, if there is one. */
  readonly src?: string;
  listOpportunities(options?: ReadOptions): Promise<OpportunityPage>;
}
