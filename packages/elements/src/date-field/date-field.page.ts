import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadDateDialog } from '../date-dialog/date-dialog.ts';
import type { DugnadDateField } from './date-field.ts';
import './date-field.define.ts';

/** A form with one date field in it, as a visitor meets it. */
export class DateFieldPage {
  readonly changes: string[] = [];

  private constructor(readonly form: HTMLFormElement) {
    form.addEventListener('change', () => this.changes.push(this.field.value));
  }

  static async open(content: TemplateResult, { lang = 'nb', dir = 'ltr' } = {}): Promise<DateFieldPage> {
    const page = new DateFieldPage(await fixture(html`<form lang=${lang} dir=${dir}>${content}</form>`));
    await page.settled();
    return page;
  }

  get field(): DugnadDateField {
    return this.form.querySelector('dugnad-date-field')!;
  }

  get input(): HTMLInputElement {
    return this.form.querySelector('input')!;
  }

  get button(): HTMLElement {
    return this.form.querySelector('dugnad-button')!;
  }

  get dialog(): DugnadDateDialog {
    return this.form.querySelector('dugnad-date-dialog')!;
  }

  /** The day as it is shown back, for who looks and for a machine. */
  get words(): string {
    return this.form.querySelector('.dugnad-date-words')!.textContent.trim();
  }

  get machineDay(): string | undefined {
    return this.form.querySelector('.dugnad-date-words time')?.getAttribute('datetime') ?? undefined;
  }

  get name(): string | undefined {
    return this.input.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim();
  }

  /** What a screen reader reads after the name. */
  get description(): string {
    const ids = this.input.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = ids.map((id) => document.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim() ?? `(nothing called ${id})`);
    return texts.filter((text) => text).join(' | ');
  }

  get data(): [string, FormDataEntryValue][] {
    return [...new FormData(this.form)];
  }

  /** Types in place of what is there, and goes on to what comes next. */
  async type(text: string): Promise<void> {
    this.input.focus();
    this.input.select();
    await typeText(text);
    await sendKeys({ press: 'Tab' });
    await this.settled();
  }

  async openCalendar(): Promise<void> {
    this.button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => this.dialog?.shadowRoot?.querySelector('dialog')?.open, 'the calendar opens');
    await this.dialog.updateComplete;
  }

  async set(part: Partial<DugnadDateField>): Promise<void> {
    Object.assign(this.field, part);
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await this.field?.updateComplete;
  }
}

/** Letter by letter: the driver of WebKit loses the second of two that are alike. */
export async function typeText(text: string): Promise<void> {
  for (const letter of text) await sendKeys({ type: letter });
}
