import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { feedbackFaults } from '../../model/feedback-faults.ts';
import { FeedbackSchema, type Feedback, type FeedbackInput, type FeedbackRound } from '../../model/feedback.ts';
import { fieldErrors } from '../../model/field-errors.ts';

/**
 * The answers as they are kept.
 *
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkFeedback(round: FeedbackRound, input: FeedbackInput): Feedback {
  const { success, output, issues = [] } = v.safeParse(FeedbackSchema, input);
  const errors = success ? feedbackFaults(round, output) : fieldErrors(issues);
  if (!success || errors.length) throw new DugnadError('invalid-input', `The answers cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
  return output;
}

/** @throws {DugnadError} `not-open` when nobody can answer any more */
export function demandOpenRound({ id, status }: FeedbackRound): void {
  if (status !== 'open') throw new DugnadError('not-open', `The round ${id} takes no answers now.`);
}
