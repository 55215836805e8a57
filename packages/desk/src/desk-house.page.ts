import { nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DugnadDesk } from './app/desk.ts';
import { fakeApi, openDesk, session } from './fake-api.page.ts';
import type { FakeApi } from './fake-api.page.ts';
import type { Session } from './api/desk-answers.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Opening {
  role?: Session['sites'][number]['role'];
  /** Other answers than the usual ones, by address. */
  said?: Record<string, unknown>;
  width?: string;
  /** Of the page. */
  lang?: string;
  api?: FakeApi;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const opened = new Set<DeskHouse>();
const site = location.href;
const { lang, dir } = document.documentElement;
const own = { lang, dir };

// Once a file, not once a test: an engine lets a page change its address a hundred times in ten seconds.
after(() => history.replaceState(null, '', site));

/** The desk as a coordinator sees it: everything is found by its words. */
export class DeskHouse {
  private constructor(readonly desk: DugnadDesk, readonly api: FakeApi) {}

  static async open(address: string, { role, said = {}, width = '', lang = 'en', api = fakeApi(session(role), said) }: Opening = {}): Promise<DeskHouse> {
    Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : '' });
    const house = new DeskHouse(await openDesk(address, api, width), api);
    opened.add(house);
    await house.settled();
    return house;
  }

  /** For `afterEach`. */
  static leave(): void {
    for (const { desk } of opened) desk.remove();
    opened.clear();
    document.querySelector('dugnad-status-region')?.replaceChildren();
    Object.assign(document.documentElement, own);
  }

  /** Makes the window of the desk another one. */
  async widen(width: string): Promise<void> {
    this.desk.style.inlineSize = width;
    await this.settled();
  }

  get main(): HTMLElement {
    return this.desk.querySelector('main:not([hidden] *)')!;
  }

  get heading(): string {
    return plain(this.main.querySelector('h1')?.textContent);
  }

  /** All words of the page, without its frame. */
  get words(): string {
    return plain(this.main.textContent);
  }

  /** What has been announced. */
  get spoken(): string {
    return plain(document.querySelector('dugnad-status-region')?.textContent);
  }

  /** What was sent, as one line each: `POST sheets`, below the petition or the site. */
  get lines(): string[] {
    return this.api.sent.map(({ method, path }) => `${method} ${path.replace('sites/gronlia/petitions/skatepark/', '').replace('sites/gronlia/', '')}`);
  }

  /** The last body that was sent. */
  get body(): Record<string, unknown> {
    return this.api.sent.at(-1)!.body as Record<string, unknown>;
  }

  get notices(): string[] {
    return this.all('dugnad-notice').map(({ textContent }) => plain(textContent));
  }

  get headings(): string[] {
    return this.all('h2').map(({ textContent }) => plain(textContent));
  }

  /** Headings of a table, then its rows; without a name the first. */
  table(caption = ''): string[][] {
    const table = this.all<HTMLTableElement>('table').find((one) => plain(one.caption?.textContent).startsWith(caption));
    return [...(table?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => plain(textContent)));
  }

  /** The items of the lists of a page. */
  get items(): string[] {
    return this.all('li').map(({ textContent }) => plain(textContent));
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.main.querySelectorAll<T>(selector)];
  }

  /** The words of the buttons that can be pressed. */
  get buttons(): string[] {
    return this.all('dugnad-button').map(({ textContent }) => plain(textContent));
  }

  get doors(): string[] {
    return [...this.desk.querySelectorAll('nav a')].map(({ textContent }) => plain(textContent));
  }

  /** The form with this button. */
  form(button: string): HTMLFormElement {
    return this.button(button).closest('form')!;
  }

  /** The control whose label begins with these words; `within` where several have them. */
  field<T extends Control = HTMLInputElement>(label: string, within: ParentNode = this.main): T {
    const found = [...within.querySelectorAll<T>('input, select, textarea')].find(({ labels }) => plain(labels?.[0]?.textContent).startsWith(label));
    if (!found) throw new Error(`There is no field “${label}”.`);
    return found;
  }

  button(words: string): HTMLElement {
    const found = [...this.desk.querySelectorAll<HTMLElement>('dugnad-button')].find((one) => plain(one.textContent) === words && !one.closest('[hidden]'));
    if (!found) throw new Error(`There is no button “${words}”.`);
    return found;
  }

  link(words: string): HTMLAnchorElement {
    const found = [...this.desk.querySelectorAll<HTMLAnchorElement>('a')].find(({ textContent }) => plain(textContent) === words);
    if (!found) throw new Error(`There is no link “${words}”.`);
    return found;
  }

  fill(fields: Readonly<Record<string, string>>, within: ParentNode = this.main): void {
    for (const [label, value] of Object.entries(fields)) {
      const control = this.field<Control>(label, within);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /** Ticks, or unticks. */
  tick(...labels: string[]): void {
    for (const label of labels) this.field(label).click();
  }

  /** Presses, and waits until the page says or sends something. */
  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.settled();
  }

  async follow(words: string): Promise<void> {
    this.link(words).click();
    await this.settled();
  }

  /** Sends the form of a button until `number` things in all have been sent. */
  async send(button: string, number = this.api.sent.length + 1): Promise<void> {
    this.button(button).click();
    await waitUntil(() => this.api.sent.length >= number, `“${button}” sends something`);
    await this.settled();
  }

  /** The summary of errors, a line each. */
  get summary(): string[] {
    return this.all('.dugnad-form-summary li').map(({ textContent }) => plain(textContent));
  }

  /** The error that stands at a field; empty where there is none. */
  errorAt(label: string): string {
    const control = this.field<Control>(label);
    if (control.getAttribute('aria-invalid') !== 'true') return '';
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    const lines = ids.map((id) => document.getElementById(id)).filter((line) => line?.className.includes('error'));
    return plain(lines.map((line) => line!.textContent).join(' '));
  }

  /** Waits for words on the page. */
  async says(words: string): Promise<void> {
    await waitUntil(() => this.words.includes(words), `the page says “${words}”, not: ${this.words}`);
  }

  /** Goes on by Tab until the control of a label, or the button or link of these words, has the focus. */
  async tabTo(words: string): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      if (this.focused.startsWith(words)) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`Tab does not lead to “${words}”; last at “${this.focused}”.`);
  }

  /** The name of what has the focus. */
  get focused(): string {
    const active = document.activeElement as HTMLInputElement | null;
    return plain(active?.labels?.[0]?.textContent ?? active?.getAttribute('summary') ?? active?.textContent);
  }

  /** Letter by letter: the driver of WebKit loses the second of two that are alike. */
  async type(text: string): Promise<void> {
    for (const letter of text) await sendKeys({ type: letter });
  }

  async key(press: string): Promise<void> {
    await sendKeys({ press });
    await this.settled();
  }

  /** What was answered has been drawn, also by the elements inside. */
  async settled(): Promise<void> {
    for (let turns = 0; turns < 3; turns += 1) {
      await nextFrame();
      await this.desk.updateComplete;
    }
  }
}

/** Of the requests that were asked for, those of one kind of address. */
export const asked = ({ api }: DeskHouse, part: string): string[] => api.asked.filter((path) => path.includes(part));
