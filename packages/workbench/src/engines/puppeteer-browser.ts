/** Chromium (DevTools protocol) and Firefox (WebDriver BiDi) for journeys, both by puppeteer-core. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import { chromiumArguments, chromiumForManyPages, firefoxForManyPages, programOf } from './engines.ts';
import { keyName } from './keys.ts';
import { EngineLacks, type EngineBrowser, type MediaFeatures, type Tab, type Visitor } from './tab.ts';

type Engine = 'chromium' | 'firefox';

const features = ({ colorScheme, reducedMotion, forcedColors }: MediaFeatures): { name: string; value: string }[] => [
  ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
  ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: reducedMotion }] : []),
  ...(forcedColors ? [{ name: 'forced-colors', value: forcedColors }] : []),
];

class PuppeteerTab implements Tab {
  readonly engine: Engine;
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #requests: string[] = [];
  readonly #messages: string[] = [];

  constructor(engine: Engine, context: BrowserContext, page: Page) {
    this.engine = engine;
    this.#context = context;
    this.#page = page;
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('console', (message) => this.#messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#messages.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: 'load' });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'load' });
  }

  async back(): Promise<void> {
    // A page that the browser kept as it was comes without a `load` that one could wait for.
    await this.#page.evaluate('void setTimeout(() => history.back())');
  }

  async evaluate(expression: string): Promise<string> {
    return String(await this.#page.evaluate(expression));
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+').map(keyName) as KeyInput[];
    const last = keys.pop() ?? 'Tab';
    for (const held of keys) await this.#page.keyboard.down(held);
    await this.#page.keyboard.press(last);
    for (const held of keys.reverse()) await this.#page.keyboard.up(held);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async emulate(wanted: MediaFeatures): Promise<void> {
    if (this.engine === 'firefox') throw new EngineLacks('firefox', 'emulated media features');
    // Each of the two undoes the other.
    if (wanted.media) await this.#page.emulateMediaType(wanted.media);
    else await this.#page.emulateMediaFeatures(features(wanted));
  }

  async offline(on: boolean): Promise<boolean> {
    try {
      await this.#page.setOfflineMode(on);
      return true;
    } catch {
      return false;
    }
  }

  async cookies(): Promise<string[]> {
    return (await this.#context.cookies()).map(({ name }) => name);
  }

  requests(): string[] {
    return [...this.#requests];
  }

  consoleMessages(): string[] {
    return [...this.#messages];
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path });
  }

  async another(): Promise<Tab> {
    return new PuppeteerTab(this.engine, this.#context, await this.#context.newPage());
  }
}

/** Where the machine names no language, file names lose all letters but the English ones. */
const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

function launch(engine: Engine): Promise<Browser> {
  const executablePath = programOf(engine);
  return engine === 'chromium'
    ? puppeteer.launch({ executablePath, env, args: [...chromiumArguments, ...chromiumForManyPages], pipe: true })
    : // The panel of saved files takes the focus from the window, and with it the effect of every key.
      puppeteer.launch({ browser: 'firefox', executablePath, env, extraPrefsFirefox: { ...firefoxForManyPages, 'browser.download.alwaysOpenPanel': false } });
}

async function visit(browser: Browser, engine: Engine): Promise<Visitor> {
  const downloads = await mkdtemp(join(tmpdir(), 'dugnad-downloads-'));
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: downloads } });
  const tab = new PuppeteerTab(engine, context, await context.newPage());
  const close = async (): Promise<void> => {
    await context.close();
    await rm(downloads, { recursive: true, force: true });
  };
  return { tab, downloads, close };
}

export async function openPuppeteerBrowser(engine: Engine): Promise<EngineBrowser> {
  const browser = await launch(engine);
  return { engine, visit: () => visit(browser, engine), close: () => browser.close() };
}
