import type { FieldError } from '../errors/errors.ts';
import { momentOf } from '../model/moment-of.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Talk, TalkWish } from '../model/talk.ts';

const QUARTER = 900_000;

/** The first moment after a talk, in milliseconds since 1970: a quarter of an hour after its start unless told. */
export function endOfTalk({ start, end }: Pick<Talk, 'start' | 'end'>): number {
  return end === undefined ? momentOf(start) + QUARTER : momentOf(end);
}

/** Why a talk cannot be what is wished for, whoever has it: there is none, or not in that way. */
export function talkFaults(wish: TalkWish | undefined, talks: readonly Pick<Talk, 'id' | 'modes'>[]): FieldError[] {
  if (!wish) return [];
  const talk = talks.find(({ id }) => id === wish.id);
  if (!talk) return [{ pointer: '/talk', code: 'unknown' }];
  return talk.modes.includes(wish.mode) ? [] : [{ pointer: '/talk/mode', code: 'not-offered' }];
}

/**
 * Those that have not begun, the first one first.
 *
 * @param now milliseconds since 1970
 */
export function comingTalks({ talks }: Pick<Opportunity, 'talks'>, now: number): Talk[] {
  return talks.filter(({ start }) => momentOf(start) > now).toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
}
