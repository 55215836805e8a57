import type { OwnShift } from '@dugnad/client/hosted';
import { momentOf } from '@dugnad/client/model';
import { formatZoned, isTimeZone } from '@dugnad/client/time';
import { isTalkRow, talkRowId } from '../store/opportunities/talk-row.ts';
import type { StoredOpportunity, StoredShift, StoredSignUp, StoredWish } from '../store/opportunity-store.ts';
import { talkTimes } from './booked-talk.ts';

type Timed = Pick<StoredOpportunity, 'shifts' | 'talks' | 'contact'>;
/** What is told of a sign-up: how somebody talks is known where they said it. */
type Wishing = Pick<StoredSignUp, 'wishes' | 'talk'>;

interface Found {
  state: StoredShift['state'];
  own: Pick<OwnShift, 'id' | 'start' | 'end' | 'talk'>;
}

const STATUS: Readonly<Record<StoredWish['state'], OwnShift['status']>> = { in: 'confirmed', held: 'to-confirm', offered: 'offered', waiting: 'waitlisted', released: 'gone' };

/** A moment by the clock where the help is needed; where nobody says which clock that is, its day. */
export function momentThere(moment: string, { shifts, talks }: Pick<StoredOpportunity, 'shifts' | 'talks'>): string {
  const [zone] = [...shifts, ...talks].flatMap(({ start }) => /\[([^\]]+)\]/.exec(start)?.[1] ?? []);
  return zone !== undefined && isTimeZone(zone) ? formatZoned(momentOf(moment), zone) : moment.slice(0, 10);
}

/** What the association cancelled is cancelled for whoever counts on it; what somebody let go is cancelled by them. */
function statusOf({ state, cancelledAt, offeredUntil }: StoredWish, { state: its, own: { start } }: Found, now: number): OwnShift['status'] {
  if (cancelledAt !== undefined || (state !== 'released' && its === 'cancelled')) return 'cancelled';
  if (state !== 'released' && momentOf(start) <= now) return 'past';
  return offeredUntil !== undefined && momentOf(offeredUntil) <= now ? 'gone' : STATUS[state];
}

/** A talk is had with the contact, unless it names somebody else. */
function findTalk(rowId: string, { talks, contact }: Timed, wished: Wishing['talk']): Found | undefined {
  const talk = talks.find(({ id }) => talkRowId(id) === rowId);
  const mode = talk && wished?.id === talk.id ? { mode: wished.mode } : {};
  return talk && { state: talk.state, own: { id: talk.id, ...talkTimes(talk), talk: { ...mode, with: talk.with ?? contact.name } } };
}

function findShift(shiftId: string, { shifts }: Timed): Found | undefined {
  const shift = shifts.find(({ id }) => id === shiftId);
  return shift && { state: shift.state, own: { id: shift.id, start: shift.start, end: shift.end } };
}

/** Of what is theirs by this very sign-up: whether they were asked to come, and what they have said. */
function saidOf({ isDouble, remindedAt, comingAt }: StoredWish, status: OwnShift['status']): Pick<OwnShift, 'isAsked' | 'isComing'> {
  if (status !== 'confirmed' || isDouble || remindedAt === undefined) return {};
  return { isAsked: true, ...(comingAt !== undefined && { isComing: true }) };
}

/** The times of a sign-up as they stand at `now`, with its talk: the soonest first, in whatever order they were ticked. */
export function ownShifts({ wishes, talk }: Wishing, opportunity: Timed, now: number): OwnShift[] {
  const told = wishes.flatMap((wish): OwnShift[] => {
    const found = isTalkRow(wish.shiftId) ? findTalk(wish.shiftId, opportunity, talk) : findShift(wish.shiftId, opportunity);
    if (!found) return [];
    const { heldUntil, offeredUntil, waitingNumber, isDouble } = wish;
    const status = statusOf(wish, found, now);
    return [{ ...found.own, status, ...(waitingNumber !== undefined && { waitingNumber }), ...(heldUntil !== undefined && { heldUntil: momentThere(heldUntil, opportunity) }), ...(status === 'offered' && offeredUntil !== undefined && { offeredUntil: momentThere(offeredUntil, opportunity) }), ...(isDouble && { isDouble }), ...saidOf(wish, status) }];
  });
  return told.toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
}
