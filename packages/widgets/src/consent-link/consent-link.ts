import { LitElement, html, type TemplateResult } from 'lit';

import type { ConsentPort } from '@dugnad/client/ports';
import { LocaleController } from '@dugnad/elements/language';

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
export class DugnadConsentLink extends LitElement {
  static override styles = styles;

  readonly #locale = new LocaleController(this);

  /** Shows the choices, the way to take everything back first. Resolves when they are closed. */
  async open(): Promise<void> {
    const port = await new Promise((resolve) => this.dispatchEvent(new DugnadPortRequestEvent('consent', '', resolve)));
    const { language, textLanguage } = this.#locale;
    await showChoices({ port: port as ConsentPort, languages: [language, textLanguage], host: this.renderRoot as ShadowRoot, withdraw: true });
  }

  override render(): TemplateResult {
    return html`<button part="link" type="button" aria-haspopup="dialog" @click=${this.open}><slot>${sayLink()}</slot></button><span role="status"></span>`;
  }
}
