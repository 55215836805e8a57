import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { SamplePort } from '../consent/choices/sample-port.page.ts';
import type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
import type { DugnadConsentLink } from './consent-link.ts';
import './consent-link.define.ts';

/** A page with the link at its foot, and somebody who answers for the site's consent. */
export class LinkPage {
  readonly asked: string[] = [];

  private constructor(
    readonly root: HTMLElement,
    readonly link: DugnadConsentLink,
  ) {}

  /** @param port who answers; nobody at first, where there is none */
  static async open(port?: SamplePort, content: TemplateResult = html`<dugnad-consent-link></dugnad-consent-link>`): Promise<LinkPage> {
    const root = await fixture<HTMLElement>(html`<footer>${content}</footer>`);
    const page = new LinkPage(root, root.querySelector('dugnad-consent-link')!);
    root.addEventListener('dugnad-port-request', (event: DugnadPortRequestEvent) => {
      page.asked.push(event.port);
      if (port) event.provide(port);
    });
    return page;
  }

  get button(): HTMLButtonElement {
    return this.link.shadowRoot!.querySelector('button')!;
  }

  get dialog(): HTMLDialogElement | null | undefined {
    return this.link.shadowRoot!.querySelector('[data-choices]')?.shadowRoot?.querySelector('dialog');
  }

  /** What the link is called: its own words, or those of the page. */
  get name(): string {
    const slot = this.button.querySelector('slot')!;
    const own = slot.assignedNodes().map(({ textContent }) => textContent).join('').trim();
    return own || slot.textContent.trim();
  }

  /** Presses the link, by its key. */
  async press(): Promise<void> {
    this.button.focus();
    await sendKeys({ press: 'Enter' });
  }

  async opened(): Promise<void> {
    await waitUntil(() => this.dialog?.open);
  }

  async closed(): Promise<void> {
    await waitUntil(() => !this.dialog);
  }
}
