import type { CSSResult, LitElement, ReactiveController } from 'lit';

import { adoptSheet } from '../styles/adopt-sheet.ts';

/**
 * For an element in which the page's own HTML stands: gives that HTML its looks, and calls back whenever it is new or has changed.
 * A shadow tree can only reach the children of its host; what stands deeper belongs to the page's tree, or to that of the
 * widget around it, and gets its sheet there (docs/decisions/0023-showing-things.md).
 */
export class LightTreeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #looks: CSSResult;
  readonly #onChange: (() => void) | undefined;
  /** A server drew it: what we draw first has to be the same. */
  readonly #isServed: boolean;
  #observer: MutationObserver | undefined;

  /** @param onChange may write to the page's HTML: it is not called for what it did itself. */
  constructor(host: LitElement, looks: CSSResult, onChange?: () => void) {
    this.#host = host;
    this.#looks = looks;
    this.#onChange = onChange;
    this.#isServed = Boolean(host.shadowRoot);
    host.addController(this);
  }

  hostConnected(): void {
    adoptSheet(this.#host, this.#looks);
    if (!this.#onChange) return;
    this.#observer ??= new MutationObserver(() => this.look());
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'type', 'hreflang', 'data-size', 'aria-current', 'src'] });
    this.look();
    if (this.#isServed) void this.#host.updateComplete.then(() => this.look());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Calls back now, for another reason than a change of the page's HTML. */
  look(): void {
    if (this.#isServed && !this.#host.hasUpdated) return;
    this.#onChange?.();
    this.#observer?.takeRecords();
  }
}
