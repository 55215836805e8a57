import type { Talk, TalkMode, TalkWish } from '@dugnad/client/model';
import type { Typed } from '../signing-up/read-sign-up.ts';

/** As far as it is said. */
export interface WishedTalk {
  readonly talk?: Talk | undefined;
  /** How: chosen by itself where there is one way. */
  readonly mode?: TalkMode | undefined;
}

/** What one can choose from, and what is chosen. */
export interface TalkChoice {
  /** Not begun, the first one first. */
  readonly freeTalks: readonly Talk[];
  readonly talk: WishedTalk;
}

/** The talk that is chosen, if talking is the way to meet. */
export function wishedTalk(typed: Typed, talks: readonly Talk[]): WishedTalk {
  if (typed['preferred'] !== 'talk') return {};
  const talk = talks.find(({ id }) => id === typed['talk']);
  return { talk, mode: talk?.modes.length === 1 ? talk.modes[0] : talk?.modes.find((mode) => mode === typed['talkMode']) };
}

/** What is sent of it, once it is said whole. */
export function talkWish({ talk, mode }: WishedTalk): TalkWish | undefined {
  return talk && mode && { id: talk.id, mode };
}

/** The way to be met that needs the same field: a link goes to an address, a visit can be called off. */
export function wayOf(way: string, { mode }: Pick<WishedTalk, 'mode'>): string {
  if (mode === 'video') return 'email';
  return mode === 'visit' ? 'drop-in' : way;
}
