import { makeRowId } from '../database/make-row-id.ts';
import type { SignUpAnswer, SignUpIntent } from '../opportunity-store.ts';
import type { SignUpKeyRow, SignUpNeedsRow, SignUpRow } from '../tables.ts';

export function signUpRow(intent: SignUpIntent): SignUpRow {
  const { person: { name, phone, email, ...person }, language, ...rest } = intent.signUp;
  return {
    id: makeRowId(),
    opportunity_id: intent.opportunityId,
    reference: intent.reference,
    manage_token_hash: intent.manageTokenHash,
    name,
    phone: phone ?? null,
    email: email ?? null,
    phone_hash: intent.phoneHash ?? null,
    email_hash: intent.emailHash ?? null,
    language,
    blocked: intent.blocked ? 1 : 0,
    signed_up_at: intent.now,
    answer_by: intent.answerBy ?? null,
    delete_after: intent.deleteAfter,
    data: JSON.stringify({ ...rest, person }),
    guardian_answer: null,
    guardian_answered_at: null,
    promise_told_at: null,
    promise_over_at: null,
    same_day_reminder: 0,
    quiet_since: null,
  };
}

/** Nobody sees those of somebody who is blocked, so nobody keeps them. */
export function signUpNeedsRows({ blocked, needs }: SignUpIntent, signUpId: string): SignUpNeedsRow[] {
  if (blocked || needs === undefined) return [];
  return [{ sign_up_id: signUpId, needs: JSON.stringify(needs.needs), consent: JSON.stringify(needs.consent), delete_after: needs.deleteAfter }];
}

export function signUpKeyRow({ idempotencyKey, fingerprint, opportunityId, now }: SignUpIntent, answer: SignUpAnswer): SignUpKeyRow {
  return { key: idempotencyKey, fingerprint, opportunity_id: opportunityId, answer: JSON.stringify(answer), at: now };
}
