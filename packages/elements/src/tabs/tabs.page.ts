import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadTabs } from './tabs.ts';
import './tabs.define.ts';

const three = html`<ul><li><a href="#when">When</a></li></ul>
  <section id="when"><h3>When</h3><p>Every Thursday</p></section>
  <section id="where"><h3>Where</h3><p id="hall">In the great hall</p></section>
  <section id="who"><h3>Who</h3><a href="#kari">Kari</a></section>`;

interface Setting {
  readonly dir?: string;
  readonly selected?: string;
  readonly content?: TemplateResult;
}

/** Tabs on a page, as a visitor meets them. */
export class TabsPage {
  readonly changes: string[] = [];

  private constructor(readonly root: HTMLElement) {
    root.addEventListener('dugnad-tab-change', ({ selected }) => this.changes.push(selected));
  }

  static async open({ dir = 'ltr', selected = '', content = three }: Setting = {}): Promise<TabsPage> {
    const root = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-tabs label="The choir" selected=${selected}>${content}</dugnad-tabs></div>`);
    const page = new TabsPage(root);
    await page.element.updateComplete;
    return page;
  }

  get element(): DugnadTabs {
    return this.root.querySelector('dugnad-tabs')!;
  }

  get tabs(): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')];
  }

  get panels(): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
  }

  get words(): string[] {
    return this.tabs.map(({ textContent }) => textContent.trim());
  }

  /** The words of the tabs that say they are the chosen one. */
  get chosen(): string[] {
    return this.tabs.filter((tab) => tab.ariaSelected === 'true').map(({ textContent }) => textContent.trim());
  }

  /** The ids of the parts that can be seen. */
  get seen(): string[] {
    return [...this.element.querySelectorAll<HTMLElement>('section')].filter((part) => part.checkVisibility({ contentVisibilityAuto: true }) && part.parentElement && isShown(part)).map(({ id }) => id);
  }

  get focused(): Element | null {
    const { activeElement } = document;
    return activeElement === this.element ? this.element.shadowRoot!.activeElement : activeElement;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  async shows(words: string): Promise<void> {
    await waitUntil(() => String(this.chosen) === words, `${words} is not shown`);
  }
}

function isShown(part: HTMLElement): boolean {
  return !part.assignedSlot?.closest('[hidden]');
}
