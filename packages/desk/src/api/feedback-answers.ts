import type { FeedbackReport } from '@dugnad/client/feedback';
import type { FeedbackRound } from '@dugnad/client/model';

/** Answers of the desk's interface about feedback, as the pages read them. */
export type RoundState = 'draft' | 'open' | 'closed';

export interface RoundSummary {
  id: string;
  title: FeedbackRound['title'];
  state: RoundState;
  deleteAfter: string;
  url: string;
}

/** A round as it is kept: fields that the desk does not edit are sent back as they came. */
export type KeptRound = Omit<FeedbackRound, 'status'> & { siteId: string; state: RoundState };

export interface RoundAnswer {
  round: KeptRound;
  version: string;
  url: string;
  /** Groups under five are hidden in it already. */
  report: FeedbackReport;
}
