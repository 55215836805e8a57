import type { Feedback, FeedbackQuestion, FeedbackRound } from '../model/feedback.ts';
import { FEEDBACK_SCALE } from '../model/feedback-scale.ts';

/** What is kept of a round: how many have answered, and of each question how often each value, or the texts. Nothing says which belong together. */
export interface FeedbackTally {
  answered: number;
  /** By the id of the question, then by its value. */
  counts: Map<string, Map<string, number>>;
  texts: Map<string, string[]>;
}

export const emptyTally = (): FeedbackTally => ({ answered: 0, counts: new Map(), texts: new Map() });

/** What one can choose from; nothing where one writes. */
export function valuesOf(question: FeedbackQuestion): readonly string[] {
  if (question.kind === 'scale') return FEEDBACK_SCALE;
  return question.kind === 'choice' ? question.options.map(({ id }) => id) : [];
}

/** Adds one person's answers, taken apart. */
export function addToTally(tally: FeedbackTally, { questions }: Pick<FeedbackRound, 'questions'>, { answers }: Feedback): void {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  tally.answered += 1;
  for (const { id, value } of answers) {
    if (kinds.get(id) === 'text') {
      tally.texts.set(id, [...(tally.texts.get(id) ?? []), value]);
      continue;
    }
    const counts = tally.counts.get(id) ?? new Map<string, number>();
    tally.counts.set(id, counts.set(value, (counts.get(value) ?? 0) + 1));
  }
}
