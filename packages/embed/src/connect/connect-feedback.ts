import { createHttpFeedbackBox } from '@dugnad/client/http';
import { answerRequests } from './answer-requests.ts';

const answer = answerRequests('feedback-box', (src) => createHttpFeedbackBox({ src }));

/** Answers feedback, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectFeedback(root?: Document | ShadowRoot | Element): () => void {
  return answer({ root });
}
