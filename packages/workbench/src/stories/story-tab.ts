import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { storybookFolder } from '../storybook/build-storybook.ts';
import { plainLook, type Look } from './look.ts';

/** A story as the built Storybook lists it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** How long a story may take to draw itself (ms). */
const PATIENCE_MS = 20_000;

/**
 * Every story there is, in the order of the sidebar.
 * @param only parts of ids; none = all
 * @param folder of the built stories
 */
export async function listStories(only: readonly string[] = [], folder = storybookFolder): Promise<Story[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8');
  const { entries } = JSON.parse(text) as { entries: Record<string, Story & { type: string }> };
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return stories.filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));
}

/** What a page of the preview has that no other page has. */
interface PreviewWindow {
  __STORYBOOK_ADDONS_CHANNEL__: { emit: (event: string, data: unknown) => void };
}

/** One tab of Chromium that shows stories. */
export class StoryTab {
  readonly page: Page;
  readonly #origin: string;
  readonly #errors: string[] = [];
  #story = '';

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.on('pageerror', (error) => this.#errors.push(error instanceof Error ? error.message : String(error)));
  }

  /** In a context of its own, so that two tabs are both in front. @param origin where `/storybook/` is served */
  static async open(browser: Browser, origin: string): Promise<StoryTab> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 900 });
    // In front is not yet in focus, and what is not in focus matches no `:focus`.
    await page.emulateFocusedPage(true);
    // By this word Storybook knows a test, and does not wait a tenth of a second for animations at each look: nothing moves here.
    await page.setUserAgent({ userAgent: `${await browser.userAgent()} StorybookTestRunner` });
    return new StoryTab(page, origin);
  }

  /** Opens a story and waits until it is drawn and its `play` is done. @throws Error with what went wrong in the page. */
  async open(id: string, look: Look = plainLook): Promise<void> {
    this.#story = id;
    this.#errors.length = 0;
    await this.#emulate(look);
    // Storybook's own axe would run beside ours.
    const globals = `theme:${look.theme};language:${look.language};direction:${look.direction};a11y.manual:!true`;
    await this.page.goto(`${this.#origin}/storybook/iframe.html?id=${id}&viewMode=story&globals=${encodeURIComponent(globals)}`, { waitUntil: 'domcontentloaded' });
    await this.#drawn(look);
  }

  /** Looks at the open story in another way, as with the toolbars: without loading it again. */
  async look(look: Look): Promise<void> {
    await this.#emulate(look);
    const globals = { theme: look.theme, language: look.language, direction: look.direction };
    await this.page.evaluate((data) => (globalThis as unknown as PreviewWindow).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', data), { globals });
    await this.#drawn(look);
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }

  async #emulate({ theme, forcedColors }: Look): Promise<void> {
    await this.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ]);
  }

  async #drawn({ theme, language, direction }: Look): Promise<void> {
    const mark = [this.#story, theme, language, direction].join(' ');
    const settled = (wanted: string): boolean =>
      document.documentElement.dataset['story'] === wanted || /sb-show-(errordisplay|nopreview)/.test(document.body.className);
    await this.page.waitForFunction(settled, { timeout: PATIENCE_MS }, mark);
    const fault = await this.page.evaluate(() => {
      const { classList } = document.body;
      if (classList.contains('sb-show-nopreview')) return 'There is no such story.';
      return classList.contains('sb-show-errordisplay') ? (document.querySelector('#error-message')?.textContent ?? 'It could not be drawn.') : '';
    });
    const [error = fault] = this.#errors;
    if (error) throw new Error(error.trim());
  }
}
