/** A visitor on the association's pages `/one.html` and `/next.html`, and what may be asked about what they meet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { configOf, heldBody, others, type SiteConfig } from './association.ts';
import type { Changes } from './check.ts';
import { finders } from './finders.ts';

export interface Opening {
  /** Makes another configuration of the usual one. */
  readonly config?: (config: SiteConfig) => SiteConfig;
  readonly lang?: string;
  readonly dir?: string;
  /** Files of the page's own in the head, after what a fault of the page puts there: a script, by its text. */
  readonly script?: string;
  /** More of the head, behind the script of consent. */
  readonly head?: string;
  readonly css?: string;
  readonly body?: (elsewhere: string) => string;
  /** More than the usual policy. */
  readonly policy?: string;
}

const asScript = { 'content-type': 'text/javascript; charset=utf-8' };
const asSheet = { 'content-type': 'text/css; charset=utf-8' };

/**
 * Writes down what ran, and every cookie that is written, with its attributes. Long waits of the page pass when the check says so, not
 * when the clock does.
 */
const recorder = `window.ran = []; window.written = []; window.told = [];
const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { return jar.get.call(this); }, set(text) { written.push(text); jar.set.call(this, text); } });
const waits = [];
// Thirty seconds exactly is what WebDriver gives its own scripts, with the page's own timers.
const isLong = (delay) => delay >= 1000 && delay !== 30_000;
for (const name of ['setTimeout', 'setInterval']) {
  const real = window[name].bind(window);
  window[name] = (act, delay = 0, ...more) => isLong(delay) ? -waits.push({ act, delay }) : real(act, delay, ...more);
}
for (const name of ['clearTimeout', 'clearInterval']) {
  const real = window[name].bind(window);
  window[name] = (id) => id < 0 ? delete waits[-id - 1].act : real(id);
}
window.pass = (milliseconds) => { for (const { act, delay } of waits) if (delay <= milliseconds && typeof act === 'function') act(); };
document.addEventListener('dugnad-consent-withdraw', ({ service }) => told.push(service));`;

const policyOf = (elsewhere: string, more = ''): string =>
  `default-src 'none'; script-src 'self' ${elsewhere} 'nonce-bg'; style-src 'self'; img-src 'self' ${elsewhere}; media-src ${elsewhere}; frame-src 'self' ${elsewhere}; connect-src 'self' ${elsewhere}; base-uri 'none'${more}`;

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

/** What a visitor sends with any page. */
const unasked = new Set(['/favicon.ico', '/control.txt']);

export class Visit {
  readonly page: Page;
  readonly site: JourneySite;
  readonly changes: Changes;

  constructor(page: Page, site: JourneySite, changes: Changes = {}) {
    this.page = page;
    this.site = site;
    this.changes = changes;
  }

  #pageHtml({ config = (own) => own, lang = 'en', dir = 'ltr', script, head = '', css, body = heldBody }: Opening): string {
    const { crossOrigin } = this.site;
    const file = (path: string, text: string | undefined): string => (text === undefined ? '' : `<script src="${path}"></script>`);
    const sheet = css === undefined ? '' : '<link rel="stylesheet" href="/page.css">';
    const json = JSON.stringify(config(configOf(crossOrigin))).replaceAll('<', '\\u003c');
    const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Grønlia</title>
<script src="/recorder.js"></script>${file('/page.js', script)}${file('/fault.js', this.changes.script)}${sheet}${this.changes.css === undefined ? '' : '<link rel="stylesheet" href="/fault.css">'}
<script type="application/json" id="dugnad-consent-config">${json}</script><script src="/consent-head.js"></script>${head}<script type="module" src="/dugnad.js"></script></head><body><main>${body(crossOrigin)}</main></body></html>`;
    return this.changes.html?.(html, crossOrigin) ?? html;
  }

  /** What the pages are from now on. */
  serve(opening: Opening = {}): void {
    const { site, changes } = this;
    const files = { '/recorder.js': recorder, '/page.js': opening.script, '/fault.js': changes.script, '/axe.js': axe };
    for (const [path, body] of Object.entries(files)) if (body !== undefined) site.answer(path, { headers: asScript, body: path === '/axe.js' ? body : `(() => { ${body}\n})();` });
    for (const [path, body] of Object.entries({ '/page.css': opening.css, '/fault.css': changes.css })) if (body !== undefined) site.answer(path, { headers: asSheet, body });
    for (const [path, answer] of Object.entries(others)) site.answer(path, answer);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(site.crossOrigin, opening.policy) };
    for (const path of ['/one.html', '/next.html']) site.answer(path, { headers, body: this.#pageHtml(opening) });
    for (const [path, answer] of Object.entries(changes.answers ?? {})) site.answer(path, answer);
  }

  async open(opening: Opening = {}, path = '/one.html'): Promise<void> {
    this.serve(opening);
    await this.page.goto(path);
  }

  /** Opens the page, and waits for the question. That it does not come is a fault of the trial, not of what is checked. */
  async openAsked(opening: Opening = {}, path = '/one.html'): Promise<void> {
    await this.open(opening, path);
    await this.isAsked();
  }

  async isAsked(): Promise<void> {
    await this.page.waitFor('the question is on the screen', () => this.ask<boolean>('return Boolean(layer())'));
  }

  async isConnected(page = this.page): Promise<void> {
    await page.byRole('button', { name: 'Privacy choices' }).appears();
  }

  /** What the page answers to the body of a function that has the finders. */
  ask<T>(body: string, page = this.page): Promise<T> {
    return page.evaluate<T>(`(async () => { ${finders}\n${body} })()`);
  }

  /** @throws AssertionError with the sentence, when it does not come true in time. */
  async claim(sentence: string, predicate: () => Promise<boolean> | boolean): Promise<void> {
    await this.page.waitFor(sentence, predicate).catch((error: unknown) => assert.fail(`${sentence} (${error instanceof Error ? error.message : 'unknown'})`));
  }

  /** As a visitor does, with the pointer. */
  async press(words: string, page = this.page): Promise<void> {
    await page.byRole('button', { name: words }).click();
    // Where it leads to another page, nothing of this one is waited for.
    await page.drawn().catch(() => undefined);
  }

  /** Everything that the page asks for by now has been asked for: a request of our own comes behind it. */
  async settles(page = this.page): Promise<void> {
    await page.evaluate(`(async () => { await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); for (const origin of ['', ${JSON.stringify(this.site.crossOrigin)}]) await fetch(origin + '/control.txt', { cache: 'no-store' }).catch(() => undefined); await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); })()`);
  }

  /** What reached others than the association, each once. */
  sent(): string[] {
    const asked = this.site.requests().filter(({ crossOrigin }) => crossOrigin).map(({ path }) => path);
    return [...new Set(asked)].filter((path) => !unasked.has(path));
  }

  async sends(path: string): Promise<void> {
    await this.page.waitFor(`others are asked for ${path}`, () => this.sent().includes(path));
  }

  ran(): Promise<string[]> {
    return this.page.evaluate('window.ran');
  }

  granted(id: string, page = this.page): Promise<boolean> {
    return page.evaluate(`Boolean(window.dugnadConsent?.granted('${id}'))`);
  }

  /** The value that the choice is kept by, or nothing. */
  choice(): Promise<string | null> {
    return this.page.evaluate(`/(?:^|; )dugnad-consent=([^;]*)/.exec(document.cookie)?.[1]`);
  }

  /** Nobody has chosen yet: asked still, nothing kept, nothing sent. */
  async isUndecided(after: string): Promise<void> {
    await this.settles();
    assert.deepEqual(
      { sent: this.sent(), kept: (await this.page.storage()).cookies, ran: await this.ran(), asked: await this.ask<boolean>('return Boolean(layer())') },
      { sent: [], kept: [], ran: [], asked: true },
      `after ${after} it counts as a choice`,
    );
  }

  /** Opens the second layer from the first, and waits for it. */
  async openChoices(): Promise<void> {
    await this.press('Choose');
    await this.page.waitFor('the choices are open', () => this.ask<boolean>('return Boolean(modal())'));
  }

  /** A visitor who comes for the first time, in the same browser. */
  async forget(): Promise<void> {
    await this.page.evaluate(`(() => { for (const cookie of document.cookie.split('; ')) document.cookie = cookie.split('=')[0] + '=;Path=/;Max-Age=0'; localStorage.clear(); sessionStorage.clear(); })()`);
  }
}
