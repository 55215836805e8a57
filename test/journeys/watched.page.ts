/** A page of an association with one widget for volunteering, feedback or help on it, that writes down all that it asks for, keeps, runs and complains of. */
import assert from 'node:assert/strict';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { liveWithin } from './payloads.page.ts';

/** Stands before every script of ours, as a file: the policy of the page takes none in its HTML. */
const WATCH = `
const note = (list, what) => void list.push(String(what).slice(0, 300));
globalThis.noted = { wrong: [], ran: [], asked: [], sent: [], kept: [], pending: [] };
const { wrong, ran, asked, sent, kept, pending } = globalThis.noted;
addEventListener('error', ({ message }) => note(wrong, message));
addEventListener('unhandledrejection', ({ reason }) => note(wrong, reason));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note(wrong, violatedDirective + ' ' + blockedURI));
for (const name of ['error', 'warn']) console[name] = (...words) => note(wrong, words.join(' '));
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) globalThis[name] = (...words) => note(ran, name + ' ' + words.join(' '));
const before = globalThis.fetch;
globalThis.fetch = (where, options = {}) => {
  const request = new Request(where, options);
  const { method, url, credentials } = request;
  note(asked, method + ' ' + url);
  if (method !== 'GET') pending.push(request.clone().text().then((body) => void sent.push({ url, body, credentials, headers: [...request.headers.keys()].sort() })));
  return before(where, options);
};
const watch = (owner, name, list) => {
  const own = owner?.[name];
  if (own) owner[name] = function (...all) { note(list, name + ' ' + all[0] + (this instanceof Storage && this === sessionStorage ? ' for the tab' : '')); return own.apply(this, all); };
};
watch(XMLHttpRequest.prototype, 'open', asked);
watch(Navigator.prototype, 'sendBeacon', asked);
watch(ServiceWorkerContainer?.prototype, 'register', asked);
watch(Storage.prototype, 'setItem', kept);
watch(IDBFactory.prototype, 'open', kept);
watch(globalThis.CacheStorage?.prototype, 'open', kept);
for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'BroadcastChannel']) {
  const Own = globalThis[name];
  if (Own) globalThis[name] = class extends Own { constructor(...all) { super(...all); note(asked, name + ' ' + all[0]); } };
}
// Somebody who lets the page know where they are: near the village hall.
Geolocation.prototype.getCurrentPosition = (known) => { note(ran, 'where it is'); known({ coords: { latitude: 59.91273, longitude: 10.74609 } }); };
`;

export interface Sent {
  readonly url: string;
  readonly body: string;
  readonly credentials: string;
  readonly headers: readonly string[];
}

export interface Noted {
  /** What the console says, and what the policy of the page refused. */
  readonly wrong: readonly string[];
  /** What only a script of somebody else would do; and that the device was asked where it is. */
  readonly ran: readonly string[];
  /** Method and address of all that was asked for by script. */
  readonly asked: readonly string[];
  readonly sent: readonly Sent[];
  /** What was put away, by its name. */
  readonly kept: readonly string[];
}

export type Widget = 'dugnad-volunteer' | 'dugnad-feedback' | 'dugnad-help-request';

interface Opening {
  readonly src: string;
  readonly attributes?: string;
}

const PATH = '/watched.html';

export class WatchedHouse {
  readonly page: Page;
  readonly site: JourneySite;
  readonly widget: Widget;

  private constructor(page: Page, site: JourneySite, widget: Widget) {
    this.page = page;
    this.site = site;
    this.widget = widget;
  }

  /** Under the policy that we promise to work under, with Trusted Types. */
  static async open(page: Page, site: JourneySite, widget: Widget, { src, attributes = '' }: Opening): Promise<WatchedHouse> {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${new URL(src, site.origin).origin}; require-trusted-types-for 'script'`;
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Watched</title><link rel="icon" href="/favicon.svg"><script src="/watch.js"></script></head>
<body><main><h1>Neighbours</h1><${widget} src="${src}" ${attributes}><p>Call <a href="tel:12345678">12 34 56 78</a>.</p></${widget}></main><script type="module" src="/dugnad.js"></script></body></html>`;
    site.answer('/watch.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: WATCH });
    site.answer(PATH, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body });
    await page.goto(PATH);
    const house = new WatchedHouse(page, site, widget);
    await page.waitFor('the widget is there', async () => (await house.within<boolean | null>('root.querySelector(":is(form, ul, .card)") !== null')) === true);
    return house;
  }

  /** @param expression of what stands in the widget, its `root` */
  within<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(`(() => { const root = document.querySelector('${this.widget}').shadowRoot; return root ? (${expression}) : null; })()`);
  }

  async noted(): Promise<Noted> {
    await this.page.evaluate('Promise.all(globalThis.noted.pending).then(() => null)');
    return this.page.evaluate<Noted>('(({ pending, ...rest }) => rest)(globalThis.noted)');
  }

  /** Nothing in it could run, nothing has run, and neither the console nor the policy had anything to say. */
  async isCalm(what: string): Promise<void> {
    assert.deepEqual(await this.page.evaluate<string[]>(liveWithin(this.widget)), [], what);
    const { wrong, ran } = await this.noted();
    assert.deepEqual([wrong, ran], [[], []], what);
  }

  /** As by hand: what is written in is written, what is chosen is pressed. What is not there is left out. */
  async fillIn(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, answer] of Object.entries(answers)) {
      await this.within(`(() => {
        const all = [...root.querySelectorAll('[name="${name}"]')];
        const [field] = all;
        if (!field) return;
        if (field.type === 'radio' || field.type === 'checkbox') {
          const wanted = field.type === 'radio' ? all.find(({ value }) => value === ${JSON.stringify(answer)}) : field;
          if (wanted && !wanted.checked) wanted.click();
          return;
        }
        field.value = ${JSON.stringify(answer)};
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      })()`);
      await this.page.drawn();
    }
  }

  /** What is folded away is opened, and what comes with it is there. */
  async unfold(): Promise<void> {
    await this.within('void [...root.querySelectorAll("details")].forEach((each) => { each.open = true; })');
    await this.page.drawn();
    await this.page.waitFor('what was folded away is there', () => this.within('[...root.querySelectorAll("details")].every((each) => each.querySelector("input, textarea, form, p, ul") !== null)'));
  }

  typed(): Promise<Record<string, string>> {
    return this.within(`Object.fromEntries([...root.querySelectorAll('textarea, input:not([type=hidden], [type=checkbox], [type=radio])')].filter(({ name, value }) => name !== 'website' && value !== '').map(({ name, value }) => [name, value]))`);
  }

  complaints(): Promise<string[]> {
    return this.within(`[...root.querySelectorAll('.summary li')].map(({ textContent }) => textContent.trim())`);
  }

  async press(name: string): Promise<void> {
    await this.page.byRole('button', { name }).click();
  }

  /** What reached our site since the page was opened, but its own files. */
  reached(): string[] {
    return this.site.requests().map(({ method, path }) => `${method} ${path}`).filter((each) => !/^GET \/(?:favicon\.svg|watch\.js|watched\.html|[^/]+\.js)(?:\?|$)/u.test(each));
  }
}
