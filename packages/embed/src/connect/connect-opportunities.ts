import { answerRequests, type ConnectRoot } from './answer-requests.ts';
import { opportunitySourceFor } from './opportunity-source-for.ts';

const answer = answerRequests('opportunity-source', opportunitySourceFor);

/** Answers volunteer widgets, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectOpportunities(root?: ConnectRoot): () => void {
  return answer(root);
}
