import type { FieldError } from '../errors/errors.ts';
import type { Petition } from './petition.ts';
import type { Signature } from './signature.ts';

const fault = (pointer: string, code: string): FieldError[] => [{ pointer, code }];

/** What is missing of a signer's age, and whose agreement it takes: with `guardianBelow` exactly one of "old enough" and a guardian. */
export function ageFaults({ minimumAge, guardianBelow }: Petition['eligibility'], { oldEnough, guardian }: Pick<Signature, 'oldEnough' | 'guardian'>): FieldError[] {
  const isAlone = guardianBelow === undefined;
  if (guardian && !isAlone && !oldEnough) return [];
  // Who says to be younger has answered, and owes the name.
  if (!isAlone && oldEnough === false) return fault('/guardian/name', 'missing');
  if ((guardianBelow ?? minimumAge) !== undefined && !oldEnough) return fault('/oldEnough', 'missing');
  // Left out in silence, the signature of a child would be one of its guardian's address.
  return guardian ? fault('/guardian', 'not-needed') : [];
}
