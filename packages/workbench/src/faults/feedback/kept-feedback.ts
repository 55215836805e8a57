/** What the database holds of a round of feedback, as a process that has nothing to do with the server reads it. */
export interface KeptFeedback {
  readonly keys: readonly { key: string }[];
  /** People, by the round. */
  readonly answered: number;
  readonly counts: readonly { question: string; value: string; people: number }[];
  readonly texts: readonly string[];
}
