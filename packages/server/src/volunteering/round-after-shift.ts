import { momentOf } from '@dugnad/client/model';
import { publicRound } from '../feedback/public-round.ts';
import { timeOfDay } from '../petitions/backend.ts';
import type { FeedbackStore } from '../store/feedback-store.ts';
import type { StoredOpportunity, StoredShift, StoredSignUp, StoredWish } from '../store/opportunity-store.ts';

type Helped = Pick<StoredSignUp, 'wishes'>;

const wasTheirs = ({ state, cancelledAt }: StoredWish): boolean => state === 'in' && cancelledAt === undefined;

/** It took place, and its end is a moment, whatever clock it was written by. */
const isOver = ({ state, end }: StoredShift, now: number): boolean => state !== 'cancelled' && momentOf(end) <= now;

/** Whether somebody has helped: a shift that was theirs is over. A talk is no shift. */
export function hasHelped({ wishes }: Helped, { shifts }: Pick<StoredOpportunity, 'shifts'>, now: number): boolean {
  const theirs = new Set(wishes.filter(wasTheirs).map(({ shiftId }) => shiftId));
  return shifts.some((shift) => theirs.has(shift.id) && isOver(shift, now));
}

/** The round that asks them how it was, as long as it takes answers. It is not looked for before they have helped. */
export async function roundAfterShift(store: Pick<FeedbackStore, 'readRound'>, own: Helped, opportunity: Pick<StoredOpportunity, 'feedback' | 'siteId' | 'shifts'>, now: number): Promise<string | undefined> {
  const { feedback, siteId } = opportunity;
  if (feedback === undefined || !hasHelped(own, opportunity, now)) return undefined;
  const round = await store.readRound(feedback);
  return round?.siteId === siteId && publicRound(round, timeOfDay(now).slice(0, 10)).status === 'open' ? feedback : undefined;
}
