import { createHttpHelpRequestBox } from '@dugnad/client/http';
import { answerRequests } from './answer-requests.ts';

const answer = answerRequests('help-request-box', (src) => createHttpHelpRequestBox({ src }));

/** Answers who asks for help, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectHelpRequests(root?: Document | ShadowRoot | Element): () => void {
  return answer({ root });
}
