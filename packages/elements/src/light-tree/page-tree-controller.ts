import type { LitElement, ReactiveController } from 'lit';

import { dressPage } from '../styles/dress-page.ts';
import { clearServed } from './clear-served.ts';

/**
 * For an element that draws into the page's own tree, where labels, autofill and forms reach a control: gives it and what stands in
 * it their looks, the `lightStyles` of its class, and draws again when the page changes what stands inside. What a server drew
 * gives way to the first drawing.
 */
export class PageTreeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #watched: MutationObserverInit;
  #observer: MutationObserver | undefined;

  /** @param watched beside the children themselves */
  constructor(host: LitElement, watched: MutationObserverInit = {}) {
    this.#host = host;
    this.#watched = { childList: true, ...watched };
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, this.#watched);
    dressPage(this.#host);
  }

  hostUpdate(): void {
    if (!this.#host.hasUpdated) clearServed(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
