import type { FieldError } from '@dugnad/client/errors';
import type { SignUpReceipt } from '@dugnad/client/model';
import { receiptStatus } from '@dugnad/client/volunteering';
import type { SignUpAnswer, SignUpOutcome, StoredOpportunity } from '../store/opportunity-store.ts';
import { momentThere } from './own-shifts.ts';

type Timed = Pick<StoredOpportunity, 'contact' | 'shifts' | 'talks'>;

/** In the order in which they were wished for, whatever order they were kept in. */
function asWished<Shift extends { id: string }>(shifts: readonly Shift[], shiftIds: readonly string[]): Shift[] {
  return shifts.toSorted((one, other) => shiftIds.indexOf(one.id) - shiftIds.indexOf(other.id));
}

/** By the clock where the help is needed, for its day is told; in UTC where nobody says which clock that is. */
function promisedThere(answerBy: string, opportunity: Timed): string {
  const there = momentThere(answerBy, opportunity);
  return there.includes('T') ? there : answerBy;
}

/** A talk that is booked is the answer. */
function promises({ talk, answerBy, heldUntil, deleteAfter }: SignUpAnswer, opportunity: Timed): Pick<SignUpReceipt, 'answerBy' | 'heldUntil' | 'deleteAfter'> {
  return { ...(answerBy !== undefined && !talk && { answerBy: promisedThere(answerBy, opportunity) }), ...(heldUntil !== undefined && { heldUntil }), deleteAfter };
}

/** What the volunteer is told: the same for a new, a repeated, a double and a blocked sign-up, as the store has answered them. */
export function receiptOf(answer: SignUpAnswer, opportunity: Timed, shiftIds: readonly string[]): SignUpReceipt {
  const { reference, shifts, talk } = answer;
  const { contact } = opportunity;
  return { reference, status: receiptStatus(shifts), shifts: asWished(shifts, shiftIds), ...(talk && { talk }), contact, ...promises(answer, opportunity) };
}

/** Why each wish could not be had; of a talk, why it could not, for nothing else was the reason. */
export function refusals({ shifts, talk }: Extract<SignUpOutcome, { kind: 'refused' }>, shiftIds: readonly string[]): FieldError[] {
  if (talk !== undefined) return [{ pointer: '/talk', code: talk }];
  return asWished(shifts, shiftIds).map(({ id, status }) => ({ pointer: `/shiftIds/${shiftIds.indexOf(id)}`, code: status }));
}
