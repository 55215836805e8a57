import { SAMPLE_ROUND } from '@dugnad/client/contract';
import type { Page } from 'puppeteer-core';
import type { Answers } from './weigh-page.ts';
import { collect, deepFind, onPage, pageWith, shows, weighResponses } from './weigh-page.ts';
import type { PageWeight } from './weigh.ts';

const json = (body: unknown, status = 200): Answers[string] => ({ status, contentType: 'application/json', body: JSON.stringify(body) });

/** A round with a question of each kind, as its server would give it: what is weighed is our files, not its words. */
const answers: Answers = {
  '/api/v1/feedback/cafe-autumn': json({ ...SAMPLE_ROUND, status: 'open' }),
  '/api/v1/feedback/cafe-autumn/answers': json({ status: 'received', deleteAfter: '2099-12-31' }, 202),
};

const found = (selector: string): string => `${deepFind}(document, '${selector}')`;

async function useFeedback(page: Page, origin: string): Promise<PageWeight> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, '[part="submit-button"]');
  await page.evaluate(`${found('[value="good"]')}.click(); ${found('[part="submit-button"]')}.click()`);
  await shows(page, '[part="sent"]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  return weighResponses(responses);
}

/** What a cold Chromium downloads from us until somebody has answered and is thanked. */
export const weighFeedbackPage = (origin: string): Promise<PageWeight> =>
  onPage(origin, pageWith('<dugnad-feedback src="/embed/feedback/cafe-autumn"></dugnad-feedback>'), useFeedback, answers);
