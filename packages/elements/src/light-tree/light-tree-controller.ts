import type { LitElement, ReactiveController } from 'lit';

import { dressPage } from '../styles/dress-page.ts';

/**
 * For an element in which the page's own HTML stands: gives that HTML its looks, the `lightStyles` of the element's class, and calls
 * back whenever it is new or has changed.
 * A shadow tree can only reach the children of its host; what stands deeper belongs to the page's tree, or to that of the
 * widget around it, and gets its sheet there (docs/decisions/0023-showing-things.md).
 */
export class LightTreeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: (() => void) | undefined;
  /** How a server drew it, for what we draw first has to be the same: with an eye to the page's HTML inside, or without. */
  readonly #served: 'seeing' | 'blind' | undefined;
  #observer: MutationObserver | undefined;

  /** @param onChange may write to the page's HTML: it is not called for what it did itself. */
  constructor(host: LitElement, onChange?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    if (host.shadowRoot) this.#served = host.hasAttribute('data-dugnad-seen') ? 'seeing' : 'blind';
    host.addController(this);
  }

  hostConnected(): void {
    dressPage(this.#host);
    if (!this.#onChange) return;
    this.#observer ??= new MutationObserver(() => this.look());
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'type', 'hreflang', 'data-size', 'aria-current', 'src'] });
    if (this.#served !== 'seeing') this.look();
    if (this.#served === 'blind') void this.#host.updateComplete.then(() => this.look());
  }

  /** Not before: the words that it will be drawn in may have yet to come. */
  hostUpdate(): void {
    if (this.#served === 'seeing' && !this.#host.hasUpdated) this.look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Calls back now, for another reason than a change of the page's HTML. */
  look(): void {
    if (this.#served === 'blind' && !this.#host.hasUpdated) return;
    this.#onChange?.();
    this.#observer?.takeRecords();
  }
}
