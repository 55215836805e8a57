import type { FieldError } from '@dugnad/client/errors';
import type { ShiftAnswer, SignUpReceipt } from '@dugnad/client/model';
import type { SignUpAnswer, SignUpOutcome, StoredOpportunity } from '../store/opportunity-store.ts';

/** The best first. */
const GOOD = ['confirmed', 'to-confirm', 'waitlisted'] as const satisfies readonly ShiftAnswer[];

/** In the order in which they were wished for, whatever order they were kept in. */
function asWished<Shift extends { id: string }>(shifts: readonly Shift[], shiftIds: readonly string[]): Shift[] {
  return shifts.toSorted((one, other) => shiftIds.indexOf(one.id) - shiftIds.indexOf(other.id));
}

/** What the volunteer is told: the same for a new, a repeated, a double and a blocked sign-up, as the store has answered them. */
export function receiptOf({ shifts, ...answer }: SignUpAnswer, { contact }: Pick<StoredOpportunity, 'contact'>, shiftIds: readonly string[]): SignUpReceipt {
  const status = GOOD.find((good) => shifts.some((shift) => shift.status === good)) ?? 'received';
  return { reference: answer.reference, status, shifts: asWished(shifts, shiftIds), contact, ...promises(answer) };
}

function promises({ answerBy, heldUntil, deleteAfter }: Omit<SignUpAnswer, 'shifts'>): Pick<SignUpReceipt, 'answerBy' | 'heldUntil' | 'deleteAfter'> {
  return { ...(answerBy !== undefined && { answerBy }), ...(heldUntil !== undefined && { heldUntil }), deleteAfter };
}

/** Why each wish could not be had. */
export function refusals({ shifts }: Extract<SignUpOutcome, { kind: 'refused' }>, shiftIds: readonly string[]): FieldError[] {
  return asWished(shifts, shiftIds).map(({ id, status }) => ({ pointer: `/shiftIds/${shiftIds.indexOf(id)}`, code: status }));
}
