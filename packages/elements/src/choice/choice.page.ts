import { fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import './choice.define.ts';
import '../choice-group/choice-group.define.ts';

/** A form with choices in it, alone or in groups. */
export class ChoicePage {
  private constructor(readonly form: HTMLFormElement) {}

  static async open(content: TemplateResult, dir = 'ltr'): Promise<ChoicePage> {
    const page = new ChoicePage(await fixture(html`<form dir=${dir}>${content}</form>`));
    await page.settled();
    return page;
  }

  get inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll('input')];
  }

  /** What holds the choices for a screen reader: the page's fieldset or our element. */
  get group(): HTMLElement {
    return this.form.querySelector('fieldset') ?? this.form.querySelector('dugnad-choice-group')!;
  }

  get element(): LitElement {
    return this.form.querySelector('dugnad-choice-group, dugnad-choice')!;
  }

  get chosen(): string[] {
    return [...new FormData(this.form)].map(([name, value]) => `${name}=${value as string}`);
  }

  words(element: Element, attribute: 'aria-labelledby' | 'aria-describedby'): string {
    const ids = element.getAttribute(attribute)?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.trim() ?? `(nothing called ${id})`).join(' ');
  }

  /** The rows that one presses. */
  get rows(): DOMRect[] {
    return this.inputs.map((input) => (input.closest('dugnad-choice') ?? input.closest('label'))!.getBoundingClientRect());
  }

  async set(part: object): Promise<void> {
    Object.assign(this.element, part);
    await this.settled();
  }

  /** Also what was changed by hand has been noticed. */
  async settled(): Promise<void> {
    await nextFrame();
    for (const element of this.form.querySelectorAll<LitElement>('dugnad-choice-group, dugnad-choice')) await element.updateComplete;
  }
}
