import { LitElement, html, type TemplateResult } from 'lit';

import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { lightStyles, styles } from './card.styles.ts';
import { isForItself, isMarkingText } from './press.ts';

/**
 * @summary One thing among others: a picture, its state, its title, facts, what one can do. A link in the title makes the whole card a
 * place to press; its text can be marked, and other links and buttons in it are pressed for themselves.
 * @status experimental
 * @since 0.1.0
 * @slot - A few sentences.
 * @slot heading - The title, with the level that the page needs; a link in it is what the card leads to.
 * @slot media - A picture; above the words, in a wide card beside them.
 * @slot badge - The state of the thing, before its title.
 * @slot facts - When, where, how many.
 * @slot actions - Buttons and links, at the foot.
 * @csspart card - The frame.
 */
export class DugnadCard extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  constructor() {
    super();
    new LightTreeController(this);
    this.addEventListener('click', this.#onClick);
  }

  override render(): TemplateResult {
    return html`<div class="card" part="card">
      <slot name="media"></slot>
      <div class="text">
        <slot name="badge"></slot>
        <slot name="heading"></slot>
        <slot name="facts"></slot>
        <slot></slot>
        <slot name="actions" class="actions"></slot>
      </div>
    </div>`;
  }

  /** The words lie above the link that fills the card, so that they can be marked: a press on them is handed on. */
  #onClick(event: MouseEvent): void {
    const link = this.querySelector('[slot="heading"] a[href], a[slot="heading"][href]');
    if (!link || event.defaultPrevented || isForItself(event, this) || isMarkingText(this)) return;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window, ctrlKey, metaKey, shiftKey, altKey }));
  }
}
