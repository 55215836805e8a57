import * as v from 'valibot';
import { DugnadError, type FieldError } from '../../errors/errors.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import { SignUpSchema, type SignUp, type SignUpInput } from '../../model/sign-up.ts';
import { takesSignUps } from '../../volunteering/opportunity-status.ts';
import { overlappingShifts } from '../../volunteering/shifts-overlap.ts';

/** @throws {DugnadError} `invalid-input` if there is anything wrong */
export function demandNone(errors: readonly FieldError[]): void {
  if (errors.length) throw new DugnadError('invalid-input', `The sign-up cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
}

/** @throws {DugnadError} `not-open` when nobody can sign up at this moment (milliseconds since 1970) */
export function demandTaking(opportunity: Opportunity, now: number): void {
  if (!takesSignUps(opportunity, now)) throw new DugnadError('not-open', `One cannot sign up for ${opportunity.id} now.`);
}

/** By the place of each in the wish. */
const pointersTo = (signUp: SignUp, code: string, isMeant: (id: string) => boolean): FieldError[] =>
  signUp.shiftIds.flatMap((id, index) => (isMeant(id) ? { pointer: `/shiftIds/${index}`, code } : []));

/** What this opportunity asks beyond what any does. */
function wantedBy({ minimumAge, shifts }: Opportunity, signUp: SignUp): FieldError[] {
  const known = new Map(shifts.map((shift) => [shift.id, shift]));
  const chosen = signUp.shiftIds.flatMap((id) => known.get(id) ?? []);
  const colliding = new Set(signUp.overlap ? [] : overlappingShifts<Shift>(chosen).flat().map(({ id }) => id));
  return [
    ...(minimumAge !== undefined && !signUp.oldEnough ? [{ pointer: '/oldEnough', code: 'missing' }] : []),
    ...pointersTo(signUp, 'unknown', (id) => !known.has(id)),
    ...pointersTo(signUp, 'overlaps', (id) => colliding.has(id)),
  ];
}

/**
 * The sign-up as it is kept.
 *
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkSignUp(opportunity: Opportunity, input: SignUpInput): SignUp {
  const { success, output, issues = [] } = v.safeParse(SignUpSchema, input);
  if (!success) demandNone(fieldErrors(issues));
  demandNone(wantedBy(opportunity, output as SignUp));
  return output as SignUp;
}
