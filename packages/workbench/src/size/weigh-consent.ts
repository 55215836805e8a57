import type { HTTPResponse, Page } from 'puppeteer-core';
import { collect, onPage, shows, weighResponses } from './weigh-page.ts';
import type { PageWeight } from './weigh.ts';

/** Three purposes and as many services, as an association has them. */
const config = {
  controller: { name: 'Us', privacy: '/privacy' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
    { id: 'video', text: 'Films', kind: 'external' },
    { id: 'map', text: 'Maps', kind: 'external' },
  ],
  services: ['statistics', 'video', 'map'].map((purpose) => ({ id: `${purpose}-service`, purpose, receiver: 'Somebody', country: 'NO', duration: 'P6M', origins: [`https://${purpose}.example`], cookies: ['_a*'] })),
};

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Weighing</title>
<script type="application/json" id="dugnad-consent-config">${JSON.stringify(config)}</script>
<script src="/consent-head.js"></script>
<body><p>Words</p></html>`;

/** What of ours has come by the time that this is shown; what comes later is added to it. */
async function open(page: Page, origin: string, selector: string): Promise<HTTPResponse[]> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, selector);
  await page.waitForNetworkIdle({ idleTime: 300 });
  return responses;
}

/** The buttons of the first layer by their part: two alike, and the one that opens the second layer. */
async function useConsent(page: Page, origin: string): Promise<{ consentFirst: PageWeight; consent: PageWeight }> {
  const responses = await open(page, origin, '[part~="choice"]');
  const consentFirst = await weighResponses(responses);
  await page.evaluate(`void document.querySelector('dugnad-consent').open()`);
  await shows(page, 'dialog[open]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  return { consentFirst, consent: await weighResponses(responses) };
}

/** What a cold Chromium downloads from us until the question of a site shows, and until its second layer does. */
export const weighConsentPage = (origin: string): Promise<{ consentFirst: PageWeight; consent: PageWeight }> => onPage(origin, html, useConsent);

/** A film of others on such a page, whose service the site asks about. */
const filmHtml = html
  .replaceAll('"id":"video-service"', '"id":"youtube"')
  .replace('<body>', '<script type="module" src="/dugnad.js"></script><body><dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ"></dugnad-external>');

const seeFilm = async (page: Page, origin: string): Promise<PageWeight> => weighResponses(await open(page, origin, '[part~="placeholder"]'));

/** What a cold Chromium downloads from us until the question and one placeholder are there. */
export const weighExternalPage = (origin: string): Promise<PageWeight> => onPage(origin, filmHtml, seeFilm);
