/** `npm run bench:volunteer`: the week of 500 shifts beside hand-written DOM, by processor time; and the filters of a long list at a quarter of the speed. */
import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import { median, rounded } from '../figures/median.ts';
import { buildPages, SIDES, type SideName } from './build-pages.ts';
import { type FilterCost, measureFilters } from './measure-filters.ts';
import { measureWeek, type WeekCost } from './measure-week.ts';

const ROUNDS = 15;
const BOUNDS = { weekToHandWritten: 1.5, filterMs4x: 50 };
const pages = fileURLToPath(new URL('../../../../.artifacts/bench-volunteer', import.meta.url));

const addressOf = (name: string): string => pathToFileURL(`${pages}/${name}.html`).href;

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `“${one.slice(at - 20, at + 60)}” beside “${other.slice(at - 20, at + 60)}”`;
}

/** Both sides in turn; each has to show the same. */
async function measureWeeks(browser: Browser): Promise<number> {
  const costs: Record<SideName, WeekCost[]> = { handwritten: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of SIDES) costs[side].push(await measureWeek(browser, addressOf(side)));
  }
  const [theirs, ours] = SIDES.map((side) => costs[side][0]);
  const [said, wanted] = [ours, theirs].map((cost) => cost?.text.split('\n') ?? []);
  wanted?.forEach((day, at) => assert.ok(said?.[at] === day, `day ${at}: ${firstDifference(said?.[at] ?? '', day)}`));
  assert.equal(ours?.boxes, theirs?.boxes);
  for (const side of SIDES) process.stdout.write(`${side.padEnd(12)} week of 500 ${median(costs[side].map(({ cpu }) => cpu)).toFixed(1)} ms\n`);
  return rounded(median(costs.ours.map(({ cpu }) => cpu)) / median(costs.handwritten.map(({ cpu }) => cpu)));
}

/** The median of the slowest of them, by processor time. */
async function measureLists(browser: Browser): Promise<number> {
  const byName: Record<string, FilterCost[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const cost of await measureFilters(browser, addressOf('list'))) (byName[cost.name] ??= []).push(cost);
  }
  const medians = Object.entries(byName).map(([name, costs]) => ({ name, cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) }));
  for (const { name, cpu, wall } of medians) process.stdout.write(`filter ${name.padEnd(20)} ${cpu.toFixed(1)} ms, waited ${wall.toFixed(1)} ms, at 4 × throttling\n`);
  return rounded(Math.max(...medians.map(({ cpu }) => cpu)));
}

await buildPages(pages);
const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments, '--allow-file-access-from-files'] });
try {
  const figures = { weekToHandWritten: await measureWeeks(browser), filterMs4x: await measureLists(browser) };
  const over = Object.entries(BOUNDS).filter(([key, bound]) => figures[key as keyof typeof BOUNDS] > bound);
  for (const [key, bound] of over) process.stdout.write(`${key} is over ${bound}\n`);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
