import { prepareRegion } from './announce.ts';

export { announce } from './announce.ts';
export { announceNear } from './announce-near.ts';

/**
 * @summary Where the page keeps what a screen reader is told in passing. Optional: without one, the first announcement makes it.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadStatusRegion extends HTMLElement {
  connectedCallback(): void {
    prepareRegion(this);
  }
}
