import { makeRowId } from '../database/make-row-id.ts';
import type { SigningIntent } from '../petition-store.ts';
import type { AttemptRow, KeyRow, SignatureRow } from '../tables.ts';

export function signatureRow({ signature, ...intent }: SigningIntent, revision: number): SignatureRow {
  return {
    id: makeRowId(),
    petition_id: intent.petitionId,
    reference: intent.reference,
    name: signature.name,
    email: signature.email,
    email_hash: intent.emailHash,
    guardian_name: signature.guardian?.name ?? null,
    guardian_hash: intent.guardianHash ?? null,
    phone: null,
    postcode: signature.postcode ?? null,
    country: null,
    visibility: signature.visibility,
    comment: signature.comment || null,
    comment_state: signature.comment ? 'waiting' : 'none',
    language: signature.language,
    state: 'waiting',
    method: 'online',
    test: intent.test ? 1 : 0,
    revision,
    signed_at: intent.now,
    confirmed_at: null,
    withdrawn_at: null,
  };
}

export function attemptRow(intent: SigningIntent, signatureId: string | null, details: string | null): AttemptRow {
  return {
    reference: intent.reference,
    petition_id: intent.petitionId,
    signature_id: signatureId,
    token_hash: intent.tokenHash,
    code_hash: intent.codeHash,
    tries: 0,
    created_at: intent.now,
    expires: intent.expires,
    code_expires: intent.codeExpires,
    used_at: null,
    details,
  };
}

export function keyRow(intent: SigningIntent): KeyRow {
  return { key: intent.idempotencyKey, fingerprint: intent.fingerprint, petition_id: intent.petitionId, reference: intent.reference, at: intent.now, code_expires: intent.codeExpires, mail_minutes: intent.mailMinutes ?? null };
}
