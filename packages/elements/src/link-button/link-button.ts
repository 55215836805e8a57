import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { ButtonVariant } from '../button/button.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { slottedButtonStyles, styles } from './link-button.styles.ts';

/**
 * @summary A link that looks like a button, because going there is the main act. The page's own `<a href>` stands inside, so it can be
 * opened in a new tab, copied and followed without script. Printed with its address.
 * @status experimental
 * @since 0.1.0
 * @slot - One `<a href>`; an icon may stand before its words.
 */
export class DugnadLinkButton extends LitElement {
  static override styles = [hostStyles, slottedButtonStyles, styles];

  /** As of a button: `filled` is the one main act of a view. */
  @property({ reflect: true }) variant: ButtonVariant = 'outline';

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #onSlotChange(): void {
    if (!this.querySelector(':scope > a')) warnOnce(this, 'there is no link in it. Put <a href="…">words</a> inside.');
  }
}
