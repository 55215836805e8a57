/** The one small API in which journeys are written. Relative addresses are those of the journey's site. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Handle } from '../engines/handle.ts';
import { framePath } from '../engines/in-page/narrow-frame.ts';
import { callInPage } from '../engines/in-page-source.ts';
import type { Found, Storage } from '../engines/in-page/in-page.ts';
import type { EngineName } from '../engines/engines.ts';
import { EngineLacks, type MediaFeatures, type Tab } from '../engines/tab.ts';
import { until } from '../engines/until.ts';
import type { JourneySite } from './journey-site.ts';

export interface NameOptions {
  readonly name?: string;
  /** The name need only contain `name`. */
  readonly partly?: boolean;
}

export interface Saved {
  readonly name: string;
  readonly text: string;
}

export class Page {
  readonly engine: EngineName;
  readonly #tab: Tab;
  readonly #site: JourneySite;
  readonly #downloads: string;
  readonly #earlier: string[] = [];

  constructor(tab: Tab, site: JourneySite, downloads: string) {
    this.engine = tab.engine;
    this.#tab = tab;
    this.#site = site;
    this.#downloads = downloads;
  }

  async #ask<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    return JSON.parse(await this.#tab.evaluate(callInPage(name, ...args))) as T;
  }

  /** Opens an address and waits for its `load` event. */
  async goto(address: string): Promise<void> {
    await this.#remember();
    await this.#tab.goto(new URL(address, this.#site.origin).href);
  }

  async reload(): Promise<void> {
    await this.#remember();
    await this.#tab.reload();
  }

  /** By the browser's own button. Wait for what should be there then. */
  async back(): Promise<void> {
    await this.#remember();
    await this.#tab.back();
  }

  /** A key or a chord (`Tab`, `Shift+Tab`, `Enter`, `Escape`, `ArrowDown`, `Space`), once or several times. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#tab.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#tab.type(text);
  }

  /** Presses Tab until the focus stands on it. Throws when a round of 100 presses does not lead there. */
  async tabTo(role: string, options: NameOptions = {}, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Handle> {
    const handle = this.byRole(role, options);
    await handle.appears();
    for (let presses = 0; presses < 100; presses += 1) {
      if (await handle.hasFocus()) return handle;
      await this.press(key);
    }
    throw new Error(`The ${key} key does not lead to the ${role} “${options.name ?? ''}”; it stands on ${await this.activeElement()}.`);
  }

  /** What is shown, in open shadow roots too; what is hidden or behind a modal dialog is not found. */
  byRole(role: string, options: NameOptions = {}): Handle {
    return new Handle(this.#tab, { role, ...options });
  }

  /** With the pointer, in the middle of a label of the page's own tree. */
  async pressLabel(words: string): Promise<void> {
    const middle = `(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)});
      label.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = label.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    })()`;
    let before: string | undefined;
    // What has just been scrolled may still be on its way: the pointer presses where the label has come to rest.
    await this.waitFor(`the label “${words}” stands still`, async () => before === (before = JSON.stringify(await this.evaluate(middle))));
    const [x, y] = await this.evaluate<[number, number]>(middle);
    await this.#tab.clickAt(x, y);
  }

  /** All text that is shown, as one line. */
  text(): Promise<string> {
    return this.#ask('text');
  }

  /** `button “Show more”`, `link “…”`, or `nothing`. */
  async activeElement(): Promise<string> {
    const focus = await this.#ask<Found | null>('focused');
    return focus ? `${focus.role} “${focus.name}”` : 'nothing';
  }

  /** Until two frames are drawn, and what was put off until after the first has been done. */
  async drawn(): Promise<void> {
    await this.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))');
  }

  /** @param sentence ends "Waited in vain until …". */
  async waitFor(sentence: string, predicate: () => Promise<boolean> | boolean): Promise<void> {
    await until(sentence, predicate);
  }

  /** The same visitor's second tab. */
  async secondTab(address?: string): Promise<Page> {
    const page = new Page(await this.#tab.another(), this.#site, this.#downloads);
    if (address !== undefined) await page.goto(address);
    return page;
  }

  /** Names of what the visitor's browser keeps for us. */
  async storage(): Promise<Storage & { cookies: string[] }> {
    return { cookies: await this.#tab.cookies(), ...(await this.#ask<Storage>('storage')) };
  }

  /** Engines without a ledger know only what the present page loaded, so it is asked before it is left. */
  async #remember(): Promise<void> {
    if (!this.#tab.requests()) this.#earlier.push(...(await this.#ask<string[]>('loaded')));
  }

  /** Every address that this tab asked for, of any origin. What reached our server, with its method: `site.requests()`. */
  async requests(): Promise<string[]> {
    const all = this.#tab.requests() ?? [...this.#earlier, ...(await this.#ask<string[]>('loaded'))];
    return all.filter((address) => /^https?:/u.test(address) && new URL(address).pathname !== framePath);
  }

  /** The network goes (the same for every engine: the site does not answer) and the page is told. */
  async offline(on: boolean): Promise<void> {
    if (on) this.#site.down();
    else this.#site.up();
    const told = await this.#tab.offline(on);
    if (!told) await this.#ask('tellConnection', !on);
  }

  /** Ends a journey that this engine cannot be asked: it is reported as not run. @throws EngineLacks */
  lacks(check: string): never {
    throw new EngineLacks(this.engine, check);
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.#tab.viewport(width, height);
  }

  /** Opens a page 320 px wide: the window itself, or a frame of that width where windows cannot be so narrow. */
  async frame320(address: string, height = 640): Promise<void> {
    if (this.engine !== 'webkit') {
      await this.viewport(320, height);
      await this.goto(address);
      return;
    }
    await this.goto(`${framePath}?${new URLSearchParams({ address, height: String(height) }).toString()}`);
    await until('the page in the frame is loaded', () => this.#ask<boolean>('isFrameLoaded'));
  }

  /** @throws EngineLacks where the engine has no such emulation. */
  async emulate(features: MediaFeatures): Promise<void> {
    await this.#tab.emulate(features);
  }

  /** `type: text` of console messages and uncaught errors. @throws EngineLacks where the engine does not report them. */
  consoleMessages(): string[] {
    return this.#tab.consoleMessages();
  }

  /** The file that the visitor saved, once it is wholly there. */
  saved(): Promise<Saved> {
    return until('a file is saved', async () => {
      const names = (await readdir(this.#downloads)).filter((name) => !/\.(?:crdownload|part|wkdownload)$/u.test(name));
      const name = names[0];
      const text = name === undefined ? '' : await readFile(join(this.#downloads, name), 'utf8');
      return name !== undefined && text !== '' && { name, text };
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.#tab.screenshot(path);
  }

  /** For what the API has no word for: an expression that gives plain data, or a promise of it. */
  async evaluate<T>(expression: string): Promise<T> {
    return JSON.parse(await this.#tab.evaluate(`(async () => JSON.stringify((await (${expression})) ?? null))()`)) as T;
  }
}
