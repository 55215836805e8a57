import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import type { Page } from 'puppeteer-core';
import type { Answers } from './weigh-page.ts';
import { collect, deepFind, onPage, pageWith, shows, weighResponses } from './weigh-page.ts';
import type { PageWeight } from './weigh.ts';

const json = (body: unknown, status = 200): Answers[string] => ({ status, contentType: 'application/json', body: JSON.stringify(body) });

const receipt = { reference: 'K7QD-M2XP', status: 'received', token: 'token', contact: SAMPLE_HELP_POINT.contact, answerBy: '2099-12-03T12:00:00Z', deleteAfter: '2099-12-31' };

/** A help point as its server would give it: what is weighed is our files, not its words. */
const answers: Answers = {
  '/api/v1/help/gronlia': json({ ...SAMPLE_HELP_POINT, status: 'open' }),
  '/api/v1/help/gronlia/requests': json(receipt, 202),
};

const found = (selector: string): string => `${deepFind}(document, '${selector}')`;
const press = (selector: string): string => `${found(selector)}.click();`;
const write = (name: string, words: string): string => `${found(`[name="${name}"]`)}.value = '${words}';`;

async function ask(page: Page, origin: string): Promise<PageWeight> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, '[part="submit-button"]');
  await page.evaluate([press('[value="myself"]'), press('[value="flexible"]'), press('[value="light"]'), write('what', 'Shopping'), write('place', 'East'), write('name', 'Aud'), write('phone', '90000000'), press('[part="submit-button"]')].join(' '));
  await shows(page, '[part="receipt"]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  return weighResponses(responses);
}

/** What a cold Chromium downloads from us until somebody has asked for help and has the receipt. */
export const weighHelpRequestPage = (origin: string): Promise<PageWeight> =>
  onPage(origin, pageWith('<dugnad-help-request src="/embed/help/gronlia"></dugnad-help-request>'), ask, answers);
