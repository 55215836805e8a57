import { answerRequests } from './answer-requests.ts';
import type { ConnectOptions } from './connect-activities.ts';
import { opportunitySourceFor } from './opportunity-source-for.ts';

const answer = answerRequests('opportunity-source', opportunitySourceFor);

/** Answers volunteer widgets, as `connect()` does; alone, for a page that has nothing else of ours. A relay named by anybody counts from then on. */
export function connectOpportunities(options?: ConnectOptions): () => void {
  return answer(options);
}
