import type { BookedTalk, TalkWish } from '@dugnad/client/model';
import { formatLike } from '@dugnad/client/time';
import { endOfTalk } from '@dugnad/client/volunteering';
import type { StoredOpportunity, StoredTalk } from '../store/opportunity-store.ts';

/** When it begins and ends, by the clock that it was written down by. */
export function talkTimes(talk: StoredTalk): Pick<BookedTalk, 'start' | 'end'> {
  return { start: talk.start, end: talk.end ?? formatLike(endOfTalk(talk), talk.start) };
}

/** What is booked by a wish, if there is such a talk. */
export function bookedTalk(wish: TalkWish | undefined, { talks }: Pick<StoredOpportunity, 'talks'>): BookedTalk | undefined {
  const talk = talks.find(({ id }) => id === wish?.id);
  return wish && talk && { ...wish, ...talkTimes(talk) };
}
