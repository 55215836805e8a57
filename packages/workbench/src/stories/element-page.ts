import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { storybookFolder } from '../storybook/build-storybook.ts';
import type { Check } from './check.ts';
import { plainLook } from './look.ts';

/** How long a page may take to draw itself (ms): it draws every story of its element. */
const PATIENCE_MS = 30_000;

/** What a newcomer must find on it, by where it stands. */
const parts = ['workshop-when p', '#snippet + pre', '#keyboard', '#accessibility ~ ul', '#api ~ table', '#evidence ~ table'] as const;

/** A page of the built Storybook that is no story. Resolves with the addresses of what leads on to the pages of elements. */
async function openPage(browser: Browser, address: string, wanted: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const part of wanted) {
      await page.waitForSelector(part, { timeout: PATIENCE_MS }).catch(() => {
        throw new Error(`The page has no ${part}.`);
      });
    }
    return await page.$$eval('workshop-start td a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  } finally {
    await page.close();
  }
}

async function asCheck(story: string, ask: () => Promise<unknown>): Promise<Check> {
  const about = { story, by: 'page' as const, look: plainLook.name, violations: [], undecided: [], verdicts: {} };
  return ask().then(() => about, (error: unknown) => ({ ...about, error: error instanceof Error ? error.message : String(error) }));
}

const addressOf = (origin: string, id: string): string => `${origin}/storybook/iframe.html?id=${id}&viewMode=docs`;

/** Opens the page of an element in the built Storybook: one is enough, for one template makes them all. */
export function checkElementPage(browser: Browser, origin: string, component: string): Promise<Check> {
  const id = `${component}--docs`;
  return asCheck(id, () => openPage(browser, addressOf(origin, id), parts));
}

/** Pages that links lead to and Storybook does not have, and pages of components that nothing leads to. */
export function findLost(links: readonly string[], known: readonly string[], components: readonly string[]): string[] {
  const ids = links.map((link) => link.replace('?path=/docs/', ''));
  const unlisted = components.map((component) => `${component}--docs`).filter((id) => !ids.includes(id));
  return [...ids.filter((id) => !known.includes(id)), ...unlisted];
}

/** Opens the first page of the workshop, from which every element with a guide must be found. @param components `elements-badge` */
export function checkStartPage(browser: Browser, origin: string, components: readonly string[]): Promise<Check> {
  const id = 'start-here--docs';
  return asCheck(id, async () => {
    const links = await openPage(browser, addressOf(origin, id), ['workshop-start #elements + table']);
    const { entries } = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as { entries: object };
    const [first] = Object.keys(entries);
    const lost = findLost(links, Object.keys(entries), components);
    if (first !== id) throw new Error(`It is not the first page: ${first ?? 'there is none'} is.`);
    if (lost.length > 0) throw new Error(`It does not lead to ${lost.join(', ')}.`);
  });
}
