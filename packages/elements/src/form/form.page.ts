import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';

import type { DugnadForm } from './form.ts';
import '../choice/choice.define.ts';
import '../choice-group/choice-group.define.ts';
import '../disclosure/disclosure.define.ts';
import '../field/field.define.ts';
import './form.define.ts';

/** What a page's own listener for `submit` was told. */
interface Sending {
  readonly data: [string, FormDataEntryValue][];
  readonly by: string | undefined;
}

export class FormPage {
  /** Everything that the page was asked to send. */
  readonly sendings: Sending[] = [];

  private constructor(readonly root: HTMLElement) {}

  /**
   * A form in ours. It is not sent anywhere: the page does it itself, as a widget would, unless `natively`, when a frame
   * receives it.
   */
  static async open(content: TemplateResult, { dir = 'ltr', natively = false } = {}): Promise<FormPage> {
    const root = await fixture<HTMLElement>(html`<div dir=${dir}>
      <dugnad-form><form action="about:blank" target="sink">${content}<button id="send">Send</button></form></dugnad-form>
      <iframe name="sink" title="What was sent" hidden></iframe>
    </div>`);
    const page = new FormPage(root);
    page.form.addEventListener('submit', (event) => {
      if (!natively) event.preventDefault();
      page.sendings.push({ data: [...new FormData(page.form, event.submitter)], by: event.submitter?.id });
    });
    await page.settled();
    return page;
  }

  get element(): DugnadForm {
    return this.root.querySelector('dugnad-form')!;
  }

  get form(): HTMLFormElement {
    return this.root.querySelector('form')!;
  }

  control<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return this.form.elements.namedItem(name) as unknown as T;
  }

  get summary(): HTMLElement | null {
    return this.root.querySelector('.dugnad-form-summary');
  }

  /** The lines of the summary. */
  get lines(): string[] {
    return [...(this.summary?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent.trim());
  }

  get links(): HTMLAnchorElement[] {
    return [...(this.summary?.querySelectorAll('a') ?? [])];
  }

  /** The errors at the fields. */
  get errors(): string[] {
    return [...this.root.querySelectorAll(':is(.dugnad-field-error, .dugnad-choice-error, .dugnad-form-error)')].map(({ textContent }) => textContent.trim());
  }

  get busy(): string | undefined {
    return this.root.querySelector('.dugnad-form-busy')?.textContent;
  }

  /** What a screen reader reads after the name of a control. */
  description(control: Element): string {
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.trim() ?? `(nothing called ${id})`).join(' ');
  }

  async send(): Promise<void> {
    this.root.querySelector<HTMLElement>('#send')!.click();
    await this.settled();
  }

  async write(name: string, text: string): Promise<void> {
    const control = this.control(name);
    control.focus();
    control.select();
    await sendKeys({ type: text });
    await this.settled();
  }

  async leave(): Promise<void> {
    await sendKeys({ press: 'Tab' });
    await this.settled();
  }

  /** With the pointer, as a hand would, so that what moves away is missed. */
  async pressSend(): Promise<void> {
    const { left, top, width, height } = this.root.querySelector('#send')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await this.settled();
  }

  async becomes(what: string, predicate: () => boolean): Promise<void> {
    await waitUntil(predicate, what, { timeout: 8000 });
    await this.settled();
  }

  /** Everything on the page has drawn itself, and what waits for the end of an event has happened. */
  async settled(): Promise<void> {
    for (let time = 0; time < 2; time += 1) {
      await nextFrame();
      for (const element of this.root.querySelectorAll<LitElement>('dugnad-form, dugnad-field, dugnad-choice, dugnad-choice-group')) await element.updateComplete;
    }
  }
}
