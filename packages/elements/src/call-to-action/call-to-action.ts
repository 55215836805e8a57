import { LitElement, html, type TemplateResult } from 'lit';

import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './call-to-action.styles.ts';

/**
 * @summary One thing to do, why, and whom to call instead: at the end of a page, or where it would be missed.
 * @status experimental
 * @since 0.1.0
 * @slot - Why, in a sentence or two.
 * @slot heading - What it is about, with the level that the page needs.
 * @slot action - The one main act: a link button or a button, filled.
 * @slot phone - The way that is not online: a telephone number, and when somebody answers.
 * @csspart card - The frame.
 */
export class DugnadCallToAction extends LitElement {
  static override styles = [hostStyles, styles];

  override render(): TemplateResult {
    return html`<div class="card" part="card">
      <div class="text"><slot name="heading"></slot><slot></slot></div>
      <div class="ways"><slot name="action"></slot><slot name="phone"></slot></div>
    </div>`;
  }
}
