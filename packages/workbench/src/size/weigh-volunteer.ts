import type { Page } from 'puppeteer-core';
import type { Answers } from './weigh-page.ts';
import { collect, deepFind, onPage, pageWith, shows, weighResponses } from './weigh-page.ts';
import type { PageWeight } from './weigh.ts';

const json = (body: unknown, status = 200): Answers[string] => ({ status, contentType: 'application/json', body: JSON.stringify(body) });

const contact = { name: 'Kari', phone: '12 34 56 78' };

const one = (id: string): object => ({
  ...{ id, title: id, organiser: { name: 'Us', kind: 'association' }, contact, first: 'direct', controller: { name: 'Us', email: 'us@host.example' }, retention: { deleteAfterDays: 30 } },
  shifts: [{ id: 'morning', start: '2099-12-05T10:00:00+01:00[Europe/Oslo]', end: '2099-12-05T13:00:00+01:00[Europe/Oslo]', capacity: 4 }],
});

/** Two things to help with, as their server would give them: what is weighed is our files, not its words. */
const answers: Answers = {
  '/api/v1/opportunities?site=gronlia': json({ opportunities: [one('cafe'), one('garden')], asOf: '2026-11-30T12:00:00Z' }),
  '/api/v1/opportunities/cafe/sign-ups': json({ reference: 'K7QD-M2XP', status: 'confirmed', shifts: [{ id: 'morning', status: 'confirmed' }], contact, deleteAfter: '2099-12-31' }, 202),
};

const found = (selector: string): string => `${deepFind}(document, '${selector}')`;

async function useVolunteer(page: Page, origin: string): Promise<{ volunteerFirst: PageWeight; volunteer: PageWeight }> {
  const responses = collect(page, origin);
  await page.goto(`${origin}/weighing.html`);
  await shows(page, '#open-cafe');
  await page.waitForNetworkIdle({ idleTime: 300 });
  const volunteerFirst = await weighResponses(responses);
  await page.evaluate(`${found('#open-cafe')}.click()`);
  await shows(page, '[part="submit-button"]');
  await page.evaluate(`${found('[value="morning"]')}.click(); ${found('[value="text"]')}.click(); ${found('[name="name"]')}.value = 'Aud'; ${found('[name="phone"]')}.value = '90000000'`);
  await page.evaluate(`${found('[part="submit-button"]')}.click()`);
  await shows(page, '[part="receipt"]');
  await page.waitForNetworkIdle({ idleTime: 300 });
  return { volunteerFirst, volunteer: await weighResponses(responses) };
}

/** What a cold Chromium downloads from us until what there is shows, and until somebody has signed up and reads the receipt. */
export const weighVolunteerPage = (origin: string): Promise<{ volunteerFirst: PageWeight; volunteer: PageWeight }> =>
  onPage(origin, pageWith('<dugnad-volunteer src="/embed/volunteer/gronlia"></dugnad-volunteer>'), useVolunteer, answers);
