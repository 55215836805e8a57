import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';

const paths = { start: '/', calendar: '/calendar.html', try: '/try.html', news: '/news.html' } as const;

/** One picture of a page: the window (px), and what the visitor's system or printer decides. */
interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly features?: MediaFeature[];
  readonly print?: boolean;
}

const dark: MediaFeature[] = [{ name: 'prefers-color-scheme', value: 'dark' }];

const views: readonly View[] = [
  { name: '360x800', width: 360, height: 800 },
  { name: '1280x800', width: 1280, height: 800 },
  { name: 'dark', width: 1280, height: 800, features: dark },
  { name: 'dark-360', width: 360, height: 800, features: dark },
  { name: 'forced', width: 800, height: 800, features: [{ name: 'forced-colors', value: 'active' }] },
  // A window of 1280 × 1024 px at 400 %.
  { name: '400-percent', width: 320, height: 256 },
  { name: 'print', width: 794, height: 1123, print: true },
];

interface Ready extends Element {
  ready?: Promise<void>;
}

/** Waits until every widget of the page has something to show. */
async function widgetsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll<Ready>('dugnad-calendar')];
    await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(widgets.map((widget) => widget.ready));
  });
}

async function photograph(page: Page, address: string, view: View, file: string): Promise<void> {
  await page.setViewport({ width: view.width, height: view.height });
  // Each of the two takes back what the other has set, so the one that is wanted comes last.
  await page.emulateMediaFeatures(view.features ?? []);
  if (view.print) await page.emulateMediaType('print');
  await page.goto(address, { waitUntil: 'load' });
  await widgetsReady(page);
  await page.screenshot({ path: file, fullPage: true });
}

/** A picture of every sample page in every view; resolves with how many there are. */
export async function photographPages(browser: Browser, origin: string, folder: string): Promise<number> {
  const page = await browser.newPage();
  for (const [name, path] of Object.entries(paths)) {
    for (const view of views) await photograph(page, origin + path, view, join(folder, `page-${name}.${view.name}.png`));
  }
  await page.close();
  return Object.keys(paths).length * views.length;
}
