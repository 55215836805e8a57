import type { FeedbackRound, FeedbackRoundInput } from '../../model/feedback.ts';

/** A round as it was written down, with what the schema fills in; it is not checked, and the schema library is not needed. */
export const completeRound = (round: FeedbackRoundInput): FeedbackRound => ({ status: 'open', ...round, controller: { receivers: [], ...round.controller } }) as FeedbackRound;
