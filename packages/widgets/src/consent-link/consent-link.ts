import { LOCALE_STATUS_EVENT } from '@lit/localize';

import type { ConsentPort } from '@dugnad/client/ports';

import { adoptSheet } from '../consent/adopt-sheet.ts';
import { makeElement } from '../consent/make-element.ts';
import { sayLink } from '../consent/say-link.ts';
import { showChoices } from '../consent/show-choices.ts';
import { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
import { styles } from './consent-link.styles.ts';

/**
 * @summary Opens what a visitor allows on this site, to change it or take it back (GDPR 7(3)). Stands on every page, as words that one
 * can see; where a page has none, one is its last line.
 * @status experimental
 * @since 0.1.0
 * @slot - Other words than "Privacy choices".
 * @csspart link - The native button.
 */
export class DugnadConsentLink extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #words = makeElement('slot', {});

  constructor() {
    super();
    adoptSheet(this.#root, styles);
    this.#root.append(
      makeElement('button', { part: 'link', type: 'button', 'aria-haspopup': 'dialog', onclick: () => void this.open() }, this.#words),
      makeElement('span', { role: 'status' }),
    );
  }

  connectedCallback(): void {
    window.addEventListener(LOCALE_STATUS_EVENT, this.#say);
    this.#say();
  }

  disconnectedCallback(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#say);
  }

  /** Shows the choices, the way to take everything back first. Resolves when they are closed. */
  async open(): Promise<void> {
    const port = await new Promise((resolve) => this.dispatchEvent(new DugnadPortRequestEvent('consent', '', resolve)));
    await showChoices({ port: port as ConsentPort, host: this.#root, withdraw: true });
  }

  readonly #say = (): void => {
    const words = sayLink();
    if (this.#words.textContent !== words) this.#words.textContent = words;
  };
}
