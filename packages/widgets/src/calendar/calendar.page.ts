import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { createMemoryAdapter, type MemoryOptions, type MemorySource } from '@dugnad/client/memory';
import type { DugnadCalendar } from './calendar.ts';
import './calendar.define.ts';

/** Sunday 22 November 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** An evening in Oslo in winter, as a feed would give it. */
export const evening = (date: string, title: string, more: object = {}) => ({
  id: `${title}-${date}`,
  title,
  start: `${date}T18:00:00+01:00[Europe/Oslo]`,
  end: `${date}T20:00:00+01:00[Europe/Oslo]`,
  ...more,
});

/** A week with one of each: as planned, cancelled, next month. */
export const week = [evening('2026-11-23', 'Choir'), evening('2026-11-24', 'Chess', { status: 'cancelled' }), evening('2026-12-01', 'Advent')];

interface Opening extends MemoryOptions {
  view?: 'list' | 'month';
  date?: string;
  limit?: number;
  /** What stands inside the element in the page's HTML. */
  fallback?: string;
  width?: number;
  dir?: 'ltr' | 'rtl';
  /** Language of the page around the calendar. */
  lang?: string;
  /** What the webmaster wrote as `time-zone`. */
  zone?: string;
  /** The languages that the webmaster named. */
  languages?: string;
  /** What the webmaster put into the slot `contact`. */
  contact?: string;
}

/** What is opened comes in a file of its own: on a busy machine that takes longer than the second that one waits by default. */
const PATIENCE = { timeout: 5_000 };

/** The calendar as somebody sees, hears and presses it. */
export class CalendarPage {
  readonly calendar: DugnadCalendar;
  readonly source: MemorySource;
  readonly #clock: { now: number };

  private constructor(calendar: DugnadCalendar, source: MemorySource, clock: { now: number }) {
    this.calendar = calendar;
    this.source = source;
    this.#clock = clock;
  }

  static async open(opening: Opening = {}): Promise<CalendarPage> {
    const { view = 'list', date = '', limit = 20, fallback, contact, width, dir, lang, zone, languages, ...memory } = opening;
    const source = createMemoryAdapter({ timeZone: 'Europe/Oslo', asOf: '2026-11-22T12:00:00Z', ...memory });
    const clock = { now: NOW };
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir ?? 'ltr'} lang=${lang ?? nothing}>
      <dugnad-calendar .source=${source} .now=${() => clock.now} view=${view} date=${date} limit=${limit} time-zone=${zone ?? ''} languages=${languages ?? nothing}
        >${fallback ? html`<p>${fallback}</p>` : ''}${contact ? html`<p slot="contact">${contact}</p>` : ''}</dugnad-calendar
      >
    </div>`);
    if (width) wrapper.style.inlineSize = `${width}px`;
    const calendar = wrapper.querySelector('dugnad-calendar');
    if (!calendar) throw new Error('the calendar is not on the page');
    const page = new CalendarPage(calendar, source, clock);
    if (!memory.wait) await page.settled();
    return page;
  }

  /** Waits for the reading under way to be shown. */
  async settled(): Promise<void> {
    await this.calendar.ready;
    await this.calendar.updateComplete;
    await waitUntil(() => !this.root.querySelector('[aria-busy="true"]'), 'the calendar stays busy', PATIENCE);
    await this.calendar.updateComplete;
  }

  /** The clock moves on; the page has been told, as it is once a minute. */
  async passTo(now: number): Promise<void> {
    this.#clock.now = now;
    this.calendar.requestUpdate();
    await this.settled();
  }

  /** The page's own script changes the calendar. */
  async set(part: Partial<Pick<DugnadCalendar, 'view' | 'date' | 'limit' | 'timeZone' | 'source' | 'src'>>): Promise<void> {
    Object.assign(this.calendar, part);
    await this.settled();
  }

  get root(): ShadowRoot {
    const root = this.calendar.shadowRoot;
    if (!root) throw new Error('the calendar has not been drawn');
    return root;
  }

  get headings(): string[] {
    return this.texts('h2, h3');
  }

  /** What one key press on each entry says. */
  get entries(): string[] {
    return this.texts('a[href^="#activity-"]');
  }

  get notices(): string[] {
    return this.texts('.notice .heading');
  }

  get text(): string {
    return spoken(this.root);
  }

  /** What has been announced. */
  get said(): string {
    return document.querySelector('dugnad-status-region')?.textContent?.trim() ?? '';
  }

  get focused(): string {
    return this.root.activeElement ? spoken(this.root.activeElement) : '';
  }

  get dialog(): HTMLElement | null {
    return this.root.querySelector('dialog');
  }

  async closeDialog(): Promise<void> {
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => this.dialog === null, 'the dialog stays', PATIENCE);
  }

  /** The days that are shown in the month, in order. */
  get days(): string[] {
    return [...this.root.querySelectorAll('td > time')].map((time) => time.getAttribute('datetime') ?? '');
  }

  /** The days that are marked as today. */
  get current(): string[] {
    return [...this.root.querySelectorAll('td[aria-current="date"] > time')].map((time) => time.getAttribute('datetime') ?? '');
  }

  /** The buttons that are pressed in. */
  get pressed(): string[] {
    return this.texts('button[aria-pressed="true"]');
  }

  /** The fallback is on the screen. */
  get showsFallback(): boolean {
    const given = this.calendar.querySelector('p');
    return given !== null && given.checkVisibility();
  }

  cell(date: string): string {
    const cell = this.root.querySelector(`td time[datetime="${date}"]`)?.closest('td');
    return cell ? spoken(cell) : '';
  }

  /** The next event of a kind, as a page that listens gets it. */
  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return new Promise((resolve) => this.calendar.addEventListener(type, resolve, { once: true }));
  }

  /** The next file that is saved: caught on its way to the visitor's disk. */
  nextSaved(): Promise<{ name: string; text: string }> {
    return new Promise((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        const name = this.download;
        void fetch(this.href).then(async (file) => resolve({ name, text: await file.text() }));
      };
    });
  }

  /** Presses a button by its words, by keyboard. */
  async press(words: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    this.find('button', words).focus();
    await sendKeys({ press: key });
    await this.settled();
  }

  /** Presses an entry, whatever comes of it. */
  async followEntry(words: string): Promise<void> {
    this.find('a[href^="#activity-"]', words).focus();
    await sendKeys({ press: 'Enter' });
  }

  async openEntry(words: string): Promise<void> {
    await this.followEntry(words);
    await waitUntil(() => this.dialog?.hasAttribute('open'), 'no dialog opens', PATIENCE);
    await this.calendar.updateComplete;
  }

  private find(selector: string, words: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)].find((element) => spoken(element).includes(words));
    if (!found) throw new Error(`there is no "${words}" among: ${this.texts(selector).join(' | ')}`);
    return found;
  }

  private texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(spoken);
  }
}

/** Words as they are heard. Engines differ in whether a comma follows an English weekday. */
export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').replace(/(day), (?=\d)/g, '$1 ').trim();
}
