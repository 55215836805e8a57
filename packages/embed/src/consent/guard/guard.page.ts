import { waitUntil } from '@open-wc/testing';

/** A window with all its classes. */
export type Realm = Window & typeof globalThis & { answers?: Record<string, boolean>; ran?: string[] };

export interface GuardedOptions {
  /** The origins of the service `player`; this server's unless told. */
  readonly origins?: readonly string[];
  readonly granted?: boolean;
  /** A Content-Security-Policy for the page. */
  readonly policy?: string;
  /** What the page holds. */
  readonly body?: string;
  /** Without consent-head.js before it. */
  readonly headless?: boolean;
}

let count = 0;

/** A page of its own, so that every test begins with the browser as it is, under the guard. */
export class GuardedPage {
  readonly frame = document.createElement('iframe');

  static async open(options: GuardedOptions = {}): Promise<GuardedPage> {
    const page = new GuardedPage();
    const { origins = [location.origin], granted = false, policy = '', body = '<p id="spot"></p>', headless = false } = options;
    const consent = `window.warnings = []; console.warn = (...words) => warnings.push(words.join(' ')); window.ran = []; window.answers = { player: ${granted} };
      ${headless ? '' : `window.dugnadConsent = { config: { services: [{ id: 'player', origins: ${JSON.stringify(origins)} }] }, granted: (id) => answers[id] === true };`}`;
    const address = new URL('../consent-guard.ts', import.meta.url).href;
    page.frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${consent}</script><script type="module" src="${address}"></script><body>${body}`;
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    document.body.append(page.frame);
    await loaded;
    return page;
  }

  get window(): Realm {
    return this.frame.contentWindow as Realm;
  }

  get document(): Document {
    return this.window.document;
  }

  get spot(): HTMLElement {
    return this.document.querySelector<HTMLElement>('#spot')!;
  }

  get warnings(): string[] {
    return (this.window as unknown as { warnings: string[] }).warnings;
  }

  /** An address that the server answers, and nobody has asked before. */
  address(): string {
    count += 1;
    return `${new URL('site-consent.ts', import.meta.url).href.split('?')[0]!}?probe=${count}-`;
  }

  /** An element that fetches nothing yet: a script from this page, the others from where nothing is fetched. */
  make(tag: string, address: string): HTMLElement {
    if (tag !== 'script') return new this.window.DOMParser().parseFromString(`<${tag} src="${address}"></${tag}>`, 'text/html').body.firstElementChild as HTMLElement;
    return Object.assign(this.document.createElement('script'), { src: address });
  }

  async waitForRequest(address: string): Promise<void> {
    await waitUntil(() => this.#isAsked(address), `${address} is asked`);
  }

  /** Whether it was asked by the time that requests which began later are answered: one of each kind that nobody holds. */
  async wasAsked(address: string): Promise<boolean> {
    const later = this.address();
    this.window.answers = { player: true };
    const image = this.document.createElement('img');
    image.src = later;
    const frame = this.document.createElement('iframe');
    frame.src = this.address();
    this.document.body.append(frame);
    await Promise.all([this.waitForRequest(later), this.waitForRequest(frame.src), (await this.window.fetch(this.address())).text()]);
    return this.#isAsked(address);
  }

  close(): void {
    this.frame.remove();
  }

  #isAsked(address: string): boolean {
    return this.window.performance.getEntriesByType('resource').some(({ name }) => name.includes(address));
  }
}
