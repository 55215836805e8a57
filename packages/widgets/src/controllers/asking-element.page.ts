import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { FakeClock } from './fake-clock.page.ts';
import { PortController } from './port-controller.ts';
import type { DugnadPortRequestEvent } from './port-request-event.ts';

/** Stands for any widget: it shows who answers. */
export class AskingElement extends LitElement {
  readonly asks = new PortController<string>(this, 'tea-source');

  override render(): TemplateResult {
    return html`${this.asks.port ?? 'nobody'}`;
  }
}
customElements.define('asking-element', AskingElement);

/** A page with one widget that asks, what it asked, and what the console was warned of. */
export class AskingPage {
  readonly asked: string[] = [];
  readonly warnings: string[] = [];
  readonly clock = new FakeClock();
  /** Who answers from now on; nobody answers where it is not set. */
  answer: ((request: DugnadPortRequestEvent) => void) | undefined;
  readonly #warn = console.warn;

  private constructor(
    readonly root: HTMLElement,
    readonly element: AskingElement,
  ) {
    console.warn = (words: unknown) => this.warnings.push(String(words));
    root.addEventListener('dugnad-port-request', this.#onRequest);
  }

  static async open(): Promise<AskingPage> {
    const root = await fixture<HTMLElement>(html`<div><asking-element></asking-element></div>`);
    const element = root.querySelector<AskingElement>('asking-element');
    if (!element) throw new Error('the widget is not on the page');
    return new AskingPage(root, element);
  }

  get shown(): string {
    return this.element.shadowRoot?.textContent ?? '';
  }

  /** Somebody who answers has come onto the page. */
  connect(): void {
    document.dispatchEvent(new Event('dugnad-connected'));
  }

  close(): void {
    this.clock.restore();
    console.warn = this.#warn;
  }

  readonly #onRequest = (event: DugnadPortRequestEvent): void => {
    this.asked.push(`${event.port} ${event.src}`);
    this.answer?.(event);
  };
}
