import type { BookedTalk, Talk, TalkWish } from '../../model/talk.ts';
import { formatLike } from '../../time/index.ts';
import { endOfTalk } from '../../volunteering/talks.ts';

/** What is booked by a wish, if there is such a talk. */
export function bookedTalk(wish: TalkWish | undefined, talks: readonly Talk[]): BookedTalk | undefined {
  const talk = talks.find(({ id }) => id === wish?.id);
  return wish && talk && { ...wish, start: talk.start, end: talk.end ?? formatLike(endOfTalk(talk), talk.start) };
}
