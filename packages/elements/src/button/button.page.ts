import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadButton } from './button.ts';
import './button.define.ts';

/** What the form held each time it was sent, and by what. */
interface Sending {
  readonly entries: [string, FormDataEntryValue][];
  readonly by: string | undefined;
}

export class ButtonPage {
  readonly clicks: Event[] = [];
  readonly sendings: Sending[] = [];

  private constructor(readonly root: HTMLElement) {
    root.addEventListener('click', (event) => this.clicks.push(event));
    root.addEventListener('submit', (event) => this.#onSubmit(event as SubmitEvent));
  }

  static async open(content: TemplateResult): Promise<ButtonPage> {
    return new ButtonPage(await fixture(html`<div>${content}</div>`));
  }

  get button(): DugnadButton {
    return this.root.querySelector('dugnad-button')!;
  }

  get native(): HTMLButtonElement {
    return this.button.shadowRoot!.querySelector('button')!;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  async press(key: 'Enter' | 'Space'): Promise<void> {
    this.button.focus();
    // The one name of the space bar that all three engines' drivers know.
    await sendKeys({ press: key === 'Space' ? ' ' : key });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement, event.submitter);
    this.sendings.push({ entries: [...data], by: event.submitter?.closest('dugnad-button')?.textContent.trim() });
  }
}
