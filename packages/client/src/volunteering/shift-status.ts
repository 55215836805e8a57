import { momentOf } from '../model/moment-of.ts';
import type { FirstStep } from '../model/opportunity.ts';
import type { Shift, ShiftStatus } from '../model/shift.ts';
import type { ShiftAnswer } from '../model/sign-up.ts';

type Counted = Pick<Shift, 'start' | 'status' | 'capacity' | 'taken'>;

/**
 * Where a shift stands at a moment: what was said of it, or what clock and places say. A cancelled one stays cancelled, and is told as such to
 * whoever looks it up afterwards.
 *
 * @param now milliseconds since 1970
 */
export function shiftStatus({ start, status, capacity, taken }: Counted, now: number): ShiftStatus {
  if (status === 'cancelled' || status === 'past') return status;
  if (momentOf(start) <= now) return 'past';
  if (status === 'closed') return status;
  return taken >= capacity ? 'full' : status;
}

/**
 * What a wish for this shift is answered. With a list of waiting one waits where it is full, or always where a person chooses.
 *
 * @param first how the opportunity begins: a talk comes before a place is anybody's, or not
 * @param now milliseconds since 1970
 */
export function answerWish(shift: Counted & Pick<Shift, 'waitlist'>, first: FirstStep, now: number): ShiftAnswer {
  const status = shiftStatus(shift, now);
  if (status !== 'open' && status !== 'full') return status;
  if (shift.waitlist === 'only') return 'waitlisted';
  if (status === 'full') return shift.waitlist === 'offer' ? 'waitlisted' : 'full';
  return first === 'direct' ? 'confirmed' : 'to-confirm';
}
