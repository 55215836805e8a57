import type { Browser } from 'puppeteer-core';
import { taskTime } from '../figures/task-time.ts';

/** What one opening of the week cost. */
export interface WeekCost {
  /** Processor time of the page's main thread in ms, from the press to the painted week. */
  readonly cpu: number;
  /** What the week says. */
  readonly text: string;
  readonly boxes: number;
}

/** Opens the page afresh, with the times as a list, and then the week. */
export async function measureWeek(browser: Browser, address: string): Promise<WeekCost> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'week' in window);
    await page.evaluate(() => window.week.start());
    const before = await taskTime(session);
    await page.evaluate(() => window.week.open());
    const cpu = (await taskTime(session)) - before;
    return { cpu, text: await page.evaluate(() => window.week.text()), boxes: await page.evaluate(() => window.week.boxes()) };
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    week: { start(): Promise<void>; open(): Promise<void>; text(): string; boxes(): number };
  }
}
