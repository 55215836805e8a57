import { ProblemError } from '../problem/problem.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import type { FeedbackStore } from '../store/feedback-store.ts';

/** What asks how it was is a round of the same site, drafts too: it may be opened when the shifts are over. @throws ProblemError at its field */
export async function checkRound({ feedback, siteId }: Pick<StoredOpportunity, 'feedback' | 'siteId'>, readRound: FeedbackStore['readRound']): Promise<void> {
  if (feedback === undefined || (await readRound(feedback))?.siteId === siteId) return;
  throw new ProblemError('invalid-input', 'There is no such round of feedback on this site. Begin it first.', { errors: [{ pointer: '/feedback', code: 'not-found' }] });
}
