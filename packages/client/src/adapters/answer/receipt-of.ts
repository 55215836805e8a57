import { momentOf } from '../../model/moment-of.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import type { SignUpReceipt } from '../../model/sign-up.ts';
import { formatLike } from '../../time/format-like.ts';
import { receiptStatus } from '../../volunteering/receipt-status.ts';

const DAY = 86_400_000;

const moment = (epoch: number): string => new Date(epoch).toISOString();

/**
 * What somebody is told who has signed up, but for how long places are held.
 *
 * @param wished the times that were wished for
 * @param now milliseconds since 1970
 */
export function receiptOf({ contact, answerWithin, retention, shifts: offered }: Opportunity, wished: readonly Pick<Shift, 'end'>[], now: number, { reference, shifts, talk }: Pick<SignUpReceipt, 'reference' | 'shifts' | 'talk'>): SignUpReceipt {
  const last = wished.length ? Math.max(...wished.map(({ end }) => momentOf(end))) : now;
  return {
    reference,
    status: receiptStatus(shifts),
    shifts: shifts.map(({ id, status }) => ({ id, status })),
    contact,
    ...(talk && { talk }),
    // A talk that is booked is the answer. Of the promise its day is told, by the clock where the help is needed.
    ...(answerWithin !== undefined && !talk && { answerBy: formatLike(now + answerWithin * DAY, offered[0]?.start ?? '') }),
    deleteAfter: moment(last + retention.deleteAfterDays * DAY).slice(0, 10),
  };
}
