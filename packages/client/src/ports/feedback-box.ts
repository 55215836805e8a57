import type { FeedbackInput, FeedbackReceipt, FeedbackRound } from '../model/feedback.ts';
import type { ReadOptions } from './activity-source.ts';
import type { WriteOptions } from './petition-port.ts';

/** What whoever takes feedback can do. */
export interface FeedbackAbilities {
  /** False where whoever takes it gives no answer that can be read: `send` resolves when it was sent, and nobody knows more. */
  answers?: boolean;
  /** True where answers are only counted and small groups are hidden; else whoever takes it keeps what it will. */
  counts?: boolean;
}

/**
 * Who takes feedback: shows the questions, and keeps what was answered without knowing who did. All rejections are `DugnadError`s; one of
 * `invalid-input` names the fields in `errors`, by JSON pointers into what was sent: `/answers/0/value`.
 */
export interface FeedbackBox {
  /** The address behind it, if there is one. */
  readonly src?: string;
  readonly abilities: FeedbackAbilities;
  readRound(options?: ReadOptions): Promise<FeedbackRound>;
  /** Resolves only when it is kept for good. Nobody can take it back, for nobody can find it. Rejects with `not-open`. */
  send(feedback: FeedbackInput, options: WriteOptions): Promise<FeedbackReceipt>;
}
