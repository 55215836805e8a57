/** A page of an association with two films and a map of others behind placeholders, under the strictest policy. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const policy = (elsewhere: string): string =>
  `default-src 'none'; script-src 'self' 'nonce-bg'; style-src 'self'; img-src 'self'; frame-src ${elsewhere}; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;

const config = (elsewhere: string): string =>
  JSON.stringify({
    controller: { name: 'Grønlia grendehus', privacy: '/personvern' },
    noticeVersion: '2026-11',
    purposes: [
      { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
      { id: 'video', text: 'Films', kind: 'external' },
      { id: 'map', text: 'Maps', kind: 'external' },
    ],
    services: [
      { id: 'counter', purpose: 'statistics', receiver: 'Teller AS', country: 'NO', duration: 'P13M', origins: [] },
      { id: 'films', purpose: 'video', name: 'Filmhuset', receiver: 'Filmhuset AS', country: 'IE', duration: 'P6M', origins: [elsewhere] },
      { id: 'maps', purpose: 'map', name: 'Kart', receiver: 'Kart AS', country: 'NO', duration: 'session', origins: [elsewhere] },
    ],
  }).replaceAll('<', '\\u003c');

const recorder = `window.refused = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(violatedDirective + ' ' + blockedURI));`;

const content = (elsewhere: string): string => `<h1>Films</h1>
<dugnad-external service="films" src="${elsewhere}/june.html" label="June"><a href="${elsewhere}/june.html">June</a></dugnad-external>
<dugnad-external service="films" src="${elsewhere}/july.html" label="July"></dugnad-external>
<dugnad-external service="maps" src="${elsewhere}/map.html" label="Map"></dugnad-external>
<p><a href="/next.html">Next page</a></p>`;

/** Which elements show their frame: `June yes, July no`. */
const shown = `[...document.querySelectorAll('dugnad-external')].map((one) => one.label + (one.shadowRoot?.querySelector('iframe') ? ' yes' : ' no')).join(', ')`;

export class ExternalHouse {
  readonly #page: Page;
  readonly #site: JourneySite;

  private constructor(page: Page, site: JourneySite) {
    this.#page = page;
    this.#site = site;
  }

  /** @param head more of the page's head, before everything of ours */
  static async open(page: Page, site: JourneySite, { head = '', body = content(site.crossOrigin) }: { head?: string; body?: string } = {}): Promise<ExternalHouse> {
    const elsewhere = site.crossOrigin;
    site.answer('/recorder.js', { headers: { 'content-type': 'text/javascript' }, body: recorder });
    for (const name of ['june', 'july', 'map']) site.answer(`/${name}.html`, `<!doctype html><title>${name}</title><p>The ${name} of others</p>`);
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Grønlia</title><script src="/recorder.js"></script>${head}
<script type="application/json" id="dugnad-consent-config">${config(elsewhere)}</script><script src="/consent-head.js"></script><script type="module" src="/dugnad.js"></script></head><body>${body}</body></html>`;
    for (const path of ['/one.html', '/next.html']) site.answer(path, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(elsewhere) }, body: html });
    await page.goto('/one.html');
    return new ExternalHouse(page, site);
  }

  /** What reached others, each once. */
  sent(): string[] {
    return [...new Set(this.#site.requests().filter(({ crossOrigin }) => crossOrigin).map(({ path }) => path))].filter((path) => path !== '/favicon.ico').toSorted();
  }

  refused(): Promise<string[]> {
    return this.#page.evaluate('window.refused');
  }

  /** Until every placeholder can be pressed. */
  async isReady(page = this.#page): Promise<void> {
    await page.waitFor('every placeholder is there', () => page.evaluate<boolean>(`(() => { const all = [...document.querySelectorAll('dugnad-external')]; return all.length > 0 && all.every((one) => one.shadowRoot?.querySelectorAll('button').length === 2); })()`));
  }

  /** Until these are shown and no others: `June yes, July no, Map no`. */
  async shows(wanted: string, page = this.#page): Promise<void> {
    await page.waitFor(`the page shows ${wanted}`, async () => (await page.evaluate<string>(shown)) === wanted);
  }

  /** Presses a button of the element with this label. */
  async press(label: string, words: string): Promise<void> {
    await this.#page.evaluate(`(() => { const one = [...document.querySelectorAll('dugnad-external')].find((one) => one.label === '${label}'); [...one.shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === '${words}').click(); })()`);
  }

  /** Presses the link in the last line of the page, over which the question may lie. */
  async openChoices(page: Page): Promise<void> {
    await page.evaluate(`document.querySelector('dugnad-consent-link').shadowRoot.querySelector('button').click()`);
    await page.byRole('button', { name: 'Withdraw all consent' }).appears();
  }

  /** What the placeholder with this label says. */
  async says(label: string): Promise<string> {
    return this.#page.evaluate(`[...document.querySelectorAll('dugnad-external')].find((one) => one.label === '${label}').shadowRoot.textContent.replace(/\\s+/g, ' ')`);
  }
}
