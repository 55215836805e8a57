import type { LitElement } from 'lit';
import type { Geo, Opportunity } from '@dugnad/client/model';
import { LazyPart } from '../lazy-part.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** Where somebody is, in the memory of this page alone; or why that is not known. */
export type Whereabouts = { readonly status: 'unasked' | 'asking' | 'denied' | 'unknown' } | { readonly status: 'known'; readonly here: Geo };

/** What fits somebody: asked by a part that comes when it is opened, and answered on the device. */
export class Finding {
  wishes: Wishes = noWishes;
  whereabouts: Whereabouts = { status: 'unasked' };
  readonly file: LazyPart<typeof import('./filter/filter.part.ts')>;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.file = new LazyPart(host, () => import('./filter/filter.part.ts'));
  }

  wish(wishes: Wishes): void {
    this.wishes = wishes;
    this.#host.requestUpdate();
  }

  locate(whereabouts: Whereabouts): void {
    this.whereabouts = whereabouts;
    this.#host.requestUpdate();
  }

  /** Nobody has wished for anything before the part is there. */
  fitting(all: readonly Opportunity[], now: number): readonly Opportunity[] {
    return this.file.part?.fittingOf(all, this.wishes, now) ?? all;
  }
}
