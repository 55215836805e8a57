import { momentOf } from '../../model/moment-of.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import type { SignUpReceipt } from '../../model/sign-up.ts';
import { receiptStatus } from '../../volunteering/receipt-status.ts';

const DAY = 86_400_000;

const moment = (epoch: number): string => new Date(epoch).toISOString();

/**
 * What somebody is told who has signed up, but for how long places are held.
 *
 * @param wished the times that were wished for
 * @param now milliseconds since 1970
 */
export function receiptOf({ contact, answerWithin, retention }: Opportunity, wished: readonly Pick<Shift, 'end'>[], now: number, { reference, shifts }: Pick<SignUpReceipt, 'reference' | 'shifts'>): SignUpReceipt {
  const last = wished.length ? Math.max(...wished.map(({ end }) => momentOf(end))) : now;
  return {
    reference,
    status: receiptStatus(shifts),
    shifts: shifts.map(({ id, status }) => ({ id, status })),
    contact,
    ...(answerWithin !== undefined && { answerBy: moment(now + answerWithin * DAY) }),
    deleteAfter: moment(last + retention.deleteAfterDays * DAY).slice(0, 10),
  };
}
