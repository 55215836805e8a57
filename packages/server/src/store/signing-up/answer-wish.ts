import type { ShiftAnswer } from '@dugnad/client/model';
import type { OpportunityRow, PlaceState, ShiftRow } from '../tables.ts';

/** What a wish for a shift is decided by. */
export type WishedShift = Pick<ShiftRow, 'opportunity_id' | 'id' | 'starts' | 'capacity' | 'taken' | 'last_number' | 'waitlist' | 'state'>;
export type WishedOpportunity = Pick<OpportunityRow, 'id' | 'state' | 'first' | 'apply_by'>;

/** Whether one can sign up for it at all, at that moment. */
export function isOpen({ state, apply_by }: WishedOpportunity, now: string): boolean {
  return state === 'open' && (apply_by === null || now < apply_by);
}

/** Why nobody at all is taken. */
function whyNot({ state, starts }: WishedShift, opportunity: WishedOpportunity, now: string): 'cancelled' | 'past' | 'closed' | undefined {
  if (state === 'cancelled') return 'cancelled';
  if (starts <= now) return 'past';
  return state === 'closed' || !isOpen(opportunity, now) ? 'closed' : undefined;
}

/** What somebody new is answered now. */
export function answerWish(shift: WishedShift, opportunity: WishedOpportunity, now: string): ShiftAnswer {
  const reason = whyNot(shift, opportunity, now);
  if (reason !== undefined) return reason;
  if (shift.waitlist === 'only') return 'waitlisted';
  if (shift.taken < shift.capacity) return opportunity.first === 'direct' ? 'confirmed' : 'to-confirm';
  return shift.waitlist === 'offer' ? 'waitlisted' : 'full';
}

/** What is kept of an answer; nothing of one that gives nothing. */
export const KEPT_AS: Readonly<Partial<Record<ShiftAnswer, PlaceState>>> = { confirmed: 'in', 'to-confirm': 'held', waitlisted: 'waiting' };
