import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadDateDialog } from './date-dialog.ts';
import './date-dialog.define.ts';

/** A page with a button that opens a calendar. */
export class DateDialogPage {
  readonly changes: string[] = [];
  closings = 0;

  private constructor(readonly root: HTMLElement) {
    this.dialog.addEventListener('change', () => this.changes.push(this.dialog.value));
    this.dialog.addEventListener('close', () => (this.closings += 1));
    this.opener.addEventListener('click', () => this.dialog.show());
  }

  static async open(part: Partial<DugnadDateDialog> = {}, { lang = 'nb', dir = 'ltr' } = {}): Promise<DateDialogPage> {
    // One at a time: the page under an open one cannot be reached.
    for (const other of document.querySelectorAll('dugnad-date-dialog')) other.remove();
    const page = new DateDialogPage(await fixture(html`<div lang=${lang} dir=${dir}><button>Which day?</button><dugnad-date-dialog></dugnad-date-dialog></div>`));
    Object.assign(page.dialog, { value: '2026-11-26', ...part });
    page.opener.focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    return page;
  }

  get opener(): HTMLButtonElement {
    return this.root.querySelector('button')!;
  }

  get dialog(): DugnadDateDialog {
    return this.root.querySelector('dugnad-date-dialog')!;
  }

  get native(): HTMLDialogElement {
    return this.find('dialog');
  }

  get focused(): Element | null {
    return this.dialog.shadowRoot!.activeElement;
  }

  /** The day that has focus, in ISO form. */
  get day(): string | undefined {
    return this.focused?.querySelector('time')?.dateTime;
  }

  get month(): string {
    return this.find('#month').textContent;
  }

  get line(): string {
    return this.find('.day-line').textContent.replace(/\s+/g, ' ').trim();
  }

  button(words: string): HTMLButtonElement {
    return this.all('button').find((button) => button.textContent.includes(words)) as HTMLButtonElement;
  }

  cell(day: string): HTMLButtonElement {
    return this.find<HTMLElement>(`.day time[datetime="${day}"]`).closest('button')!;
  }

  /** What a screen reader says of a day. */
  nameOf(day: string): string {
    return this.cell(day).querySelector('.visually-hidden')!.textContent;
  }

  find<Found extends HTMLElement>(selector: string): Found {
    return this.dialog.shadowRoot!.querySelector<Found>(selector)!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.dialog.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.dialog.updateComplete;
    }
  }

  async choose(select: string, value: string): Promise<void> {
    const control = this.find<HTMLSelectElement>(select);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await this.dialog.updateComplete;
  }

  async settled(): Promise<void> {
    await this.dialog.updateComplete;
    await Promise.all(this.native.getAnimations().map(({ finished }) => finished));
  }
}
