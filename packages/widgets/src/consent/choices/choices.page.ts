import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerConsentTexts } from '../consent.texts.ts';
import { openChoices, type ChoicesOptions } from './open-choices.ts';
import { SamplePort } from './sample-port.page.ts';

// As the element does that opens it.
registerConsentTexts();

const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What has the focus, through every tree. */
export function active(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** A page with a button that opens the choices, as somebody with a keyboard meets it. */
export class ChoicesPage {
  isClosed = false;

  private constructor(
    readonly root: HTMLElement,
    readonly port: SamplePort,
  ) {}

  static async open(port = new SamplePort(), options: Partial<ChoicesOptions> = {}): Promise<ChoicesPage> {
    const root = await fixture<HTMLElement>(html`<div><button>Choose</button><div class="host"></div></div>`);
    const page = new ChoicesPage(root, port);
    page.opener.focus();
    void openChoices({ port, languages: ['en'], host: page.host, ...options }).then(() => (page.isClosed = true));
    await waitUntil(() => page.shown?.querySelector('dialog')?.open);
    return page;
  }

  get opener(): HTMLButtonElement {
    return this.root.querySelector('button')!;
  }

  get host(): HTMLElement {
    return this.root.querySelector('.host')!;
  }

  /** Where it is drawn; nothing once it is closed. */
  get home(): HTMLElement | null {
    return this.host.querySelector('[data-choices]');
  }

  get shown(): ShadowRoot | null | undefined {
    return this.home?.shadowRoot;
  }

  get dialog(): HTMLDialogElement {
    return this.shown!.querySelector('dialog')!;
  }

  get text(): string {
    return words(this.dialog);
  }

  get buttons(): HTMLButtonElement[] {
    return [...this.shown!.querySelectorAll('button')];
  }

  button(name: string): HTMLButtonElement {
    return this.buttons.find((button) => words(button) === name)!;
  }

  /** The boxes and whether they are ticked, by their names. */
  get boxes(): Record<string, boolean> {
    return Object.fromEntries([...this.shown!.querySelectorAll('label')].map((label) => [words(label), label.querySelector('input')!.checked]));
  }

  box(name: string): HTMLInputElement {
    return [...this.shown!.querySelectorAll('input')].find(({ labels }) => words(labels?.[0]) === name)!;
  }

  /** The lines under a service, after its services were opened. */
  facts(service: string): string[] {
    return [...this.box(service).closest('.service')!.querySelectorAll('li')].map(words);
  }

  openServices(): void {
    for (const details of this.shown!.querySelectorAll('details')) details.open = true;
  }

  async tick(name: string): Promise<void> {
    this.openServices();
    this.box(name).focus();
    await sendKeys({ press: 'Space' });
  }

  async press(name: string): Promise<void> {
    this.button(name).focus();
    await sendKeys({ press: 'Enter' });
  }

  async pressKey(key: string): Promise<void> {
    await sendKeys({ press: key });
  }

  async closed(): Promise<void> {
    await waitUntil(() => this.isClosed && !this.home);
  }

  /** What a screen reader is told in passing. */
  async told(): Promise<string> {
    const region = (): string => words(document.querySelector('dugnad-status-region'));
    await waitUntil(() => region() !== '');
    return region();
  }
}
