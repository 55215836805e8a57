import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { print } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { printAlone } from './print-alone.ts';
import { styles } from './print-button.styles.ts';

export { printAlone } from './print-alone.ts';

/**
 * @summary Prints the page, or one part of it with nothing around. Its words are an attribute, so without script there is no button that would do nothing.
 * @status experimental
 * @since 0.1.0
 * @csspart button - The native button.
 */
export class DugnadPrintButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, buttonStyles, drawingStyles, styles];

  /** What it says. Ours unless told: “Print this page”, or “Print this” for a part. */
  @property() label = '';

  /** The `id` of the part to print, in the tree in which the button stands, or on the page. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** Prints the section, article or form that it stands in. `for` goes before it. */
  @property({ type: Boolean }) alone = false;

  constructor() {
    super();
    followLanguage(this);
  }

  /** A browser inside of an app may have no printer; then there is no button either. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden ||= typeof this.ownerDocument.defaultView?.print !== 'function';
  }

  override render(): TemplateResult {
    const isPart = this.htmlFor || this.alone;
    const words = isPart ? msg('Print this', { id: 'print-button.part' }) : msg('Print this page', { id: 'print-button.page' });
    return html`<button class="button" part="button" type="button" @click=${this.#onClick}>${draw(print)} <span>${this.label || words}</span></button>`;
  }

  get #part(): Element | null {
    if (this.htmlFor) return this.#named(this.htmlFor);
    return this.alone ? this.closest('section, article, form, [role="region"]') : null;
  }

  #named(id: string): Element | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    const part = root.getElementById(id) ?? this.ownerDocument.getElementById(id);
    if (!part) warnOnce(this, `there is nothing with the id "${id}", so it prints the whole page. Correct its attribute for.`);
    return part;
  }

  #onClick(): void {
    const part = this.#part;
    if (part) printAlone(part);
    else this.ownerDocument.defaultView?.print();
  }
}
