import type { Browser, BrowserContext, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { longestTask, type TraceEvent } from './longest-task.ts';
import type {} from './probe.ts';
import { pathOf } from './serve-pages.ts';
import type { Side } from './sides.ts';

/** What one visit to one page gave. Times in ms. */
export interface Visit {
  /** From the start of the navigation to the frame with the banner. */
  readonly painted: number;
  /** Processor time of the page's main thread until the page was quiet. */
  readonly cpu: number;
  /** From the press on the refusal to the next frame. */
  readonly refused: number;
  /** From that press to the first frame without the banner. */
  readonly gone: number;
  readonly longest: number;
  readonly shift: number;
  /** Besides the page itself, until it was quiet, answered or not. */
  readonly requests: number;
  /** Those of them that bring configuration or notice. */
  readonly notices: number;
  /** Of all of them, compressed. */
  readonly bytes: number;
  /** What was written into the browser before the press, or lies there. */
  readonly writes: number;
}

/** How much slower than the machine the page's processor is. */
export const THROTTLE = 4;

/** A page that shows no banner within this is broken, and so is the run. Asked seldom, so that asking costs no frame. */
const patience = { timeout: 30_000, polling: 100 };

/** Quiet this long before the press: under a slow processor, tarteaucitron shows its buttons some half a second before they do anything. */
const QUIET_MS = 1000;

function isNotice(request: HTTPRequest, side: Side): boolean {
  const { pathname } = new URL(request.url());
  return !['script', 'stylesheet', 'image', 'font'].includes(request.resourceType()) || (side.configuration ?? []).includes(pathname);
}

/** What a page asks for besides itself, and also what it asks for in vain: nobody outside answers here. */
function collect(page: Page): HTTPRequest[] {
  const seen: HTTPRequest[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.isNavigationRequest()) seen.push(request);
  });
  return seen;
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Slow processor, no cache, and the probe before anything of the page. */
async function prepare(context: BrowserContext, side: Side, probe: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.evaluateOnNewDocument(`window.benchRefuse = ${JSON.stringify(side.refuse)};${probe}`);
  return { page, session };
}

/** Opens the page and leaves it alone until it is quiet. */
async function load(page: Page, address: string): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address);
  await page.waitForFunction(() => window.benchProbe.painted > 0, patience);
  await page.waitForNetworkIdle({ idleTime: QUIET_MS });
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Presses the refusal as a mouse does, and waits until the banner has gone. */
async function press(page: Page): Promise<{ refused: number; gone: number }> {
  const { x, y } = await page.evaluate(() => window.benchProbe.rest());
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.benchProbe.refused > 0 && window.benchProbe.gone > 0, patience);
  return page.evaluate(() => ({ refused: window.benchProbe.refused, gone: window.benchProbe.gone }));
}

function weigh(seen: readonly HTTPRequest[], side: Side): Pick<Visit, 'requests' | 'notices' | 'bytes'> {
  const lengths = seen.map((request) => Number(request.response()?.headers()['content-length'] ?? 0));
  return { requests: seen.length, notices: seen.filter((request) => isNotice(request, side)).length, bytes: lengths.reduce((sum, length) => sum + length, 0) };
}

/** One visit in a context of its own, which has never been anywhere. */
export async function measureVisit(browser: Browser, side: Side, { origin, probe }: { origin: string; probe: string }): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const { page, session } = await prepare(context, side, probe);
    const seen = collect(page);
    const trace = await load(page, origin + pathOf(side));
    const cpu = await cpuOf(session);
    const weight = weigh(seen, side);
    const before = await page.evaluate(async () => {
      const { painted, shift, writes, stored } = window.benchProbe;
      return { painted, shift, writes: Math.max(writes.length, await stored()) };
    });
    return { ...before, ...weight, cpu, longest: longestTask(trace, 'bench-painted'), ...(await press(page)) };
  } finally {
    await context.close();
  }
}
