import type { FieldError } from '@dugnad/client/errors';
import type { SignUpReceipt } from '@dugnad/client/model';
import { receiptStatus } from '@dugnad/client/volunteering';
import type { SignUpAnswer, SignUpOutcome, StoredOpportunity } from '../store/opportunity-store.ts';

/** In the order in which they were wished for, whatever order they were kept in. */
function asWished<Shift extends { id: string }>(shifts: readonly Shift[], shiftIds: readonly string[]): Shift[] {
  return shifts.toSorted((one, other) => shiftIds.indexOf(one.id) - shiftIds.indexOf(other.id));
}

function promises({ answerBy, heldUntil, deleteAfter }: Omit<SignUpAnswer, 'shifts' | 'talk'>): Pick<SignUpReceipt, 'answerBy' | 'heldUntil' | 'deleteAfter'> {
  return { ...(answerBy !== undefined && { answerBy }), ...(heldUntil !== undefined && { heldUntil }), deleteAfter };
}

/** What the volunteer is told: the same for a new, a repeated, a double and a blocked sign-up, as the store has answered them. */
export function receiptOf({ shifts, talk, ...answer }: SignUpAnswer, { contact }: Pick<StoredOpportunity, 'contact'>, shiftIds: readonly string[]): SignUpReceipt {
  return { reference: answer.reference, status: receiptStatus(shifts), shifts: asWished(shifts, shiftIds), ...(talk && { talk }), contact, ...promises(answer) };
}

/** Why each wish could not be had; of a talk, why it could not, for nothing else was the reason. */
export function refusals({ shifts, talk }: Extract<SignUpOutcome, { kind: 'refused' }>, shiftIds: readonly string[]): FieldError[] {
  if (talk !== undefined) return [{ pointer: '/talk', code: talk }];
  return asWished(shifts, shiftIds).map(({ id, status }) => ({ pointer: `/shiftIds/${shiftIds.indexOf(id)}`, code: status }));
}
