import * as v from 'valibot';
import { DugnadError, type FieldError } from '../../errors/errors.ts';
import { ageFaults } from '../../model/age-faults.ts';
import { declarationFaults, keptDeclarations, type KnownDeclaration } from '../../model/declarations.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import { keptNeeds, needsFaults } from '../../model/needs-faults.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import { SignUpSchema, type SignUp, type SignUpInput } from '../../model/sign-up.ts';
import { takesSignUps } from '../../volunteering/opportunity-status.ts';
import { shiftStatus } from '../../volunteering/shift-status.ts';
import { overlappingShifts } from '../../volunteering/shifts-overlap.ts';
import { talkFaults } from '../../volunteering/talks.ts';

/** @throws {DugnadError} `invalid-input` if there is anything wrong */
export function demandNone(errors: readonly FieldError[]): void {
  if (errors.length) throw new DugnadError('invalid-input', `The sign-up cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
}

/** @throws {DugnadError} `not-open` when nobody can sign up at this moment (milliseconds since 1970) */
export function demandTaking(opportunity: Opportunity, now: number): void {
  if (!takesSignUps(opportunity, now)) throw new DugnadError('not-open', `One cannot sign up for ${opportunity.id} now.`);
}

/** Each wish that overlaps one before it. What nobody can have any more is in nobody's way. */
function overlapping({ shiftIds }: SignUp, { shifts }: Opportunity, now: number): FieldError[] {
  const wished = shiftIds.flatMap((id) => shifts.find((shift) => shift.id === id && /^(open|full)$/.test(shiftStatus(shift, now))) ?? []);
  const later = new Set(overlappingShifts<Shift>(wished).map(([, { id }]) => id));
  return shiftIds.flatMap((id, index) => (later.has(id) ? { pointer: `/shiftIds/${index}`, code: 'overlaps' } : []));
}

/** What a sign-up is checked by. */
interface Given {
  /** Milliseconds since 1970. */
  now: number;
  declarations: readonly KnownDeclaration[];
}

/** What this opportunity asks beyond what any does. */
function wantedBy(opportunity: Opportunity, signUp: SignUp, { now, declarations }: Given): FieldError[] {
  return [...ageFaults(opportunity, signUp), ...talkFaults(signUp.talk, opportunity.talks), ...needsFaults(opportunity, signUp), ...declarationFaults(declarations, signUp), ...(signUp.overlap ? [] : overlapping(signUp, opportunity, now))];
}

/**
 * The sign-up as it is kept. Whether its shifts can be had is another question.
 *
 * @param now milliseconds since 1970
 * @param declarations those of the opportunity, as `knownDeclarations` makes them
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkSignUp(opportunity: Opportunity, input: SignUpInput, now: number, declarations: readonly KnownDeclaration[] = []): SignUp {
  const { success, output, issues = [] } = v.safeParse(SignUpSchema, input);
  if (!success) demandNone(fieldErrors(issues));
  const signUp = output as SignUp;
  demandNone(wantedBy(opportunity, signUp, { now, declarations }));
  const { needs: _needs, needsConsent: _consent, declarations: _declared, ...rest } = signUp;
  return { ...rest, ...keptNeeds(opportunity, signUp), ...keptDeclarations(opportunity, signUp) };
}
