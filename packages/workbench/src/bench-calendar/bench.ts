/** `npm run bench:calendar`: the month of ours, of FullCalendar 7 and of hand-written DOM, by processor time. Figures as figures.md wants them. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import { median, rounded } from '../figures/median.ts';
import { installPeers } from '../peers/install-peers.ts';
import { buildPages, COUNTS, SIDES, type SideName } from './build-pages.ts';
import { measurePage, type PageCost } from './measure-page.ts';

const ROUNDS = 9;
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pages = `${root}.artifacts/bench-calendar`;

type Costs = Record<SideName, PageCost[]>;

/** Ratio of medians to the hand-written side. */
function ratio(costs: Costs, side: SideName, what: keyof PageCost): number {
  const of = (name: SideName) => median(costs[name].map((cost) => cost[what]));
  return rounded(of(side) / of('handwritten'));
}

async function measureAll(browser: Browser, count: number): Promise<Costs> {
  const costs: Costs = { handwritten: [], ours: [], fullcalendar: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of SIDES) costs[side].push(await measurePage(browser, pathToFileURL(`${pages}/${side}-${count}.html`).href));
  }
  return costs;
}

function show(count: number, costs: Costs): void {
  for (const side of SIDES) {
    const [cpu, next, nodes] = (['cpu', 'next', 'nodes'] as const).map((what) => median(costs[side].map((cost) => cost[what])));
    process.stdout.write(`${String(count).padStart(5)} ${side.padEnd(12)} month ${cpu?.toFixed(1)} ms, next ${next?.toFixed(1)} ms, ${nodes} nodes\n`);
  }
}

async function main(): Promise<void> {
  await installPeers(['fullcalendar']);
  await buildPages(pages);
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments, '--allow-file-access-from-files'] });
  process.stdout.write(`Events in the month shown; processor time of the page's main thread, medians of ${ROUNDS} interleaved rounds\n`);
  const line: Record<string, Record<string, number>> = { cpu: {}, fullcalendar: {}, next: {}, nodes: {} };
  const put = (key: string, count: number, value: number) => Object.assign(line[key] ?? {}, { [count]: value });
  try {
    for (const count of COUNTS) {
      const costs = await measureAll(browser, count);
      show(count, costs);
      put('cpu', count, ratio(costs, 'ours', 'cpu'));
      put('fullcalendar', count, ratio(costs, 'fullcalendar', 'cpu'));
      put('next', count, ratio(costs, 'ours', 'next'));
      put('nodes', count, ratio(costs, 'ours', 'nodes'));
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

await main();
