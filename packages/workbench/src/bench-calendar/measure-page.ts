import type { Browser } from 'puppeteer-core';
import { taskTime } from '../figures/task-time.ts';

/** What one run of one page cost. `cpu` in ms of the page's main thread, from the first byte to the painted month. */
export interface PageCost {
  cpu: number;
  next: number;
  nodes: number;
}

/** Opens the page afresh, shows the month, goes to the next one, and reads the main thread's processor time at each step. */
export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const page = await browser.newPage();
  try {
    // Wide enough for a month with its words: all sides show all events.
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate(() => window.bench.start());
    const cpu = await taskTime(session);
    await page.evaluate(() => window.bench.next());
    const next = (await taskTime(session)) - cpu;
    return { cpu, next, nodes: await page.evaluate(() => window.bench.nodes()) };
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    bench: { start(): Promise<void>; next(): Promise<void>; nodes(): number };
  }
}
