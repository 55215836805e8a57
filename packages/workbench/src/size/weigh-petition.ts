import type { Page } from 'puppeteer-core';
import type { Answers } from './weigh-page.ts';
import { collect, deepFind, onPage, pageWith, shows, weighResponses } from './weigh-page.ts';
import type { PageWeight } from './weigh.ts';

const json = (body: unknown, status = 200): Answers[string] => ({ status, contentType: 'application/json', body: JSON.stringify(body) });

const counts = { confirmed: 412, waiting: 9, paper: 22, asOf: '2026-11-22T12:00:00Z' };

/** A petition that asks everything, as its server would give it: what is weighed is our files, not its words. */
const petition = {
  ...{ id: 'weighing', url: 'https://petition.example/weighing', title: 'Park', demand: 'No car park.', addressee: 'The council', background: 'Why.', status: 'open', goal: [500, 1000], counts },
  documents: [{ title: 'The plan', url: 'https://petition.example/plan.pdf', type: 'application/pdf', size: 2_400_000 }],
  contact: { name: 'Kari', phone: '12 34 56 78' },
  controller: { name: 'Us', email: 'us@petition.example' },
  ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'initials', 'name'] },
  consents: [{ id: 'opinion', text: 'You may keep it.', explicit: true, required: true }],
  noticeVersion: '1',
  handOver: { gives: 'number' },
  retention: { deleteAfter: '2027-12-31' },
};

const answers: Answers = {
  '/api/v1/petitions/weighing': json(petition),
  '/api/v1/petitions/weighing/count': json(counts),
  '/api/v1/petitions/weighing/signatures': json({ reference: 'K7QD-M2XP', status: 'waiting', mailMinutes: 2, deleteAfter: '2027-12-31' }, 202),
};

const field = (name: string): string => `${deepFind}(document, '[name="${name}"]')`;

async function usePetition(page: Page, origin: string): Promise<{ petitionFirst: PageWeight; petition: PageWeight }> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, '[name="consent-opinion"]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  const petitionFirst = await weighResponses(responses);
  await page.evaluate(`${field('name')}.value = 'Aud'; ${field('email')}.value = 'aud@example.org'; ${field('consent-opinion')}.click()`);
  await page.evaluate(`${deepFind}(document, '[part="submit-button"]').click()`);
  await shows(page, '[part="receipt"]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  // What draws the code for paper comes by itself, and is not needed to sign (QR and sheet are weighed apart).
  const needed = responses.filter((response) => !response.url().includes('/draw-code-'));
  return { petitionFirst, petition: await weighResponses(needed) };
}

/** What a cold Chromium downloads from us until the form can be used, and until a signature is sent and its receipt is shown. */
export const weighPetitionPage = (origin: string): Promise<{ petitionFirst: PageWeight; petition: PageWeight }> =>
  onPage(origin, pageWith('<dugnad-petition src="/embed/petition/weighing"></dugnad-petition>'), usePetition, answers);
