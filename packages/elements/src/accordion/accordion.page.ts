import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadAccordion } from './accordion.ts';
import './accordion.define.ts';
import '../disclosure/disclosure.define.ts';

const three = html`<details id="when"><summary><h3>When</h3></summary><p>Every <a href="#where-exactly">Thursday</a></p></details>
  <details id="where"><summary><h3>Where</h3></summary><p id="where-exactly">In the great hall</p></details>
  <details id="who"><summary><h3>Who</h3></summary><p>Everybody</p></details>`;

/** An accordion on a page, as a visitor meets it. */
export class AccordionPage {
  private constructor(readonly root: HTMLElement) {}

  static async open({ exclusive = false, dir = 'ltr', content = three }: { exclusive?: boolean; dir?: string; content?: TemplateResult } = {}): Promise<AccordionPage> {
    const page = new AccordionPage(await fixture(html`<div dir=${dir}><dugnad-accordion ?exclusive=${exclusive}>${content}</dugnad-accordion></div>`));
    await page.accordion.updateComplete;
    return page;
  }

  get accordion(): DugnadAccordion {
    return this.root.querySelector('dugnad-accordion')!;
  }

  get items(): HTMLDetailsElement[] {
    return [...this.accordion.querySelectorAll<HTMLDetailsElement>('details, dugnad-disclosure')];
  }

  get summaries(): HTMLElement[] {
    return [...this.accordion.querySelectorAll('summary')];
  }

  get button(): HTMLButtonElement | null {
    return this.accordion.shadowRoot!.querySelector('button');
  }

  get words(): string | undefined {
    return this.button?.textContent.trim();
  }

  /** Which are open, in their order. */
  get states(): boolean[] {
    return this.items.map(({ open }) => open);
  }

  async press(at: number, key = 'Enter'): Promise<void> {
    const item = this.items[at]!;
    this.summaries[at]!.focus();
    const toggled = oneEvent(item, 'toggle');
    await sendKeys({ press: key });
    await toggled;
  }

  async pressButton(): Promise<void> {
    const before = this.words;
    this.button!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => this.words !== before, 'the button still says the same');
  }
}
