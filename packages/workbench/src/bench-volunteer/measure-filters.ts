import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { taskTime } from '../figures/task-time.ts';

/** What one filter cost, from the press to the painted list, on a processor that is four times as slow. */
export interface FilterCost {
  readonly name: string;
  /** Processor time of the page's main thread in ms. */
  readonly cpu: number;
  /** Milliseconds that somebody waited, also for the next frame and for whatever else the machine did. */
  readonly wall: number;
}

async function press(page: Page, session: CDPSession, name: string): Promise<FilterCost> {
  const before = await page.evaluate((each) => window.filters.find(each), name);
  const since = await taskTime(session);
  const wall = await page.evaluate(() => window.filters.press());
  const cpu = (await taskTime(session)) - since;
  const after = await page.evaluate(() => window.filters.cards());
  if (before === after) throw new Error(`${name} changed nothing: ${before} before and after`);
  return { name: `${name} ${after < before ? 'on' : 'off'}`, cpu, wall };
}

/** Presses each filter of a long list on and off. */
export async function measureFilters(browser: Browser, address: string): Promise<FilterCost[]> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'filters' in window);
    await page.emulateCPUThrottling(4);
    const costs: FilterCost[] = [];
    const names = await page.evaluate(() => window.filters.names());
    // On, and off again.
    for (const name of names.flatMap((each) => [each, each])) costs.push(await press(page, session, name));
    return costs;
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    filters: {
      names(): string[];
      /** Finds one, and waits until nothing is left to be drawn. Gives how many cards are shown. */
      find(name: string): Promise<number>;
      /** Presses what was found: from the press to the painted list, in ms. */
      press(): Promise<number>;
      cards(): number;
    };
  }
}
