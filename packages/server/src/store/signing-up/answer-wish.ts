import type { ShiftAnswer } from '@dugnad/client/model';
import { answerWish as answerAt } from '@dugnad/client/volunteering';
import type { OpportunityRow, PlaceState, ShiftRow } from '../tables.ts';

/** What a wish for a shift is decided by. */
export type WishedShift = Pick<ShiftRow, 'opportunity_id' | 'id' | 'starts' | 'capacity' | 'taken' | 'last_number' | 'waitlist' | 'state'> & {
  /** Somebody waits for it: a place of it that is free is for them. */
  isWaitedFor?: boolean;
};
export type WishedOpportunity = Pick<OpportunityRow, 'id' | 'state' | 'first' | 'apply_by'>;

/** Whether one can sign up for it at all, at that moment. */
export function isOpen({ state, apply_by }: WishedOpportunity, now: string): boolean {
  return state === 'open' && (apply_by === null || now < apply_by);
}

/** What somebody new is answered now: as everybody who keeps places answers, once it is known whether anybody is taken at all. */
export function answerWish({ starts, state, isWaitedFor = false, ...shift }: WishedShift, opportunity: WishedOpportunity, now: string): ShiftAnswer {
  const status = state === 'open' && !isOpen(opportunity, now) ? 'closed' : state;
  const taken = isWaitedFor && shift.waitlist === 'offer' ? shift.capacity : shift.taken;
  return answerAt({ ...shift, taken, start: starts, status }, opportunity.first, Date.parse(now));
}

/** What is kept of an answer; nothing of one that gives nothing. */
export const KEPT_AS: Readonly<Partial<Record<ShiftAnswer, PlaceState>>> = { confirmed: 'in', 'to-confirm': 'held', waitlisted: 'waiting' };
