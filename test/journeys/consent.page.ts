/** A page of an association that holds things back, under the strictest policy, and what a visitor does with its question. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const policy = (elsewhere: string): string =>
  `default-src 'none'; script-src 'self' ${elsewhere} 'nonce-bg'; style-src 'self'; img-src 'self' ${elsewhere}; frame-src ${elsewhere}; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;

const config = (changes: object = {}): string =>
  JSON.stringify({
    controller: { name: 'Grønlia grendehus', privacy: '/personvern' },
    noticeVersion: '2026-11',
    purposes: [
      { id: 'login', text: 'Staying signed in', necessary: 'asked-for' },
      { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
      { id: 'video', text: 'Films', kind: 'external' },
      { id: 'map', text: 'Maps', kind: 'external' },
    ],
    services: [
      { id: 'counter', purpose: 'statistics', receiver: 'Teller AS', country: 'NO', duration: 'P13M', origins: [], cookies: ['_teller*'], storage: ['local:teller-*'] },
      { id: 'films', purpose: 'video', receiver: 'Film Ltd', country: 'IE', duration: 'P6M', origins: [] },
      { id: 'maps', purpose: 'map', receiver: 'Kart AS', country: 'NO', duration: 'session', origins: [] },
    ],
    ...changes,
  }).replaceAll('<', '\\u003c');

/** Says what ran and what the policy refused; runs before anything else, as a file. */
const recorder = `window.ran = []; window.refused = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(violatedDirective + ' ' + blockedURI));
addEventListener('dugnad-consent-change', () => {});`;

const script = (name: string): string => `ran.push('${name}');`;

export interface ConsentOpening {
  /** Of the configuration. */
  readonly changes?: object;
  readonly lang?: string;
  /** More of the page's head, before the script of consent. */
  readonly head?: string;
  /** Instead of what the page holds back. */
  readonly body?: string;
}

function held(elsewhere: string): string {
  return `<p>Before</p>
<script type="text/plain" data-consent="statistics" src="${elsewhere}/count.js"></script>
<script type="text/plain" data-consent="statistics" nonce="bg">ran.push('line')</script>
<script type="text/plain" data-consent="statistics" src="${elsewhere}/after.js"></script>
<script type="text/plain" data-consent="video" data-type="module" src="${elsewhere}/module.js"></script>
<iframe data-src="${elsewhere}/film.html" data-consent="films" title="Film" width="320" height="180"></iframe>
<img data-src="${elsewhere}/pixel.gif" data-consent="statistics" alt="">
<template data-consent="map"><iframe src="${elsewhere}/map.html" title="Map" width="320" height="180"></iframe></template>
<p><a href="/next.html">Next page</a></p><p><label>Your name <input name="name"></label></p>`;
}

/** The association's pages `/one.html` and `/next.html`, which are alike, and whom they would send data to. */
export class ConsentHouse {
  readonly #page: Page;
  readonly #site: JourneySite;

  private constructor(page: Page, site: JourneySite) {
    this.#page = page;
    this.#site = site;
  }

  static async open(page: Page, site: JourneySite, opening: ConsentOpening = {}): Promise<ConsentHouse> {
    const house = new ConsentHouse(page, site);
    house.serve(opening);
    await page.goto('/one.html');
    return house;
  }

  /** What the pages are from now on. */
  serve({ changes, lang = 'en', head = '', body }: ConsentOpening = {}): void {
    const site = this.#site;
    const elsewhere = site.crossOrigin;
    const asScript = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    site.answer('/recorder.js', { headers: asScript, body: recorder });
    for (const name of ['count', 'after', 'module']) site.answer(`/${name}.js`, { headers: asScript, body: script(name) });
    for (const name of ['film', 'map']) site.answer(`/${name}.html`, `<!doctype html><title>${name}</title><p>${name}</p>`);
    site.answer('/pixel.gif', { headers: { 'content-type': 'image/gif' }, body: 'GIF89a' });
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Grønlia</title>
<script src="/recorder.js"></script><script type="application/json" id="dugnad-consent-config">${config(changes)}</script>${head}<script src="/consent-head.js"></script></head><body>${body ?? held(elsewhere)}</body></html>`;
    for (const path of ['/one.html', '/next.html']) site.answer(path, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(elsewhere) }, body: html });
  }

  /** What reached those who are not the association, oldest first, each once. */
  sent(): string[] {
    const paths = this.#site.requests().filter(({ crossOrigin }) => crossOrigin).map(({ path }) => path);
    return [...new Set(paths)].filter((path) => path !== '/favicon.ico');
  }

  ran(): Promise<string[]> {
    return this.#page.evaluate('window.ran');
  }

  refused(): Promise<string[]> {
    return this.#page.evaluate('window.refused');
  }

  granted(id: string): Promise<boolean> {
    return this.#page.evaluate(`window.dugnadConsent.granted('${id}')`);
  }

  /** Everything of ours has come, and the question with it, if there is one. */
  async isReady(): Promise<void> {
    await this.#page.byRole('button', { name: 'Privacy choices' }).appears();
  }

  async press(name: string): Promise<void> {
    const button = this.#page.byRole('button', { name });
    await button.appears();
    await button.click();
    await this.#page.drawn();
  }

  /** Waits until this reached others, and nothing else did. */
  async sends(...paths: string[]): Promise<void> {
    await this.#page.waitFor(`others are asked for ${paths.join(' ')}: ${this.sent().join(' ')}`, () => paths.every((path) => this.sent().includes(path)));
  }
}
