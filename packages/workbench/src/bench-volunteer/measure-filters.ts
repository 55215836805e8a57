import type { Browser } from 'puppeteer-core';

/** How long the list took for one filter, in ms. */
export interface FilterCost {
  readonly name: string;
  readonly ms: number;
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
    for (const name of await page.evaluate(() => window.filters.names())) {
      for (const way of ['on', 'off']) {
        const { ms, before, after } = await page.evaluate((each) => window.filters.use(each), name);
        if (before === after) throw new Error(`${name} changed nothing: ${before} before and after`);
        costs.push({ name: `${name} ${way}`, ms });
      }
    }
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
