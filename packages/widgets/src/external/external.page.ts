import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { ConsentConfig } from '@dugnad/client/model';
import { SamplePort } from '../consent/choices/sample-port.page.ts';
import type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
import type { DugnadExternal } from './external.ts';
import './external.define.ts';

/** A house that shows films of others, and pages of a neighbour's at the site's own address. */
export const houseConfig: ConsentConfig = {
  controller: { name: 'Grønlia grendehus' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
    { id: 'video', text: 'Films', kind: 'external' },
  ],
  services: [
    { id: 'youtube', purpose: 'video', name: 'YouTube', receiver: 'Google Ireland Limited', country: 'IE', duration: 'P6M', origins: ['https://www.youtube-nocookie.com'] },
    { id: 'films', purpose: 'video', name: 'Filmhuset', receiver: 'Filmhuset AS', country: 'NO', duration: 'session', origins: ['https://film.example'], cookies: ['_film'] },
    { id: 'counter', purpose: 'statistics', receiver: 'Teller AS', country: 'NO', duration: 'session', origins: [] },
  ],
};

/** As the real one does, it tells the page of what was chosen. */
export class TellingPort extends SamplePort {
  override choose(answers: Readonly<Record<string, boolean>>): void {
    super.choose(answers);
    document.dispatchEvent(new Event('dugnad-consent-change'));
  }
}

export const portOf = (answers: Readonly<Record<string, boolean>> = {}, signal = false): TellingPort => new TellingPort(answers, { config: houseConfig, signal });

/** A page of ours, so that a test asks nobody else for anything. */
export const film = '/film.html';

/** The elements in the page's text, in a place where somebody answers for consent, or nobody. */
export class ExternalPage {
  readonly elements: readonly DugnadExternal[];

  private constructor(readonly root: HTMLElement, readonly port: SamplePort | null) {
    this.elements = [...root.querySelectorAll('dugnad-external')];
  }

  /**
   * @param port who answers for consent, or nobody
   * @param content the film of a service of the site's own, unless told
   */
  static async open(port: SamplePort | null = portOf(), content: TemplateResult = html`<dugnad-external service="films" src=${film} label="Film: the park in June"><a href="/film.html">The film</a></dugnad-external>`): Promise<ExternalPage> {
    const root = await fixture<HTMLElement>(html`<main></main>`);
    root.addEventListener('dugnad-port-request', (event: DugnadPortRequestEvent) => void (port && event.provide(port)));
    const inside = await fixture<HTMLElement>(html`<div style="max-inline-size: 600px">${content}</div>`, { parentNode: root });
    const page = new ExternalPage(inside, port);
    for (const element of page.elements) await page.isDrawn(element);
    await nextFrame();
    return page;
  }

  get element(): DugnadExternal {
    return this.elements[0]!;
  }

  /** Until it is known what is in it. */
  async isDrawn(element: DugnadExternal = this.element): Promise<void> {
    await waitUntil(() => element.shadowRoot?.querySelector('.words, slot:not([name])'), 'nothing is drawn');
  }

  frame(element: DugnadExternal = this.element): HTMLIFrameElement | null {
    return element.shadowRoot!.querySelector('iframe');
  }

  link(element: DugnadExternal = this.element): HTMLAnchorElement {
    return element.shadowRoot!.querySelector('a')!;
  }

  buttons(element: DugnadExternal = this.element): HTMLButtonElement[] {
    return [...element.shadowRoot!.querySelectorAll('button')];
  }

  /** Can the words be read and pressed? */
  hasPlaceholder(element: DugnadExternal = this.element): boolean {
    return element.shadowRoot!.querySelector('.words')?.checkVisibility({ visibilityProperty: true }) ?? false;
  }

  text(element: DugnadExternal = this.element): string {
    return (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  async press(words: string, element: DugnadExternal = this.element): Promise<void> {
    this.buttons(element).find(({ textContent }) => textContent.trim() === words)!.focus();
    await sendKeys({ press: 'Enter' });
    await nextFrame();
  }

  async shows(element: DugnadExternal = this.element): Promise<void> {
    await waitUntil(() => this.frame(element), 'it is not shown');
  }

  async hides(element: DugnadExternal = this.element): Promise<void> {
    await waitUntil(() => !this.frame(element), 'it is still shown');
  }
}

/** What the console was warned of, until the test is over. */
export function recordWarnings(): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(String(words[0]));
  after(() => (console.warn = warn));
  return warnings;
}
