import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadToggletip } from './toggletip.ts';
import './toggletip.define.ts';

interface Setting {
  readonly dir?: string;
  readonly label?: string;
  readonly open?: boolean;
  /** Where the button stands in the window. */
  readonly at?: Readonly<Record<string, string>>;
}

/** A toggletip on a page, as a visitor meets it. */
export class ToggletipPage {
  private constructor(readonly root: HTMLElement) {}

  static async open({ dir = 'ltr', label = 'Why do we ask?', open = false, at = {} }: Setting = {}): Promise<ToggletipPage> {
    const root = await fixture<HTMLElement>(html`<div dir=${dir}>
      <dugnad-toggletip label=${label} ?open=${open}>We call you if the <a href="#evening">evening</a> is moved.</dugnad-toggletip>
      <button class="after">After</button>
    </div>`);
    const page = new ToggletipPage(root);
    for (const [name, value] of Object.entries(at)) page.element.style.setProperty(name, value);
    await page.element.updateComplete;
    return page;
  }

  get element(): DugnadToggletip {
    return this.root.querySelector('dugnad-toggletip')!;
  }

  get button(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('button')!;
  }

  get tip(): HTMLElement {
    return this.element.shadowRoot!.querySelector('[popover]')!;
  }

  get isShown(): boolean {
    return this.tip.matches(':popover-open');
  }

  get focused(): Element | null {
    const { activeElement } = document;
    return activeElement === this.element ? this.element.shadowRoot!.activeElement : activeElement;
  }

  get said(): string | undefined {
    return document.querySelector('dugnad-status-region')?.textContent;
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  async shows(isShown: boolean): Promise<void> {
    await waitUntil(() => this.isShown === isShown && this.element.open === isShown, `it is ${isShown ? 'not' : 'still'} shown`);
    await nextFrame();
  }

  async show(): Promise<void> {
    this.button.focus();
    await this.press('Enter');
    await this.shows(true);
  }
}
