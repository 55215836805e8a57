import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { createMemoryFeedbackBox, type MemoryFeedbackBox, type MemoryFeedbackOptions } from '@dugnad/client/memory';
import type { FeedbackRoundInput } from '@dugnad/client/model';
import type { DugnadFeedback } from './feedback.ts';
import './feedback.define.ts';
import { sampleRound } from './sample-round.page.ts';

interface Opening extends Partial<Omit<MemoryFeedbackOptions, 'round'>> {
  round?: Partial<FeedbackRoundInput>;
  fallback?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
  shared?: boolean;
  /** Whom a second look at the same page asks. */
  box?: MemoryFeedbackBox;
}

let opened = 0;

// A tab is one and the same for all test files.
afterEach(() => {
  sessionStorage.clear();
  localStorage.removeItem('dugnad-outbox');
});

/** Sunday 22 November 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** A round of feedback as somebody sees, hears and presses it. */
export class FeedbackPage {
  private constructor(readonly feedback: DugnadFeedback, readonly box: MemoryFeedbackBox) {}

  static async open(opening: Opening = {}): Promise<FeedbackPage> {
    const { round, fallback, lang, dir, width, shared, box: given, ...memory } = opening;
    opened += 1;
    const box = given ?? createMemoryFeedbackBox({ src: `memory:${opened}-${crypto.randomUUID()}`, round: { ...sampleRound, ...round }, ...memory });
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir ?? 'ltr'} lang=${lang ?? 'en'} style=${width ? `inline-size: ${width}px` : nothing}>
      <dugnad-feedback .source=${box} .now=${() => NOW} ?shared-device=${shared}>${fallback ? html`<p>${fallback}</p>` : ''}</dugnad-feedback>
    </div>`);
    const element = wrapper.querySelector('dugnad-feedback');
    if (!element) throw new Error('the questions are not on the page');
    const page = new FeedbackPage(element, box);
    if (!memory.wait) await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    await this.feedback.ready;
    await this.feedback.updateComplete;
  }

  get root(): ShadowRoot {
    const root = this.feedback.shadowRoot;
    if (!root) throw new Error('the questions have not been drawn');
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
    return this.feedback.querySelector('p')?.checkVisibility() ?? false;
  }

  get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('[part="form"] form');
  }

  get summary(): string[] {
    return [...this.root.querySelectorAll('.summary li')].map(spoken);
  }

  get wish(): HTMLTextAreaElement {
    return this.root.querySelector<HTMLTextAreaElement>('textarea')!;
  }

  /** What is chosen at a question; empty where nothing is. */
  chosen(question: string): string | undefined {
    return this.root.querySelector<HTMLInputElement>(`[name="answer-${question}"]:checked`)?.value;
  }

  radio(question: string, value: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`[name="answer-${question}"][value="${value}"]`);
    if (!found) throw new Error(`${question} has no ${value}`);
    return found;
  }

  choose(question: string, value: string): void {
    this.radio(question, value).click();
  }

  write(words: string): void {
    this.wish.value = words;
    this.wish.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** An answer to each question. */
  fill(): void {
    this.choose('mood', 'good');
    this.choose('again', 'yes');
    this.write('More chairs');
  }

  /** What stands in the form. */
  get values(): (string | undefined)[] {
    return [this.chosen('mood'), this.chosen('again'), this.wish.value];
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

  has(words: string): boolean {
    return [...this.root.querySelectorAll('button, a')].some((element) => spoken(element) === words);
  }

  async send(): Promise<void> {
    this.fill();
    await this.press('Send');
  }

  /** Another look at the same page in the same tab, as after a reload. */
  async reload(opening: Opening = {}): Promise<FeedbackPage> {
    this.feedback.remove();
    return FeedbackPage.open({ box: this.box, ...opening });
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
    return new Promise((resolve) => this.feedback.addEventListener(type, resolve, { once: true }));
  }
}

/** Words as they are heard. */
export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
