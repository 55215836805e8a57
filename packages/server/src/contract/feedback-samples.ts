import { randomUUID } from 'node:crypto';
import { SAMPLE_ROUND } from '@dugnad/client/contract';
import type { Feedback } from '@dugnad/client/model';
import type { FeedbackIntent, StoredRound } from '../store/feedback-store.ts';

const { status: _status, ...sample } = SAMPLE_ROUND;

/** The round after the language café, open at `gronlia`. */
export function testRound(changes: Partial<StoredRound> = {}): StoredRound {
  return { ...structuredClone(sample), controller: { receivers: [], ...sample.controller }, retention: { deleteAfter: '2027-06-30' }, siteId: 'gronlia', state: 'open', ...changes } as StoredRound;
}

/** Answers to it by somebody new. */
export function testFeedback(answers: Feedback['answers'] = [{ id: 'mood', value: 'good' }], changes: Partial<FeedbackIntent> = {}): FeedbackIntent {
  const idempotencyKey = randomUUID();
  return { idempotencyKey, fingerprint: `print of ${idempotencyKey}`, roundId: 'cafe-autumn', feedback: { answers }, now: '2026-11-22T10:00:00.000Z', ...changes };
}
