import type { ConfirmationRequest } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashCode, hashToken, manageTokenOf } from '../secrets/make-secrets.ts';
import type { ConfirmRequest } from '../store/petition-store.ts';
import { petitionAddresses } from './public-petition.ts';

/** A confirmed signature, with the fresh personal link. */
export interface Confirmed {
  petitionId: string;
  reference: string;
  manageToken: string;
}

/** People type references in small letters and without the hyphen. */
export function writtenReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : typed;
}

function lookedUpBy(secret: string, request: ConfirmationRequest): { tokenHash: string } | { reference: string; codeHash: string } {
  if ('token' in request) return { tokenHash: hashToken(request.token) };
  const reference = writtenReference(request.reference);
  return { reference, codeHash: hashCode(secret, reference, request.code) };
}

/** The personal link that this request leads to: the same each time, so that nothing of it need be kept in clear. */
export function manageTokenFor(secret: string, request: ConfirmationRequest): string {
  return manageTokenOf(secret, JSON.stringify(lookedUpBy(secret, request)));
}

/** Confirms by the link or the code of the mail. Twice is the same success; the same `intent` is answered again, a refusal too. A child's needs the record of its `guardian`. */
export async function confirmSignature(backend: Backend, request: ConfirmationRequest, more?: Pick<ConfirmRequest, 'intent' | 'guardian'>): Promise<Confirmed> {
  const manageToken = manageTokenFor(backend.secret, request);
  const fresh = { manageToken, manageTokenHash: hashToken(manageToken), now: timeOfDay(backend.now()) };
  const outcome = await backend.store.confirm(lookedUpBy(backend.secret, request), fresh, more);
  if (outcome.kind === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
  if (outcome.kind === 'code-wrong') throw new ProblemError('code-wrong', 'The code is not the one of the mail.', { errors: [{ pointer: '/code', code: 'code-wrong' }] });
  if (outcome.kind === 'code-expired') throw new ProblemError('code-expired', 'The code or the link cannot be used any more.');
  return { petitionId: outcome.petitionId, reference: outcome.reference, manageToken };
}

/** Where the signer's own page is. */
export function manageUrlOf(publicUrl: string, { petitionId, manageToken }: Confirmed): string {
  return `${petitionAddresses(publicUrl, petitionId).url}/signature/${manageToken}`;
}
