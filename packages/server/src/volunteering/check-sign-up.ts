import type { FieldError } from '@dugnad/client/errors';
import { ageFaults, keptNeeds, momentOf, needsFaults } from '@dugnad/client/model';
import type { SignUp, SignUpRequest } from '@dugnad/client/model';
import { overlappingShifts, talkFaults } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

type Asked = Pick<StoredOpportunity, 'minimumAge' | 'guardianBelow' | 'asksNeeds' | 'shifts' | 'talks'>;

/** Each wish that overlaps one before it. What nobody can have any more is in nobody's way. */
function overlapping({ shiftIds }: Pick<SignUp, 'shiftIds'>, { shifts }: Asked, now: number): FieldError[] {
  const wished = shiftIds.flatMap((id) => shifts.find((shift) => shift.id === id && shift.state === 'open' && momentOf(shift.start) > now) ?? []);
  const later = new Set(overlappingShifts(wished).map(([, { id }]) => id));
  return shiftIds.flatMap((id, index) => (later.has(id) ? [{ pointer: `/shiftIds/${index}`, code: 'overlaps' }] : []));
}

/** What this opportunity alone asks for, and was not answered. */
export function signUpFaults(signUp: Pick<SignUp, 'shiftIds' | 'talk' | 'overlap' | 'oldEnough' | 'guardian' | 'needs' | 'needsConsent'>, opportunity: Asked, now: number): FieldError[] {
  return [...ageFaults(opportunity, signUp), ...talkFaults(signUp.talk, opportunity.talks), ...needsFaults(opportunity, signUp), ...(signUp.overlap ? [] : overlapping(signUp, opportunity, now))];
}

/** The sign-up alone, without what the opportunity did not ask for: what is not asked is not kept. */
export function keptSignUp(request: SignUpRequest, opportunity: Pick<Asked, 'minimumAge' | 'guardianBelow' | 'asksNeeds'>): SignUp {
  const { formToken: _token, website: _website, oldEnough, message, needs, needsConsent, ...rest } = request;
  return {
    ...rest,
    ...(message !== undefined && message !== '' && { message }),
    ...(oldEnough !== undefined && (opportunity.guardianBelow ?? opportunity.minimumAge) !== undefined && { oldEnough }),
    ...keptNeeds(opportunity, { needs, needsConsent }),
  };
}
