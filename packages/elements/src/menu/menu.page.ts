import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadMenu } from './menu.ts';
import './menu.define.ts';

export const acts = html`<ul>
  <li><button>Print</button></li>
  <li><button disabled>Publish</button></li>
  <li><button>Send to a friend</button></li>
  <li><button>Set a reminder</button></li>
</ul>`;

export const links = html`<ul>
  <li><a href="#choir">The choir</a></li>
  <li><a href="#chess">Chess</a></li>
  <li><button>Print</button></li>
</ul>`;

/** A menu on a page, between two buttons, as a visitor meets it. */
export class MenuPage {
  readonly pressed: string[] = [];

  private constructor(readonly root: HTMLElement) {
    root.addEventListener('click', (event) => this.pressed.push((event.target as Element).textContent.trim()));
  }

  static async open(content: TemplateResult = acts, dir = 'ltr'): Promise<MenuPage> {
    const root = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-menu label="Do more">${content}</dugnad-menu><button class="after">After</button></div>`);
    const page = new MenuPage(root);
    await page.element.updateComplete;
    return page;
  }

  get element(): DugnadMenu {
    return this.root.querySelector('dugnad-menu')!;
  }

  get button(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('button')!;
  }

  get popover(): HTMLElement {
    return this.element.shadowRoot!.querySelector('[popover]')!;
  }

  get list(): HTMLElement {
    return this.element.querySelector('ul')!;
  }

  get entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('a, button')];
  }

  /** The words of what has the focus. */
  get focused(): string | undefined {
    const { activeElement } = document;
    const deepest = activeElement === this.element ? this.element.shadowRoot!.activeElement : activeElement;
    return deepest === this.button ? 'Do more' : deepest?.textContent?.trim();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.element.updateComplete;
    }
  }

  async shows(isShown: boolean): Promise<void> {
    await waitUntil(() => this.popover.matches(':popover-open') === isShown && this.element.open === isShown, `it is ${isShown ? 'not' : 'still'} shown`);
    await nextFrame();
  }

  async focuses(words: string): Promise<void> {
    await waitUntil(() => this.focused === words, `the focus is on "${this.focused}", not on "${words}"`);
  }

  async show(key = 'Enter'): Promise<void> {
    this.button.focus();
    await this.press(key);
    await this.shows(true);
  }
}
