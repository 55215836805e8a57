import type { Browser } from 'puppeteer-core';
import type { Check } from './check.ts';
import { plainLook } from './look.ts';

/** How long a page may take to draw itself (ms): it draws every story of its element. */
const PATIENCE_MS = 30_000;

/** What a newcomer must find on it, by where it stands. */
const parts = ['workshop-when p', '#snippet + pre', '#keyboard', '#accessibility ~ ul', '#api ~ table', '#evidence ~ table'] as const;

/** Opens the page of an element in the built Storybook: one is enough, for one template makes them all. */
export async function checkElementPage(browser: Browser, origin: string, component: string): Promise<Check> {
  const about = { story: `${component}--docs`, by: 'page' as const, look: plainLook.name, violations: [], undecided: [], verdicts: {} };
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/storybook/iframe.html?id=${component}--docs&viewMode=docs`, { waitUntil: 'domcontentloaded' });
    for (const part of parts) {
      await page.waitForSelector(part, { timeout: PATIENCE_MS }).catch(() => {
        throw new Error(`The page of the element has no ${part}.`);
      });
    }
    return about;
  } catch (error) {
    return { ...about, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close();
  }
}
