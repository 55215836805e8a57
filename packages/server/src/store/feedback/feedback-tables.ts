/** What is kept of feedback. No row is of a person, and none has a time. */
export interface FeedbackTables {
  feedback_rounds: FeedbackRoundRow;
  feedback_counts: FeedbackCountRow;
  feedback_texts: FeedbackTextRow;
  /** A key stands beside no answer; `day` is a date. */
  feedback_keys: { key: string; fingerprint: string; day: string };
}

export interface FeedbackRoundRow {
  id: string;
  site_id: string;
  state: 'draft' | 'open' | 'closed';
  /** A date. */
  delete_after: string;
  /** People in what is shown. */
  answered: number;
  /** People whose answers came since. */
  waiting: number;
  /** The round as it was written down, as JSON. */
  data: string;
}

export interface FeedbackCountRow {
  round_id: string;
  question: string;
  value: string;
  shown: number;
  waiting: number;
}

export interface FeedbackTextRow {
  /** Chance. */
  id: string;
  round_id: string;
  question: string;
  text: string;
  /** 1 until there are enough to be shown with it. */
  waiting: number;
}
