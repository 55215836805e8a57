import type { FieldError } from '../errors/errors.ts';
import type { Feedback, FeedbackQuestion, FeedbackRound } from './feedback.ts';
import { FEEDBACK_SCALE } from './feedback-scale.ts';

function isValueOf(question: FeedbackQuestion, value: string): boolean {
  if (question.kind === 'text') return true;
  return question.kind === 'scale' ? FEEDBACK_SCALE.some((word) => word === value) : question.options.some(({ id }) => id === value);
}

/** What no answer to this round can be, beyond what the schema says: a question that it has not, or a value that its question has not. */
export function feedbackFaults({ questions }: Pick<FeedbackRound, 'questions'>, { answers }: Feedback): FieldError[] {
  return answers.flatMap(({ id, value }, index): FieldError[] => {
    const question = questions.find((each) => each.id === id);
    if (!question) return [{ pointer: `/answers/${index}/id`, code: 'unknown' }];
    return isValueOf(question, value) ? [] : [{ pointer: `/answers/${index}/value`, code: 'unknown' }];
  });
}
