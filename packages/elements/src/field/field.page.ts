import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadField } from './field.ts';
import './field.define.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export class FieldPage {
  private constructor(readonly form: HTMLFormElement) {}

  static async open(content: TemplateResult, dir = 'ltr'): Promise<FieldPage> {
    return new FieldPage(await fixture(html`<form dir=${dir}>${content}</form>`));
  }

  get field(): DugnadField {
    return this.form.querySelector('dugnad-field')!;
  }

  get control(): Control {
    return this.form.querySelector('input, select, textarea')!;
  }

  /** The words that name the control. */
  get name(): string | undefined {
    return this.control.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim();
  }

  /** What a screen reader reads after the name. */
  get description(): string {
    const ids = this.control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.trim() ?? `(nothing called ${id})`).join(' ');
  }

  /** How much may still be written, as it is seen. */
  get count(): string | undefined {
    return this.form.querySelector('.dugnad-field-counter')?.textContent;
  }

  /** Types at the end, as a person would. */
  async write(text: string): Promise<void> {
    this.control.focus();
    await sendKeys({ type: text });
    await this.settled();
  }

  get data(): [string, FormDataEntryValue][] {
    return [...new FormData(this.form)];
  }

  async set(part: Partial<Pick<DugnadField, 'label' | 'hint' | 'error' | 'optional' | 'counter'>>): Promise<void> {
    Object.assign(this.field, part);
    await this.settled();
  }

  /** Also what was changed by hand inside the field has been noticed. */
  async settled(): Promise<void> {
    await nextFrame();
    await this.field.updateComplete;
  }
}
