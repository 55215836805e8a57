import type { FieldError } from '../errors/errors.ts';
import type { Petition } from './petition.ts';
import type { Signature } from './signature.ts';

/** What is missing of a signer's age, and whose agreement it takes: with `guardianBelow` exactly one of "old enough" and a guardian. */
export function ageFaults({ minimumAge, guardianBelow }: Petition['eligibility'], { oldEnough, guardian }: Pick<Signature, 'oldEnough' | 'guardian'>): FieldError[] {
  if (guardianBelow === undefined) return minimumAge !== undefined && !oldEnough ? [{ pointer: '/oldEnough', code: 'missing' }] : [];
  if (oldEnough) return guardian === undefined ? [] : [{ pointer: '/guardian', code: 'not-needed' }];
  if (guardian !== undefined) return [];
  // Who says to be younger has answered, and owes the name.
  return [oldEnough === false ? { pointer: '/guardian/name', code: 'missing' } : { pointer: '/oldEnough', code: 'missing' }];
}
