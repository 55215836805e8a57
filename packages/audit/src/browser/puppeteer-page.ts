/** A tab of Chromium or Firefox, by puppeteer-core. */
import type { BrowserContext, Page } from 'puppeteer-core';
import type { Cookie } from '../observe/facts.ts';
import type { PageUnderAudit, Preferences, VisitOptions } from '../observe/page-under-audit.ts';
import { SideWorld } from './side-world.ts';

export interface Patience {
  /** How long a page may take to load, in milliseconds. */
  readonly load: number;
  /** How long nothing must have been asked for, until a page is quiet, in milliseconds. */
  readonly quiet: number;
}

const features = ({ reducedMotion, dark, forcedColors }: Preferences): { name: string; value: string }[] => [
  { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
];

class PuppeteerPage implements PageUnderAudit {
  readonly apart: boolean;
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #world: SideWorld | undefined;
  readonly #patience: Patience;
  readonly #options: VisitOptions;
  readonly #requests: string[] = [];

  constructor(page: Page, world: SideWorld | undefined, options: VisitOptions, patience: Patience) {
    this.#page = page;
    this.#context = page.browserContext();
    this.apart = world !== undefined;
    this.#world = world;
    this.#options = options;
    this.#patience = patience;
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  }

  async goto(address: string): Promise<void> {
    const response = await this.#page.goto(address, { waitUntil: 'load', timeout: this.#patience.load });
    if (response && response.status() >= 400) throw new Error(`it answered with status ${response.status()}`);
    await this.settle();
  }

  async evaluate(expression: string): Promise<string> {
    return this.#world ? this.#world.evaluate(expression) : String(await this.#page.evaluate(expression));
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async press(key: 'Tab' | 'Escape'): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async prefer(preferences: Preferences): Promise<boolean> {
    if (!this.#world) return false;
    await this.#page.emulateMediaFeatures(features(preferences));
    return true;
  }

  async cookies(): Promise<Cookie[]> {
    const cookies = await this.#context.cookies();
    return cookies.map(({ name, value, domain, path = '/', expires, secure, httpOnly, sameSite }) => ({
      name, value, domain, path, secure, httpOnly: httpOnly ?? false,
      ...(expires !== undefined && expires > 0 ? { expires } : {}), ...(sameSite ? { sameSite } : {}),
    }));
  }

  requests(): readonly string[] {
    return [...this.#requests];
  }

  async settle(): Promise<void> {
    // A page that never falls silent is measured as it is when the patience is over.
    await this.#page.waitForNetworkIdle({ idleTime: this.#patience.quiet, timeout: this.#patience.quiet + 6_000 }).catch(() => undefined);
  }

  async screenshot(): Promise<string> {
    return this.#page.screenshot({ encoding: 'base64' });
  }

  async another(changes: Partial<VisitOptions> = {}): Promise<PageUnderAudit> {
    return openPage(this.#context, { ...this.#options, ...changes }, this.#patience);
  }

  async show(): Promise<void> {
    await this.#page.bringToFront();
  }
}

/** What is changed in the page before its own scripts run. */
function beforehand({ automated, privacySignal, daysAhead }: VisitOptions): string {
  const parts = [
    automated ? '' : 'Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false, configurable: true });',
    privacySignal ? 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true });' : '',
    daysAhead ? `{ const Real = Date; const ahead = ${daysAhead * 86_400_000}; globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); } static now() { return Real.now() + ahead; } }; }` : '',
  ];
  return parts.join('');
}

export async function openPage(context: BrowserContext, options: VisitOptions, patience: Patience): Promise<PageUnderAudit> {
  const page = await context.newPage();
  const session = await page.createCDPSession().catch(() => undefined);
  const script = beforehand(options);
  if (script !== '') await page.evaluateOnNewDocument(script);
  if (options.privacySignal) await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  if (!options.automated) await page.setUserAgent({ userAgent: (await page.browser().userAgent()).replace('Headless', '') });
  await page.setViewport({ width: 1280, height: 800 });
  if (session) await session.send('Page.enable');
  return new PuppeteerPage(page, session ? new SideWorld(session) : undefined, options, patience);
}
