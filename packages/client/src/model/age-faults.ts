import type { FieldError } from '../errors/errors.ts';
import type { Petition } from './petition.ts';
import type { Signature } from './signature.ts';

const fault = (pointer: string, code: string): FieldError[] => [{ pointer, code }];

type Answer = Pick<Signature, 'oldEnough' | 'guardian'>;

/** Who says to be younger has answered, and owes the name. */
function youngFaults({ oldEnough, guardian }: Answer): FieldError[] {
  if (guardian) return [];
  return oldEnough === false ? fault('/guardian/name', 'missing') : fault('/oldEnough', 'missing');
}

/** What is missing of a signer's age, and whose agreement it takes: with `guardianBelow` exactly one of "old enough" and a guardian. */
export function ageFaults({ minimumAge, guardianBelow }: Petition['eligibility'], { oldEnough, guardian }: Answer): FieldError[] {
  const isAsked = (guardianBelow ?? minimumAge) !== undefined;
  if (isAsked && !oldEnough) return guardianBelow === undefined ? fault('/oldEnough', 'missing') : youngFaults({ oldEnough, guardian });
  // Left out in silence, the signature of a child would be one of its guardian's address.
  return guardian ? fault('/guardian', 'not-needed') : [];
}
