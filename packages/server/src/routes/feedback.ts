import type { FeedbackRequest } from '@dugnad/client/model';
import { publicRound } from '../feedback/public-round.ts';
import { createTakeFeedback, roundOf } from '../feedback/take-feedback.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ready } from '../petitions/petition-reader.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredRound } from '../store/feedback-store.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { checkId } from './admin.ts';
import type { RoundEdit } from './feedback-body.ts';
import { idempotencyKey } from './origins.ts';
import { sendReady } from './read-petition.ts';

const wrong = (pointer: string, code: string, detail: string): ProblemError => new ProblemError('invalid-input', detail, { errors: [{ pointer, code }] });

/** Keeps an edit; a round never moves to another site, and whoever has answered it is not told another thing afterwards. */
async function keepRound({ store }: Backend, id: string, edit: RoundEdit): Promise<StoredRound> {
  if ((await store.readSite(edit.siteId)) === undefined) throw wrong('/siteId', 'not-found', 'There is no such site. Open it first.');
  const before = await store.readRound(id);
  if (before !== undefined && before.siteId !== edit.siteId) throw wrong('/siteId', 'changed', 'A round stays with its site.');
  const round = { ...edit, id };
  if (!(await store.saveRound(round))) throw wrong('/questions', 'answered', 'Somebody has answered: questions keep their ids, kinds and options, and answers are deleted no later than was said.');
  return round;
}

/** Rounds of feedback, and the answers to them. */
export function feedbackHandlers(backend: Backend): Pick<ApiHandlers, 'readRound' | 'sendFeedback' | 'saveRound'> {
  const take = createTakeFeedback(backend);
  return {
    readRound: async ({ params, request, reply }) => sendReady(ready(publicRound(await roundOf(backend, params.id), timeOfDay(backend.now()).slice(0, 10))), request, reply),
    sendFeedback: async ({ params, request, body }) => take({ roundId: params.id, idempotencyKey: idempotencyKey(request), sent: body as FeedbackRequest, ip: request.ip }),
    saveRound: async ({ params, body }) => keepRound(backend, checkId(params.id), body as RoundEdit),
  };
}
