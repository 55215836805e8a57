import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import { createMemoryHelpRequestBox, type MemoryHelpRequestBox, type MemoryHelpRequestOptions } from '@dugnad/client/memory';
import type { HelpPointInput } from '@dugnad/client/model';
import type { DugnadHelpRequest } from './help-request.ts';
import './help-request.define.ts';

interface Opening extends Partial<Omit<MemoryHelpRequestOptions, 'point'>> {
  point?: Partial<HelpPointInput>;
  fallback?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
  shared?: boolean;
  /** Whom a second look at the same page asks. */
  box?: MemoryHelpRequestBox;
}

let opened = 0;

// A tab is one and the same for all test files.
afterEach(() => {
  sessionStorage.clear();
  localStorage.removeItem('dugnad-outbox');
});

/** Sunday 22 November 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** What a neighbour writes. */
const WRITTEN: Readonly<Record<string, string>> = { what: 'Carry a cupboard', date: '2026-11-28', place: 'East', name: 'Aud', phone: '90000000' };

/** Asking for help, as somebody sees, hears and presses it. */
export class HelpRequestPage {
  private constructor(readonly asking: DugnadHelpRequest, readonly box: MemoryHelpRequestBox) {}

  static async open(opening: Opening = {}): Promise<HelpRequestPage> {
    const { point, fallback, lang, dir, width, shared, box: given, ...memory } = opening;
    opened += 1;
    const box = given ?? createMemoryHelpRequestBox({ src: `memory:${opened}-${crypto.randomUUID()}`, point: { ...SAMPLE_HELP_POINT, ...point }, now: () => NOW, ...memory });
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir ?? 'ltr'} lang=${lang ?? 'en'} style=${width ? `inline-size: ${width}px` : nothing}>
      <dugnad-help-request .source=${box} .now=${() => NOW} ?shared-device=${shared}>${fallback ? html`<p>${fallback}</p>` : ''}</dugnad-help-request>
    </div>`);
    const element = wrapper.querySelector('dugnad-help-request');
    if (!element) throw new Error('the form is not on the page');
    const page = new HelpRequestPage(element, box);
    if (!memory.wait) await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    await this.asking.ready;
    await this.asking.updateComplete;
  }

  get root(): ShadowRoot {
    const root = this.asking.shadowRoot;
    if (!root) throw new Error('the form has not been drawn');
    return root;
  }

  get text(): string {
    return spoken(this.root);
  }

  get focused(): string {
    return this.root.activeElement ? spoken(this.root.activeElement) : '';
  }

  /** What has been announced. */
  get said(): string {
    return document.querySelector('dugnad-status-region')?.textContent?.trim() ?? '';
  }

  get showsFallback(): boolean {
    return this.asking.querySelector('p')?.checkVisibility() ?? false;
  }

  get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('[part="form"] form');
  }

  get summary(): string[] {
    return [...this.root.querySelectorAll('.summary li')].map(spoken);
  }

  /** What is said to be still missing. */
  get missing(): string[] {
    return [...this.root.querySelectorAll('[part="missing"] li')].map(spoken);
  }

  has(name: string): boolean {
    return this.root.querySelector(`form [name="${name}"]`) !== null;
  }

  field(name: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (!found) throw new Error(`nothing asks for ${name}`);
    return found;
  }

  /** What stands in a field, or is chosen. */
  valueOf(name: string): string {
    const { type } = this.field(name);
    if (type === 'radio') return this.root.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
    return type === 'checkbox' ? String(this.field(name).checked) : this.field(name).value;
  }

  async choose(name: string, value: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
    await this.asking.updateComplete;
  }

  /** Types without leaving the field. */
  put(name: string, words: string): void {
    this.field(name).value = words;
    this.field(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Types, and leaves the field. */
  async write(name: string, words: string): Promise<void> {
    this.put(name, words);
    this.field(name).dispatchEvent(new Event('change', { bubbles: true }));
    await this.asking.updateComplete;
  }

  /** All that is needed. */
  async fill(): Promise<void> {
    await this.choose('for', 'myself');
    await this.choose('when', 'date');
    await this.choose('effort', 'heavy');
    await this.choose('thing-stairs', 'on');
    for (const [name, words] of Object.entries(WRITTEN)) await this.write(name, words);
  }

  /** What stands in the form. */
  get values(): string[] {
    return ['for', 'what', 'when', 'effort', 'thing-stairs', 'place', 'name', 'phone', 'email'].map((name) => this.valueOf(name));
  }

  /** Presses a button by its words, by keyboard. */
  async press(words: string): Promise<void> {
    this.button(words).focus();
    await sendKeys({ press: 'Enter' });
    await this.settled();
  }

  button(words: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((element) => spoken(element) === words);
    if (!found) throw new Error(`there is no "${words}" among: ${all.map(spoken).join(' | ')}`);
    return found;
  }

  offers(words: string): boolean {
    return [...this.root.querySelectorAll('button, a')].some((element) => spoken(element) === words);
  }

  async send(): Promise<void> {
    await this.fill();
    await this.press('Send');
  }

  /** Another look at the same page in the same tab, as after a reload. */
  async reload(opening: Opening = {}): Promise<HelpRequestPage> {
    this.asking.remove();
    return HelpRequestPage.open({ box: this.box, ...opening });
  }

  /** Until these words stand on the screen. */
  async reads(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `nothing says "${words}"`);
  }

  /** Until a part is there. */
  async shows(part: string): Promise<Element> {
    await waitUntil(() => this.root.querySelector(`[part="${part}"]`), `nothing shows "${part}"`);
    await this.settled();
    return this.root.querySelector(`[part="${part}"]`)!;
  }

  /** The next event of a kind, as a page that listens gets it. */
  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return new Promise((resolve) => this.asking.addEventListener(type, resolve, { once: true }));
  }
}

/** Words as they are heard. */
export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
