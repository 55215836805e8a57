import { fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import type { DugnadDialog } from './dialog.ts';
import './dialog.define.ts';

/** A page with a button that opens a dialog, as a visitor meets it. */
export class DialogPage {
  closings = 0;

  private constructor(readonly root: HTMLElement) {
    this.dialog.addEventListener('close', () => (this.closings += 1));
    this.opener.addEventListener('click', () => this.dialog.show());
  }

  static async open(dir = 'ltr'): Promise<DialogPage> {
    return new DialogPage(
      await fixture(html`<div dir=${dir}>
        <button class="opener">Details</button>
        <dugnad-dialog heading="Choir in the church">
          <p>Thursday 26 November, 18:00</p>
          <a href="#place">The church</a>
          <button slot="actions">Add to calendar</button>
        </dugnad-dialog>
      </div>`),
    );
  }

  get opener(): HTMLButtonElement {
    return this.root.querySelector('.opener')!;
  }

  get dialog(): DugnadDialog {
    return this.root.querySelector('dugnad-dialog')!;
  }

  get native(): HTMLDialogElement {
    return this.dialog.shadowRoot!.querySelector('dialog')!;
  }

  get closeButton(): HTMLButtonElement {
    return this.dialog.shadowRoot!.querySelector('.close')!;
  }

  /** The element with focus, inside the dialog's own tree too. */
  get focused(): Element | null {
    const { activeElement } = document;
    return activeElement === this.dialog ? this.dialog.shadowRoot!.activeElement : activeElement;
  }

  async show(): Promise<void> {
    this.opener.focus();
    await sendKeys({ press: 'Enter' });
    await this.dialog.updateComplete;
    await Promise.all(this.native.getAnimations().map(({ finished }) => finished));
  }

  async pressKey(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.dialog.updateComplete;
  }

  /** A press of the pointer, with its place counted from the upper left corner of the native dialog. */
  async pressAt(x: number, y: number): Promise<void> {
    const { left, top } = this.native.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + x), Math.round(top + y)] });
    await this.dialog.updateComplete;
  }
}
