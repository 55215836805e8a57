/** The smallest snippet of each guide, pasted into a plain page with the script tag: what a newcomer does first. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { plainLook } from './look.ts';
import type { Check } from './check.ts';
import type { GuideOf } from './guides.ts';
import { bringAxe, runAxe } from './run-axe.ts';

/** The voice of the page needs no registering: the script tag leaves it as it is. */
const voice = 'dugnad-status-region';

/** How long the element may take to come (ms). */
const PATIENCE_MS = 20_000;

/** A guide names the place of our files so. */
const PLACE = 'https://dugnad.example';

const pageWith = (origin: string, html: string): string => `<!doctype html>
<html lang="en">
<head><title>A page of an association</title><script type="module" src="${origin}/dugnad.js"></script></head>
<body><main><h1>A page of an association</h1>${html.replaceAll(PLACE, origin)}</main></body>
</html>`;

/** Nothing is asked of anybody else: an address in a snippet is answered by an empty calendar. */
async function answer(request: HTTPRequest, origin: string, html: string): Promise<void> {
  const { hostname, pathname } = new URL(request.url());
  const headers = { 'access-control-allow-origin': '*' };
  if (pathname === '/snippet.html') await request.respond({ contentType: 'text/html; charset=utf-8', body: pageWith(origin, html) });
  else if (hostname === 'localhost') await request.continue();
  else await request.respond({ contentType: 'text/calendar', headers, body: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nEND:VCALENDAR\r\n' });
}

/** Waits until every element of ours on the page is defined and drawn. */
async function upgraded(page: Page, tag: string): Promise<void> {
  const isThere = async (wanted: string, unregistered: string): Promise<boolean> => {
    const ours = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown>; ready?: Promise<unknown> }>('*')].filter(({ localName }) => localName.startsWith('dugnad-'));
    if (!ours.some(({ localName }) => localName === wanted)) throw new Error(`The snippet has no <${wanted}>.`);
    if (ours.some((element) => element.matches(`:not(:defined, ${unregistered})`))) return false;
    await Promise.all(ours.flatMap(({ updateComplete, ready }) => [updateComplete, ready]));
    return true;
  };
  await page.waitForFunction(isThere, { timeout: PATIENCE_MS, polling: 50 }, tag, voice).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'TimeoutError' ? new Error(`The snippet brings no <${tag}>: it was not defined by the script tag.`) : error;
  });
}

async function checkSnippet(page: Page, origin: string, { component, tag, snippet }: GuideOf): Promise<Check> {
  const about = { story: `${component}--snippet`, by: 'snippet' as const, look: plainLook.name };
  const listener = (request: HTTPRequest): void => void answer(request, origin, snippet);
  const errors: string[] = [];
  const onError = (error: unknown): void => void errors.push(error instanceof Error ? error.message : String(error));
  page.on('request', listener).on('pageerror', onError);
  try {
    await page.goto(`${origin}/snippet.html`, { waitUntil: 'domcontentloaded' });
    await upgraded(page, tag);
    if (errors[0]) throw new Error(errors[0]);
    await bringAxe(page);
    return { ...about, ...(await runAxe(page)) };
  } catch (error) {
    return { ...about, violations: [], undecided: [], verdicts: {}, error: error instanceof Error ? error.message : String(error) };
  } finally {
    page.off('request', listener).off('pageerror', onError);
  }
}

/** Pastes each snippet into a page of its own at `origin`, where the files of the script tag are served, and asks axe. */
export async function checkSnippets(browser: Browser, origin: string, guides: readonly GuideOf[]): Promise<Check[]> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const checks: Check[] = [];
  for (const guide of guides) checks.push(await checkSnippet(page, origin, guide));
  await page.close();
  return checks;
}
