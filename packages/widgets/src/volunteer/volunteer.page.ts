import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister, type MemoryShiftRegister, type MemoryShiftRegisterOptions } from '@dugnad/client/memory';
import type { DugnadVolunteer } from './volunteer.ts';
import './volunteer.define.ts';

interface Opening extends Partial<MemoryShiftRegisterOptions> {
  fallback?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
  shared?: boolean;
  opportunity?: string;
  without?: string;
  /** Whom a second look at the same page asks. */
  source?: MemoryShiftRegister;
  /** Nobody can sign up: it only tells what there is. */
  tells?: boolean;
}

let opened = 0;

// A tab is one and the same for all test files.
afterEach(() => {
  sessionStorage.clear();
  localStorage.removeItem('dugnad volunteer shifts');
  history.replaceState(null, '');
});

/** Tuesday 1 December 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 11, 1, 12);

/** What there is to help with, as somebody sees, hears and presses it. */
export class VolunteerPage {
  private constructor(
    readonly element: DugnadVolunteer,
    readonly source: MemoryShiftRegister,
  ) {}

  static async open(opening: Opening = {}): Promise<VolunteerPage> {
    const { fallback, lang, dir, width, shared, opportunity, without, source: given, tells, ...memory } = opening;
    opened += 1;
    const source = given ?? createMemoryShiftRegister({ src: `memory:${opened}-${crypto.randomUUID()}`, now: () => NOW, opportunities: sampleOpportunities(NOW), ...memory });
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir ?? 'ltr'} lang=${lang ?? 'en'}>
      <dugnad-volunteer .source=${tells ? { listOpportunities: source.listOpportunities.bind(source) } : source} .now=${() => NOW} ?shared-device=${shared} opportunity=${opportunity ?? nothing} without=${without ?? nothing}>${fallback ? html`<p>${fallback}</p>` : ''}</dugnad-volunteer>
    </div>`);
    if (width) wrapper.style.inlineSize = `${width}px`;
    const page = new VolunteerPage(wrapper.querySelector('dugnad-volunteer')!, source);
    if (!memory.wait) await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    await this.element.ready;
    await this.element.updateComplete;
    for (const choice of this.root.querySelectorAll('dugnad-choice')) await choice.updateComplete;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return spoken(this.root);
  }

  /** Titles, in the order of the list. */
  get titles(): string[] {
    return [...this.root.querySelectorAll('[part="card"]:not([hidden]) h3')].map(spoken);
  }

  card(title: string): string {
    return spoken([...this.root.querySelectorAll('[part="card"]:not([hidden])')].find((card) => spoken(card.querySelector('h3')) === title) ?? null);
  }

  get focused(): string {
    return this.root.activeElement ? spoken(this.root.activeElement) : '';
  }

  get showsFallback(): boolean {
    return this.element.querySelector('p')?.checkVisibility() ?? false;
  }

  get summary(): string[] {
    return [...this.root.querySelectorAll('.summary li')].map(spoken);
  }

  /** Every line of the list of shifts. */
  get shifts(): string[] {
    return [...this.root.querySelectorAll('[part="shifts"] label, [part="shifts"] .gone')].map(spoken);
  }

  /** Opens “what fits me”, whose file comes then. */
  async openFilter(): Promise<void> {
    this.root.querySelector<HTMLDetailsElement>('.filter')!.open = true;
    await waitUntil(() => this.root.querySelector('.filter-form'), 'the filter is there');
    await this.settled();
  }

  field(name: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (!found) throw new Error(`there is no field ${name}`);
    return found;
  }

  has(name: string): boolean {
    return this.root.querySelector(`form [name="${name}"]`) !== null;
  }

  async enter(name: string, value: string): Promise<void> {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Ticks a box or chooses a way by its value. */
  async choose(name: string, value: string): Promise<void> {
    const box = this.root.querySelector<HTMLInputElement>(`form [name="${name}"][value="${value}"]`);
    if (!box) throw new Error(`there is no ${name} ${value}`);
    box.click();
    await this.settled();
  }

  /** Ticks a box of its own. */
  async tick(name: string): Promise<void> {
    this.field(name).click();
    await this.settled();
  }

  /** Looks at one of the list, by keyboard. */
  async look(id: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`#open-${id}`)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => this.root.querySelector('#one-heading'), 'the opportunity is shown');
    await this.settled();
  }

  button(words: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = all.find((element) => spoken(element) === words);
    if (!found) throw new Error(`there is no "${words}" among: ${all.map(spoken).join(' | ')}`);
    return found;
  }

  async press(words: string): Promise<void> {
    this.button(words).focus();
    await sendKeys({ press: 'Enter' });
    await this.settled();
  }

  /** A name and a number, and sends. */
  async send(words: string, { way = 'text', phone = '90 00 00 00' } = {}): Promise<void> {
    await this.choose('preferred', way);
    await this.enter('name', 'Aud Bjørnøy');
    await this.enter('phone', phone);
    await this.press(words);
  }

  async shows(part: string): Promise<Element> {
    await waitUntil(() => this.root.querySelector(`[part="${part}"]`), `nothing shows "${part}"`);
    await this.settled();
    return this.root.querySelector(`[part="${part}"]`)!;
  }

  /** Another look at the same page in the same tab, as after a reload. */
  async reload(opening: Opening = {}): Promise<VolunteerPage> {
    this.element.remove();
    return VolunteerPage.open({ source: this.source, ...opening });
  }

  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return new Promise((resolve) => this.element.addEventListener(type, resolve, { once: true }));
  }
}

/** Words as they are heard. Engines do not agree on a comma between a day of the week and its date. */
export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').replace(/day, (?=\d)/g, 'day ').trim();
}
