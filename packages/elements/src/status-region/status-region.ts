import { prepareRegion } from './announce.ts';

export { announce } from './announce.ts';
export { announceNear } from './announce-near.ts';

/** A server has no such class, and may load this all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * @summary Where the page keeps what a screen reader is told in passing. Optional: without one, the first announcement makes it.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadStatusRegion extends Base {
  connectedCallback(): void {
    prepareRegion(this);
  }
}
