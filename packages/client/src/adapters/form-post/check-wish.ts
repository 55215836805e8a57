import { momentOf } from '../../model/moment-of.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import type { SignUp, SignUpInput, SignUpReceipt } from '../../model/sign-up.ts';
import { answerWish } from '../../volunteering/shift-status.ts';
import { receiptStatus } from '../../volunteering/receipt-status.ts';
import { bookedTalk } from '../answer/booked-talk.ts';
import { checkSignUp, demandNone, demandTaking } from '../answer/check-sign-up.ts';
import { knownDeclarations } from '../answer/known-declarations.ts';
import { receiptOf } from '../answer/receipt-of.ts';

/** What is sent to where nobody keeps places, and what is answered then. */
export interface CheckedWish {
  signUp: SignUp;
  wished: Shift[];
  /** Its reference is not known yet. */
  receipt: SignUpReceipt;
}

/**
 * Checks what nobody else checks.
 *
 * @param now milliseconds since 1970
 * @throws {DugnadError} `not-open`; `invalid-input`, with a JSON pointer for each field: also where none of the times can be had, as far as the list knows
 */
export async function checkWish(opportunity: Opportunity, input: SignUpInput, now: number): Promise<CheckedWish> {
  demandTaking(opportunity, now);
  const signUp = checkSignUp(opportunity, input, now, await knownDeclarations(opportunity));
  const wished = signUp.shiftIds.flatMap((id) => opportunity.shifts.find((shift) => shift.id === id) ?? []);
  const talk = bookedTalk(signUp.talk, opportunity.talks);
  if (!talk) demandOne(opportunity, signUp, now);
  else if (momentOf(talk.start) <= now) demandNone([{ pointer: '/talk', code: 'past' }]);
  return { signUp, wished, receipt: receiptOf(opportunity, talk ? [...wished, talk] : wished, now, { reference: '', shifts: [] }) };
}

function demandOne({ shifts, first }: Opportunity, { shiftIds }: SignUp, now: number): void {
  const answers = shiftIds.map((id) => {
    const shift = shifts.find((one) => one.id === id);
    return shift && answerWish(shift, first, now);
  });
  if (receiptStatus(answers.flatMap((status) => (status ? { status } : []))) !== 'received') return;
  demandNone(answers.map((status, index) => ({ pointer: `/shiftIds/${index}`, code: status ?? 'unknown' })));
}
