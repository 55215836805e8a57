import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { createMemoryPetitionAdapter, type MemoryPetition, type MemoryPetitionOptions } from '@dugnad/client/memory';
import type { PetitionInput } from '@dugnad/client/model';
import type { DugnadPetition } from './petition.ts';
import './petition.define.ts';
import { samplePetition } from './sample-petition.page.ts';

interface Opening extends Partial<Omit<MemoryPetitionOptions, 'petition'>> {
  petition?: Partial<PetitionInput>;
  fallback?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
  shared?: boolean;
  languages?: string;
  /** Whom a second look at the same page asks. */
  source?: MemoryPetition;
}

let opened = 0;

// A tab is one and the same for all test files.
afterEach(() => {
  sessionStorage.clear();
  localStorage.removeItem('dugnad-outbox');
});

/** Sunday 22 November 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** The petition as somebody sees, hears and presses it. */
export class PetitionPage {
  private constructor(readonly petition: DugnadPetition, readonly source: MemoryPetition) {}

  static async open(opening: Opening = {}): Promise<PetitionPage> {
    const { petition, fallback, lang, dir, width, shared, languages, source: given, ...memory } = opening;
    opened += 1;
    const source = given ?? createMemoryPetitionAdapter({ src: `memory:${opened}-${crypto.randomUUID()}`, now: () => NOW, petition: { ...samplePetition, ...petition } as PetitionInput, ...memory });
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir ?? 'ltr'} lang=${lang ?? 'en'}>
      <dugnad-petition .source=${source} .now=${memory.now ?? (() => NOW)} ?shared-device=${shared} languages=${languages ?? nothing}>${fallback ? html`<p>${fallback}</p>` : ''}</dugnad-petition>
    </div>`);
    if (width) wrapper.style.inlineSize = `${width}px`;
    const element = wrapper.querySelector('dugnad-petition');
    if (!element) throw new Error('the petition is not on the page');
    const page = new PetitionPage(element, source);
    if (!memory.wait) await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    await this.petition.ready;
    await this.petition.updateComplete;
    await this.root.querySelector('dugnad-consent-choice')?.updateComplete;
    for (const element of this.root.querySelectorAll('dugnad-choice')) await element.updateComplete;
  }

  get root(): ShadowRoot {
    const root = this.petition.shadowRoot;
    if (!root) throw new Error('the petition has not been drawn');
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
    return this.petition.querySelector('p')?.checkVisibility() ?? false;
  }

  get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('[part="form"] form');
  }

  get summary(): string[] {
    return [...this.root.querySelectorAll('.summary li')].map(spoken);
  }

  get boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('dugnad-consent-choice input')];
  }

  field(name: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (!found) throw new Error(`there is no field ${name}`);
    return found;
  }

  /** The words that a field is described with. */
  described(name: string): string {
    const ids = this.field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => spoken(this.root.getElementById(id))).join(' ');
  }

  enter(name: string, value: string): void {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  tick(name: string): void {
    this.field(name).click();
  }

  /** The way that somebody chooses to be shown. */
  show(visibility: string): void {
    this.root.querySelector<HTMLInputElement>(`[name="visibility"][value="${visibility}"]`)?.click();
  }

  /** Everything that must be there. */
  fill(changes: Record<string, string> = {}): void {
    for (const [name, value] of Object.entries({ name: 'Aud Bjørnøy', email: 'aud@example.org', ...changes })) this.enter(name, value);
    this.tick('consent-opinion');
  }

  /** Presses a button by its words, by keyboard. */
  async press(words: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    this.button(words).focus();
    await sendKeys({ press: key });
    await this.settled();
  }

  button(words: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = all.find((element) => spoken(element) === words);
    if (!found) throw new Error(`there is no "${words}" among: ${all.map(spoken).join(' | ')}`);
    return found;
  }

  has(words: string): boolean {
    return [...this.root.querySelectorAll('button, a, summary')].some((element) => spoken(element) === words);
  }

  async sign(changes?: Record<string, string>): Promise<void> {
    this.fill(changes);
    await this.press('Sign');
  }

  /** Another look at the same page in the same tab, as after a reload. */
  async reload(opening: Opening = {}): Promise<PetitionPage> {
    this.petition.remove();
    const again = await PetitionPage.open({ source: this.source, ...opening });
    await again.settled();
    return again;
  }

  /** Until these words stand on the screen. */
  async reads(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `nothing says "${words}"`);
  }

  /** Until a part of the petition is there. */
  async shows(part: string): Promise<Element> {
    await waitUntil(() => this.root.querySelector(`[part="${part}"]`), `nothing shows "${part}"`);
    await this.settled();
    return this.root.querySelector(`[part="${part}"]`)!;
  }

  /** The next event of a kind, as a page that listens gets it. */
  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return new Promise((resolve) => this.petition.addEventListener(type, resolve, { once: true }));
  }
}

/** Words as they are heard. */
export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
