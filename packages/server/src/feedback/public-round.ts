import type { FeedbackRound } from '@dugnad/client/model';
import type { StoredRound } from '../store/feedback-store.ts';

/**
 * A round as anybody may read it. On the day after its answers are deleted it takes none, whatever its state says.
 *
 * @param today a date
 */
export function publicRound({ siteId: _siteId, state, ...round }: StoredRound, today: string): FeedbackRound {
  return { ...round, status: state === 'open' && round.retention.deleteAfter >= today ? 'open' : 'closed' };
}
