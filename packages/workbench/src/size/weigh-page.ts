import type { HTTPResponse, Page, ResponseForRequest } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import type { PageWeight } from './weigh.ts';
import { weigh } from './weigh.ts';

/** A page that is weighed: nothing of ours but what the README's snippet says. */
export const pageWith = (content: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Weighing</title>
<script type="module" src="/dugnad.js"></script>
${content}</html>`;

const calendarPage = pageWith('<dugnad-calendar src="/aktiviteter.ics" time-zone="Europe/Oslo"></dugnad-calendar>');
const basicsPage = pageWith(`<dugnad-field label="Name"><input name="name"></dugnad-field>
<dugnad-field label="I agree"><input type="checkbox" name="agree"></dugnad-field>
<dugnad-button>Send</dugnad-button><dugnad-dialog heading="Sent"></dugnad-dialog>`);

/** Looks through open shadow roots; runs in the page. */
export const deepFind = `(function find(root, selector) {
  const hit = root.querySelector(selector);
  if (hit) return hit;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && find(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
})`;

export function shows(page: Page, selector: string): Promise<unknown> {
  return page.waitForFunction(`${deepFind}(document, ${JSON.stringify(selector)})`, { timeout: 20_000 });
}

function isOurs(response: HTTPResponse, origin: string): boolean {
  const type = response.request().resourceType();
  return response.url().startsWith(`${origin}/`) && (type === 'script' || type === 'stylesheet');
}

export async function weighResponses(responses: readonly HTTPResponse[]): Promise<PageWeight> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const files = await Promise.all(responses.map((response) => response.content()));
  return { ...weigh(files), requests: scripts.length };
}

/** Collects what of ours a page asks for. */
export function collect(page: Page, origin: string): HTTPResponse[] {
  const responses: HTTPResponse[] = [];
  page.on('response', (response) => isOurs(response, origin) && responses.push(response));
  return responses;
}

async function useCalendar(page: Page, origin: string): Promise<{ calendarFirst: PageWeight; calendar: PageWeight }> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, 'time[datetime]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  const calendarFirst = await weighResponses(responses);
  await page.evaluate(`document.querySelector('dugnad-calendar').view = 'month'`);
  await shows(page, 'table a[href]');
  await page.evaluate(`${deepFind}(document, 'table a[href]').click()`);
  await shows(page, 'dialog[open]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  return { calendarFirst, calendar: await weighResponses(responses) };
}

async function useBasics(page: Page, origin: string): Promise<PageWeight> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await page.waitForFunction(`!document.querySelector(':not(:defined)')`, { timeout: 20_000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  return weighResponses(responses);
}

/** What is answered in place of a server, by path. */
export type Answers = Readonly<Record<string, Partial<ResponseForRequest>>>;

/** Has a cold Chromium use a page. */
export async function onPage<Figures>(origin: string, html: string, use: (page: Page, origin: string) => Promise<Figures>, answers: Answers = {}): Promise<Figures> {
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const path = request.url().slice(origin.length);
      const answer = path === '/weighing.html' ? { contentType: 'text/html', body: html } : answers[path];
      void (answer ? request.respond(answer) : request.continue());
    });
    return await use(page, origin);
  } finally {
    await browser.close();
  }
}

/** What a cold Chromium downloads from us until the list shows, and after the month and one entry were opened. */
export const weighCalendarPage = (origin: string): Promise<{ calendarFirst: PageWeight; calendar: PageWeight }> => onPage(origin, calendarPage, useCalendar);

/** What it downloads for button, field, check box and dialog until all four are there. */
export const weighBasicsPage = (origin: string): Promise<PageWeight> => onPage(origin, basicsPage, useBasics);
