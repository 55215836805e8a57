import { answerRequests } from './answer-requests.ts';
import { petitionPortFor } from './petition-port-for.ts';

const answer = answerRequests('petition', petitionPortFor);

/** Answers petitions, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectPetitions(root?: Document | ShadowRoot | Element): () => void {
  return answer({ root });
}
