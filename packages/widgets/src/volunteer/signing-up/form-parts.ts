import type { LitElement } from 'lit';
import { LazyPart } from '../lazy-part.ts';
import { makeMorePart, type MorePart } from './more-part.ts';
import { saysMore, type Typed } from './read-sign-up.ts';

export type TalksPart = LazyPart<typeof import('../choosing/talks/talks.part.ts')>;

/** Parts of the form that come in files of their own, when they are asked for. */
export interface FormParts {
  readonly more: MorePart;
  readonly talks: TalksPart;
}

export const makeFormParts = (host: LitElement): FormParts => ({ more: makeMorePart(host), talks: new LazyPart(host, () => import('../choosing/talks/talks.part.ts')) });

/** Times for a talk are there while talking is the way to meet. */
export function followTyped({ talks }: FormParts, typed: Typed): void {
  void talks.open(typed['preferred'] === 'talk');
}

/** What was typed before stands open: nothing goes along unseen. */
export function openTyped(parts: FormParts, typed: Typed): void {
  if (saysMore(typed)) void parts.more.open(true);
  followTyped(parts, typed);
}
