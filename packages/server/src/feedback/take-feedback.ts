import { feedbackFaults } from '@dugnad/client/model';
import type { FeedbackReceipt, FeedbackRequest } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { signText } from '../secrets/make-secrets.ts';
import { createFlights } from '../signing/flights.ts';
import type { Meeting } from '../signing/flights.ts';
import type { StoredRound } from '../store/feedback-store.ts';
import { publicRound } from './public-round.ts';

/** One person's answers, however they came. */
export interface SentFeedback {
  roundId: string;
  idempotencyKey: string;
  sent: FeedbackRequest;
  /** Address of the net that it came from: counted for a moment, never kept. */
  ip: string;
  /** What becomes of the same while it is being carried out; a program is told to ask again. */
  meeting?: Meeting;
}

export type TakeFeedback = (feedback: SentFeedback) => Promise<FeedbackReceipt>;

/** A round that anybody may know of. */
export async function roundOf({ store }: Pick<Backend, 'store'>, id: string): Promise<StoredRound> {
  const found = await store.readRound(id);
  if (found === undefined || found.state === 'draft') throw new ProblemError('not-found', 'There is no such round of feedback.');
  return found;
}

const notOpen = (): ProblemError => new ProblemError('not-open', 'This round takes no answers now.');

/** What was taken before is answered as before, also when it could not be taken now. */
async function admit(backend: Backend, { idempotencyKey, ip, sent }: SentFeedback, round: StoredRound, now: string): Promise<void> {
  const wait = backend.limits.waitOf(ip, round.siteId);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter: wait });
  if (await backend.store.hasFeedback(idempotencyKey)) return;
  if (publicRound(round, now.slice(0, 10)).status !== 'open') throw notOpen();
  const errors = feedbackFaults(round, sent);
  if (errors.length > 0) throw new ProblemError('invalid-input', 'There is no such question, or no such answer to it.', { errors });
}

/** Takes answers. Resolves after the commit; what a machine has filled in is answered alike, and kept nowhere. */
export function createTakeFeedback(backend: Backend): TakeFeedback {
  const fly = createFlights<FeedbackReceipt>();
  return (feedback) => {
    const { roundId, idempotencyKey, sent: { answers, website = '' }, meeting } = feedback;
    const now = timeOfDay(backend.now());
    const fingerprint = signText(backend.secret, 'feedback', JSON.stringify([idempotencyKey, roundId, answers]));
    return fly({ key: idempotencyKey, fingerprint, ...(meeting && { meeting }) }, async () => {
      const round = await roundOf(backend, roundId);
      await admit(backend, feedback, round, now);
      const outcome = website === '' ? await backend.store.keepFeedback({ idempotencyKey, fingerprint, roundId, feedback: { answers }, now }) : 'kept';
      if (outcome === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
      if (outcome === 'not-open') throw notOpen();
      return { status: 'received', deleteAfter: round.retention.deleteAfter };
    });
  };
}
