import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import { gapsFirst, helpRequestFaults, helpToday } from '../../model/help-request-faults.ts';
import { HelpRequestSchema, type HelpPoint, type HelpRequest, type HelpRequestInput } from '../../model/help-request.ts';

/**
 * The request as it is kept.
 *
 * @param now milliseconds since 1970
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkHelpRequest(input: HelpRequestInput, now: number): HelpRequest {
  const { success, output, issues = [] } = v.safeParse(HelpRequestSchema, input);
  const errors = gapsFirst(helpRequestFaults(input, helpToday(now)), fieldErrors(issues));
  if (!success || errors.length) throw new DugnadError('invalid-input', `The request cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
  return output;
}

/** @throws {DugnadError} `not-open` when nobody can ask here now */
export function demandOpenPoint({ id, status }: HelpPoint): void {
  if (status !== 'open') throw new DugnadError('not-open', `One cannot ask for help at ${id} now.`);
}
