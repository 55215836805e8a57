import type { FieldError } from '@dugnad/client/errors';
import { ageFaults, declarationFaults, declarationsOf, declarationTexts, keptDeclarations, keptNeeds, momentOf, needsFaults } from '@dugnad/client/model';
import type { KnownDeclaration, SignUp, SignUpRequest } from '@dugnad/client/model';
import { overlappingShifts, talkFaults } from '@dugnad/client/volunteering';
import { hashText } from '../signing/notice-hashes.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

type Asked = Pick<StoredOpportunity, 'minimumAge' | 'guardianBelow' | 'asksNeeds' | 'requirements' | 'shifts' | 'talks'>;

/** What this opportunity alone asks of a volunteer, as it was answered. */
export type Answers = Pick<SignUp, 'shiftIds' | 'talk' | 'overlap' | 'oldEnough' | 'guardian' | 'needs' | 'needsConsent' | 'declarations'>;

/** Each wish that overlaps one before it. What nobody can have any more is in nobody's way. */
function overlapping({ shiftIds }: Pick<SignUp, 'shiftIds'>, { shifts }: Asked, now: number): FieldError[] {
  const wished = shiftIds.flatMap((id) => shifts.find((shift) => shift.id === id && shift.state === 'open' && momentOf(shift.start) > now) ?? []);
  const later = new Set(overlappingShifts(wished).map(([, { id }]) => id));
  return shiftIds.flatMap((id, index) => (later.has(id) ? [{ pointer: `/shiftIds/${index}`, code: 'overlaps' }] : []));
}

/** With the hash of every text that can have been on a screen. */
function knownDeclarations(opportunity: Pick<Asked, 'requirements'>): KnownDeclaration[] {
  return declarationsOf(opportunity).map(({ id, version, text }) => ({ id, version, hashes: declarationTexts({ text }).map(hashText) }));
}

/** What this opportunity alone asks for, and was not answered. */
export function signUpFaults(signUp: Answers, opportunity: Asked, now: number): FieldError[] {
  const asked = [...ageFaults(opportunity, signUp), ...talkFaults(signUp.talk, opportunity.talks), ...needsFaults(opportunity, signUp), ...declarationFaults(knownDeclarations(opportunity), signUp)];
  return [...asked, ...(signUp.overlap ? [] : overlapping(signUp, opportunity, now))];
}

/** The sign-up alone, without what the opportunity did not ask for: what is not asked is not kept. */
export function keptSignUp(request: SignUpRequest, opportunity: Omit<Asked, 'shifts'>): SignUp {
  const { formToken: _token, website: _website, oldEnough, message, needs, needsConsent, declarations, ...rest } = request;
  return {
    ...rest,
    ...(message !== undefined && message !== '' && { message }),
    ...(oldEnough !== undefined && (opportunity.guardianBelow ?? opportunity.minimumAge) !== undefined && { oldEnough }),
    ...keptNeeds(opportunity, { needs, needsConsent }),
    ...keptDeclarations(opportunity, { declarations }),
  };
}
