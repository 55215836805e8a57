import type { BookedTalk, TalkWish, Text } from '@dugnad/client/model';
import { formatLike } from '@dugnad/client/time';
import { talkRowId } from '../../store/opportunities/talk-row.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import type { SignUpRow, SignUpShiftRow } from '../../store/tables.ts';
import { talkTimes } from '../../volunteering/booked-talk.ts';

/** The talk that somebody has booked. */
export interface DeskTalk extends Pick<BookedTalk, 'start' | 'end' | 'mode'> {
  /** Whoever talks, where it is not the contact. */
  with?: Text;
  isCancelled: boolean;
  /** By the calendar of where it was written down. */
  isToday: boolean;
}

type Place = Pick<SignUpShiftRow, 'shift_id' | 'state'>;

const wishOf = ({ data }: Pick<SignUpRow, 'data'>): TalkWish | undefined => (JSON.parse(data) as { talk?: TalkWish }).talk;

/** Nothing for whoever let it go again, or has a talk by another sign-up. */
export function deskTalk(row: Pick<SignUpRow, 'data'>, places: readonly Place[], { talks }: Pick<StoredOpportunity, 'talks'>, now: number): DeskTalk | undefined {
  const wish = wishOf(row);
  const talk = talks.find(({ id }) => id === wish?.id);
  if (!wish || !talk || !places.some(({ shift_id: id, state }) => id === talkRowId(talk.id) && state === 'in')) return undefined;
  const isCancelled = talk.state === 'cancelled';
  const isToday = !isCancelled && formatLike(now, talk.start).slice(0, 10) === talk.start.slice(0, 10);
  return { ...talkTimes(talk), mode: wish.mode, ...(talk.with !== undefined && { with: talk.with }), isCancelled, isToday };
}
