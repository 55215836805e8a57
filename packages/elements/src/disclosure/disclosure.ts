import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { icon } from '../icon/icon.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './disclosure.styles.ts';

/**
 * @summary More about something, behind one press. Printed open.
 * @status experimental
 * @since 0.1.0
 * @slot - What is behind.
 * @slot summary - The words to press, when the attribute will not do.
 * @fires {Event} toggle - When it has opened or closed; `open` says which. Does not bubble.
 * @csspart summary - What is pressed.
 * @csspart content - What is behind.
 */
export class DugnadDisclosure extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, iconStyles, styles];

  /** The words to press. */
  @property() summary = '';

  /** Whether what is behind shows. */
  @property({ type: Boolean, reflect: true }) open = false;

  override render(): TemplateResult {
    return html`<details ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary">${icon('chevron-down')} <slot name="summary">${this.summary}</slot></summary>
      <div class="content" part="content"><slot></slot></div>
    </details>`;
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    this.dispatchEvent(new Event('toggle'));
  }
}
