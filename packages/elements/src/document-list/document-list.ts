import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { followLanguage } from '../follow-language.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { describeDocument, type DocumentFacts } from './describe-document.ts';
import { lightStyles, styles } from './document-list.styles.ts';
import { tellFacts } from './tell-facts.ts';

export type { DocumentFacts } from './describe-document.ts';

/** A document with a title, as a feed or a backend tells of it. */
export interface DocumentWords extends DocumentFacts {
  readonly title: string;
}

/**
 * @summary Documents to read: each link says what kind of file it is, how large, and in which language where that is another.
 * @status experimental
 * @since 0.1.0
 * @slot - A `<ul>` with a link in each `<li>`: `<a href="plan.pdf" type="application/pdf" data-size="2400000" hreflang="nl">`. The size is in bytes.
 */
export class DugnadDocumentList extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  /** The documents at once, instead of a list in the page. */
  @property({ attribute: false }) documents?: readonly DocumentWords[];

  readonly #locale = new LocaleController(this);
  readonly #tree = new LightTreeController(this, () => tellFacts(this, this.#locale.language));

  constructor() {
    super();
    followLanguage(this);
  }

  /** Nothing of ours has changed: then the language has. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && changed.size === 0) this.#tree.look();
  }

  override render(): TemplateResult {
    if (!this.documents) return html`<slot></slot>`;
    return html`<ul role="list">
      ${this.documents.map((facts) => html`<li>${this.#document(facts)}</li>`)}
    </ul>`;
  }

  #document(facts: DocumentWords): TemplateResult {
    const { title, url, type, language } = facts;
    const words = describeDocument(facts, title, this.#locale.language);
    const told = html`<bdi>${title}</bdi>${words ? html` <span data-dugnad-facts>(${words})</span>` : nothing}`;
    return isAddress(url) ? html`<a href=${url} type=${type ?? nothing} hreflang=${language ?? nothing}>${told}</a>` : html`<p>${told}</p>`;
  }
}

/** What a backend calls an address may be a script: only what leads to a page or a file becomes a link. */
function isAddress(url: string): boolean {
  return URL.canParse(url, 'https://a.invalid') && /^https?:$/.test(new URL(url, 'https://a.invalid').protocol);
}
