import * as v from 'valibot';
import { DugnadError, type FieldError } from '../../errors/errors.ts';
import { ageFaults } from '../../model/age-faults.ts';
import { fieldErrors } from '../../model/field-errors.ts';
import type { Petition } from '../../model/petition.ts';
import { SignatureSchema, type Signature, type SignatureInput } from '../../model/signature.ts';

/** What this petition asks beyond what any does. */
function wantedBy({ ask, consents, eligibility }: Petition, signature: Signature): FieldError[] {
  const granted = new Set(signature.consents.flatMap(({ purposes }) => purposes.filter((purpose) => purpose.granted).map(({ id }) => id)));
  const missing = (isMissing: boolean, pointer: string): FieldError[] => (isMissing ? [{ pointer, code: 'missing' }] : []);
  return [
    ...missing(ask.postcode === 'required' && !signature.postcode, '/postcode'),
    ...ageFaults(eligibility, signature),
    ...missing(consents.some(({ id, required }) => required && !granted.has(id)), '/consents'),
  ];
}

/**
 * The signature as it is kept.
 *
 * @throws {DugnadError} `invalid-input`, with a JSON pointer for each field
 */
export function checkSignature(petition: Petition, input: SignatureInput): Signature {
  const { success, output, issues = [] } = v.safeParse(SignatureSchema, input);
  const errors = success ? wantedBy(petition, output) : fieldErrors(issues);
  if (!success || errors.length) throw new DugnadError('invalid-input', `The signature cannot be taken: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`, { errors });
  return output;
}

/** @throws {DugnadError} `not-open` when nobody can sign at this moment (milliseconds since 1970) */
export function demandOpen({ id, status, opens, closes }: Petition, now: number): void {
  const isOpen = status === 'open' && !(opens && momentMs(opens) > now) && !(closes && momentMs(closes) <= now);
  if (!isOpen) throw new DugnadError('not-open', `The petition ${id} cannot be signed now.`);
}

const momentMs = (moment: string): number => Date.parse(moment.replace(/\[.*/, ''));
