import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import { helpRequestFaults } from '../../model/help-request-faults.ts';
import { HelpRequestSchema, type HelpPoint, type HelpRequest, type HelpRequestInput } from '../../model/help-request.ts';

const DAY = 86_400_000;

/**
 * The request as it is kept.
 *
 * @param now milliseconds since 1970
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkHelpRequest(input: HelpRequestInput, now: number): HelpRequest {
  const { success, output, issues = [] } = v.safeParse(HelpRequestSchema, input);
  // Somewhere it may still be yesterday. What is missing is said in the order of the form, and once.
  const gaps = helpRequestFaults(input, new Date(now - DAY / 2).toISOString().slice(0, 10));
  const errors = [...gaps, ...fieldErrors(issues).filter(({ pointer }) => !gaps.some((gap) => gap.pointer === pointer || gap.pointer.startsWith(`${pointer}/`)))];
  if (!success || errors.length) throw new DugnadError('invalid-input', `The request cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
  return output;
}

/** @throws {DugnadError} `not-open` when nobody can ask here now */
export function demandOpenPoint({ id, status }: HelpPoint): void {
  if (status !== 'open') throw new DugnadError('not-open', `One cannot ask for help at ${id} now.`);
}

/** On what day all of it is deleted: counted from the day on which help is needed, or from today. */
export function helpDeletionDay({ retention }: Pick<HelpPoint, 'retention'>, { when }: Pick<HelpRequest, 'when'>, now: number): string {
  const today = new Date(now).toISOString().slice(0, 10);
  const last = when.kind === 'date' && when.date > today ? when.date : today;
  return new Date(Date.parse(`${last}T00:00:00Z`) + retention.deleteAfterDays * DAY).toISOString().slice(0, 10);
}
