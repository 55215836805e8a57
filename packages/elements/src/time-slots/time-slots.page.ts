import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadTimeSlots } from './time-slots.ts';
import './time-slots.define.ts';

/** A form with a choice of times in it. */
export class TimeSlotsPage {
  private constructor(readonly form: HTMLFormElement) {}

  static async open(content: TemplateResult, { lang = 'en', dir = 'ltr' } = {}): Promise<TimeSlotsPage> {
    const page = new TimeSlotsPage(await fixture(html`<form lang=${lang} dir=${dir}>${content}</form>`));
    await page.settled();
    return page;
  }

  get slots(): DugnadTimeSlots {
    return this.form.querySelector('dugnad-time-slots')!;
  }

  get inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input')];
  }

  /** The words of each day that shows, and of its times as they are seen. */
  get days(): Record<string, string[]> {
    const groups = [...this.slots.shadowRoot!.querySelectorAll('[role=group]')];
    return Object.fromEntries(groups.map((group) => [plain(group.querySelector('.day-name')), timesIn(group)]));
  }

  /** Whatever else is said. */
  text(selector: string): string {
    return plain(this.slots.shadowRoot!.querySelector(selector));
  }

  button(words: string): HTMLButtonElement {
    return [...this.slots.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.includes(words))!;
  }

  input(value: string): HTMLInputElement {
    return this.inputs.find((input) => input.value === value)!;
  }

  get data(): [string, FormDataEntryValue][] {
    return [...new FormData(this.form)];
  }

  async set(part: Partial<DugnadTimeSlots>): Promise<void> {
    Object.assign(this.slots, part);
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await this.slots.updateComplete;
  }
}

/** Engines do not agree on the comma after an English weekday. */
function plain(element: Element | null): string {
  return element?.textContent.replace(/day,/g, 'day').replace(/\s+/g, ' ').trim() ?? '';
}

function timesIn(group: Element): string[] {
  const slot = group.querySelector('slot')!;
  return slot.assignedElements().map((label) => label.textContent.replace(/\s+/g, ' ').trim());
}
