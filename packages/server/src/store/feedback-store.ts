import type { FeedbackTally } from '@dugnad/client/feedback';
import type { Feedback, FeedbackRound } from '@dugnad/client/model';

/** What the database keeps of a round: the public view is made of it. */
export type StoredRound = Omit<FeedbackRound, 'status'> & { siteId: string; state: 'draft' | 'open' | 'closed' };

/** One person's answers, checked and ready to be taken apart. */
export interface FeedbackIntent {
  idempotencyKey: string;
  /** A keyed hash of what was sent: there are so few answers that a plain one could be worked out. */
  fingerprint: string;
  roundId: string;
  feedback: Feedback;
  now: string;
}

/** Feedback without names. SQLite and PostgreSQL keep the same contract. */
export interface FeedbackStore {
  /** Drafts too. */
  readRound(id: string): Promise<StoredRound | undefined>;
  /** Of one site, in the order of their identifiers; drafts too. */
  listRounds(siteId: string): Promise<StoredRound[]>;
  /**
   * False, and nothing kept, where somebody has answered already and the edit would give their answers another meaning or a later day of deletion.
   * Words may be mended at any time.
   */
  saveRound(round: StoredRound): Promise<boolean>;
  /** True when something of this key is kept already. */
  hasFeedback(idempotencyKey: string): Promise<boolean>;
  /** Resolves after the commit. */
  keepFeedback(intent: FeedbackIntent): Promise<'kept' | 'repeated' | 'key-reused' | 'not-open'>;
  /** Adds what waits to what is shown, where five wait at least; says of how many rounds. */
  showFeedback(): Promise<number>;
  /** What may be counted: without what waits. */
  tallyFeedback(id: string): Promise<FeedbackTally>;
}
