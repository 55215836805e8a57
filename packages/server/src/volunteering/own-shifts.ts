import type { OwnShift } from '@dugnad/client/hosted';
import { momentOf } from '@dugnad/client/model';
import { formatZoned, isTimeZone } from '@dugnad/client/time';
import type { StoredOpportunity, StoredShift, StoredWish } from '../store/opportunity-store.ts';

const STATUS: Readonly<Record<StoredWish['state'], OwnShift['status']>> = { in: 'confirmed', held: 'to-confirm', waiting: 'waitlisted', released: 'gone' };

/** A moment by the clock where the help is needed; where nobody says which clock that is, its day. */
export function momentThere(moment: string, { shifts }: Pick<StoredOpportunity, 'shifts'>): string {
  const [zone] = shifts.flatMap(({ start }) => /\[([^\]]+)\]/.exec(start)?.[1] ?? []);
  return zone !== undefined && isTimeZone(zone) ? formatZoned(momentOf(moment), zone) : moment.slice(0, 10);
}

/** What the association cancelled is cancelled for whoever counts on it; what somebody let go is cancelled by them. */
function statusOf({ state, cancelledAt }: StoredWish, shift: StoredShift, now: number): OwnShift['status'] {
  if (cancelledAt !== undefined || (state !== 'released' && shift.state === 'cancelled')) return 'cancelled';
  return state !== 'released' && momentOf(shift.start) <= now ? 'past' : STATUS[state];
}

/** The times of a sign-up as they stand at `now`, in the order of the wish. */
export function ownShifts(wishes: readonly StoredWish[], opportunity: Pick<StoredOpportunity, 'shifts'>, now: number): OwnShift[] {
  return wishes.flatMap((wish) => {
    const shift = opportunity.shifts.find(({ id }) => id === wish.shiftId);
    if (!shift) return [];
    const { id, start, end } = shift;
    const { heldUntil, waitingNumber, isDouble } = wish;
    return [{ id, start, end, status: statusOf(wish, shift, now), ...(waitingNumber !== undefined && { waitingNumber }), ...(heldUntil !== undefined && { heldUntil: momentThere(heldUntil, opportunity) }), ...(isDouble && { isDouble }) }];
  });
}
