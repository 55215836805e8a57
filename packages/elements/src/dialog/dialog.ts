import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { msg, updateWhenLocaleChanges } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { icon } from '../icon/icon.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './dialog.styles.ts';

/**
 * @summary A sheet above the page for one thing at a time. Escape, its Close button or a press beside it closes it, and focus goes back.
 * @status experimental
 * @since 0.1.0
 * @slot - What it is about.
 * @slot heading - Its title, when words alone will not do.
 * @slot actions - What one can do; stays in sight.
 * @fires {Event} close - When it has closed, however that came about. Does not bubble.
 * @csspart dialog - The native dialog.
 * @cssproperty [--dugnad-dialog-width=640px] - Its greatest width.
 */
export class DugnadDialog extends LitElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, styles];

  /** Whether it is shown. Set by `show()` and `close()` too. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Its title; it names the dialog. */
  @property() heading = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('h2') private readonly titleLine!: HTMLElement;
  #pressedBeside = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.addEventListener('pointerdown', this.#onPointerDown);
    this.addEventListener('click', this.#onClick);
  }

  /** A dialog taken out of the page is closed: put back, it must not stand there half open. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
    this.open = false;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === this.dialog.open) return;
    if (!this.open) {
      this.dialog.close();
      return;
    }
    this.dialog.showModal();
    // From its title one reads on, whatever can be pressed comes later.
    this.titleLine.focus();
  }

  /** Shows it above the page; focus goes to its title. */
  show(): void {
    this.open = true;
  }

  /** Closes it; focus goes back to where it was. */
  close(): void {
    this.open = false;
  }

  override render(): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.#onClose}>
      <header>
        <h2 id="heading" tabindex="-1"><slot name="heading">${this.heading}</slot></h2>
        <button class="button quiet close" type="button" @click=${this.close}>${icon('close')} ${msg('Close', { id: 'dialog.close' })}</button>
      </header>
      <div class="content"><slot></slot></div>
      <slot name="actions" class="actions"></slot>
    </dialog>`;
  }

  #onClose(): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  }

  /** A press that began inside, to mark some words, and ended beside does not count. */
  #onPointerDown(event: PointerEvent): void {
    this.#pressedBeside = this.#isBeside(event);
  }

  #onClick(event: MouseEvent): void {
    if (this.#pressedBeside && this.#isBeside(event)) this.close();
    this.#pressedBeside = false;
  }

  /** WebKit knows no `closedby`; the backdrop is the dialog itself, outside of its own box. */
  #isBeside(event: MouseEvent): boolean {
    if (event.composedPath()[0] !== this.dialog) return false;
    const { clientX, clientY } = event;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }
}
