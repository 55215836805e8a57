import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { Feedback, FeedbackInput, FeedbackReceipt, FeedbackRoundInput } from '../../model/feedback.ts';
import type { FeedbackBox } from '../../ports/feedback-box.ts';
import { checkFeedback, demandOpenRound } from '../answer/check-feedback.ts';
import { completeRound } from '../answer/complete-round.ts';
import { createAnswering } from './obey.ts';

/** The round, and how its backend behaves; for stories, tests and demonstrations. */
export interface MemoryFeedbackOptions {
  /** Not checked against the schema: it comes from code. */
  round: FeedbackRoundInput;
  src?: string;
  /** False as where a form service takes it. */
  counts?: boolean;
  /** Everything is rejected with this and nothing done, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** What is sent is done, but its answer is lost with this. */
  failAfter?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A box that can be changed from outside and looked into. */
export interface MemoryFeedbackBox extends FeedbackBox {
  update(changes: Partial<MemoryFeedbackOptions>): void;
  /** Everything that was sent, the repeated and the refused too, with its key. */
  readonly sent: readonly { feedback: FeedbackInput; idempotencyKey: string }[];
  /** What was kept. */
  readonly kept: readonly Feedback[];
}

/** A box for feedback in memory: no request, and no chance. */
export function createMemoryFeedbackBox(options: MemoryFeedbackOptions): MemoryFeedbackBox {
  let state = options;
  const { src = 'memory:' } = options;
  const sent: { feedback: FeedbackInput; idempotencyKey: string }[] = [];
  const kept: Feedback[] = [];
  const done = new Map<string, { content: string; receipt: FeedbackReceipt }>();
  const answer = createAnswering(src, () => state);
  function take(feedback: FeedbackInput, key: string): FeedbackReceipt {
    sent.push({ feedback, idempotencyKey: key });
    const content = JSON.stringify(feedback);
    const before = done.get(key);
    if (before && before.content !== content) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.', { src });
    if (before) return before.receipt;
    const round = completeRound(state.round);
    demandOpenRound(round);
    kept.push(checkFeedback(round, feedback));
    const receipt: FeedbackReceipt = { status: 'received', deleteAfter: round.retention.deleteAfter };
    done.set(key, { content, receipt });
    return receipt;
  }
  return {
    src,
    abilities: { counts: state.counts ?? true },
    sent,
    kept,
    update(changes) {
      state = { ...state, ...changes };
    },
    readRound: (how) => answer(() => completeRound(state.round), how),
    send: (feedback, how) => answer(() => take(feedback, how.idempotencyKey), how, true),
  };
}
