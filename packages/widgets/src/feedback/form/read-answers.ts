import { FEEDBACK_TEXT_LENGTH, type FeedbackInput, type FeedbackRound } from '@dugnad/client/model';
import type { Typed } from '../../form/typed.ts';

type Asked = Pick<FeedbackRound, 'questions'>;

/** How the field of a question is called: an association may call a question as anything in a form is called. */
export const fieldOf = (id: string): string => `answer-${id}`;

/** What is sent: a question that was left out is not in it. */
export function readAnswers(typed: Typed, { questions }: Asked): FeedbackInput['answers'] {
  return questions.map(({ id }) => ({ id, value: (typed[fieldOf(id)] ?? '').trim() })).filter(({ value }) => value !== '');
}

/** A field and what is wrong with it, before anybody is asked. Without an answer the first question is pointed at. */
export function findFaults(answers: FeedbackInput['answers'], { questions }: Asked): { name: string; code: string; tooMany: number }[] {
  const [first] = questions;
  if (answers.length === 0 && first) return [{ name: fieldOf(first.id), code: 'missing', tooMany: 0 }];
  return answers.map(({ id, value }) => ({ name: fieldOf(id), code: 'too-long', tooMany: value.length - FEEDBACK_TEXT_LENGTH })).filter(({ tooMany }) => tooMany > 0);
}
