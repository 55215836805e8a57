import type { FilledForm } from '@dugnad/client/hosted';
import type { FieldError } from '@dugnad/client/errors';
import type { Opportunity, SignUpInput } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { signUpFaults } from '../volunteering/check-sign-up.ts';
import type { Answers } from '../volunteering/check-sign-up.ts';

const SHIFT = 'shift-';

/** A sign-up that nobody has checked yet. */
export interface FormSignUp extends Pick<SignUpInput, 'overlap'>, Omit<Answers, 'shiftIds' | 'overlap'> {
  readonly shiftIds: string[];
  readonly person: Readonly<Record<string, string | true>>;
  readonly [field: string]: unknown;
}

/** Ticked boxes send anything at all; boxes that are not ticked send nothing. */
const ticked = (filled: FilledForm, name: string): Record<string, true> => ((filled[name] ?? '') === '' ? {} : { [name]: true });

const given = (filled: FilledForm, name: string): Record<string, string> => ((filled[name] ?? '').trim() === '' ? {} : { [name]: filled[name] ?? '' });

/** What a form sent, in the shape that the interface takes. Fields that were left empty are not there. */
export function signUpFromForm(filled: FilledForm, language: string): FormSignUp {
  const shiftIds = Object.keys(filled).filter((name) => name.startsWith(SHIFT) && filled[name] !== '').map((name) => name.slice(SHIFT.length));
  const person = { name: filled['name'] ?? '', ...given(filled, 'phone'), ...given(filled, 'email'), ...given(filled, 'preferred'), ...given(filled, 'bestTime'), ...ticked(filled, 'noCalls') };
  return { shiftIds, person, language, ...given(filled, 'message'), ...given(filled, 'website'), ...ticked(filled, 'overlap') };
}

/** What the form asks for and the interface can do without: how one is reached, and a time where one begins at once. */
function formFaults({ shiftIds, person }: FormSignUp, { first, flexible, shifts }: Opportunity, now: number): FieldError[] {
  const isThere = shifts.some((shift) => shiftStatus(shift, now) !== 'past');
  const isMissing = first === 'direct' && !flexible && isThere && shiftIds.length === 0;
  return [...(isMissing ? [{ pointer: '/shiftIds', code: 'missing' }] : []), ...(person['preferred'] === undefined ? [{ pointer: '/person/preferred', code: 'missing' }] : [])];
}

/** All that a person can put right before anything is asked of the database, said at once. */
export function faultsOf(signUp: FormSignUp, { opportunity, stored, now }: { opportunity: Opportunity; stored: StoredOpportunity; now: number }): FieldError[] {
  const { shiftIds, oldEnough, guardian, overlap = false, needs, needsConsent, declarations } = signUp;
  return [...formFaults(signUp, opportunity, now), ...signUpFaults({ shiftIds, oldEnough, guardian, overlap, needs, needsConsent, declarations }, stored, now)];
}
