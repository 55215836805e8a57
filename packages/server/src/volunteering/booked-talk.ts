import type { BookedTalk, TalkWish } from '@dugnad/client/model';
import { formatLike } from '@dugnad/client/time';
import { endOfTalk } from '@dugnad/client/volunteering';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** What is booked by a wish, if there is such a talk. */
export function bookedTalk(wish: TalkWish | undefined, { talks }: Pick<StoredOpportunity, 'talks'>): BookedTalk | undefined {
  const talk = talks.find(({ id }) => id === wish?.id);
  return wish && talk && { ...wish, start: talk.start, end: talk.end ?? formatLike(endOfTalk(talk), talk.start) };
}
