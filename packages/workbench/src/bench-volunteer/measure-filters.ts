import type { Browser, Page } from 'puppeteer-core';

/** How long the list took for one filter, in ms. */
export interface FilterCost {
  readonly name: string;
  readonly ms: number;
}

async function press(page: Page, name: string): Promise<FilterCost> {
  const { ms, before, after } = await page.evaluate((each) => window.filters.use(each), name);
  if (before === after) throw new Error(`${name} changed nothing: ${before} before and after`);
  return { name: `${name} ${after < before ? 'on' : 'off'}`, ms };
}

/** Presses each filter of a long list on and off, on a processor that is four times as slow. */
export async function measureFilters(browser: Browser, address: string): Promise<FilterCost[]> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'filters' in window);
    await page.emulateCPUThrottling(4);
    const costs: FilterCost[] = [];
    const names = await page.evaluate(() => window.filters.names());
    // On, and off again.
    for (const name of names.flatMap((each) => [each, each])) costs.push(await press(page, name));
    return costs;
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    filters: { names(): string[]; use(name: string): Promise<{ ms: number; before: number; after: number }> };
  }
}
