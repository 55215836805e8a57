/** The day before: one mail, one link, and a volunteer who says that they come, or cannot. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { linksIn, lookAtAll, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { says } from './volunteer.page.ts';

const SHIFT = { id: 'morning', start: '2099-06-06T09:00:00+02:00[Europe/Oslo]', end: '2099-06-06T12:00:00+02:00[Europe/Oslo]', capacity: 3, taken: 0, waitlist: 'none' as const, state: 'open' as const };
/** Eleven in Oslo, the day before. */
const ELEVEN = '2099-06-05T09:00:00.000Z';

/** Aud has signed up, and is reminded. The mail is dated back, for its machine sends only what is due by its own clock. @returns the link in it */
async function reminded(server: HostedServer): Promise<string> {
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await server.store.saveOpportunity({
    ...{ id: 'cafe-host', siteId: 'gronlia', state: 'open', title: 'Café host', organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' } },
    ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first: 'direct', holdDays: 7, offerHours: 24, shifts: [SHIFT], asksNeeds: false, talks: [], flexible: false },
    ...{ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 } },
  });
  assert.equal((await server.post('/api/v1/opportunities/cafe-host/sign-ups', { shiftIds: ['morning'], person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' }, language: 'en' })).status, 202);
  await server.mails(2);
  assert.equal(await server.store.remindOfShifts(ELEVEN, () => ({ token: 'a-token-of-a-reminder-that-is-long', tokenHash: 'unused' })), 1);
  await server.store.write((db) => db.updateTable('mails').set({ next_try: '2026-01-01T00:00:00.000Z' }).where('kind', '=', 'reminder').execute());
  const mails = await server.mails(3);
  const mail = mails.find(({ subject }) => subject === 'A reminder: Café host') ?? assert.fail(mails.map(({ subject }) => subject).join());
  assert.equal(new Set(linksIn(mail)).size, 1);
  return mails.filter(({ subject }) => subject.startsWith('You are signed up')).flatMap(linksIn)[0] ?? '';
}

const statesIn = async ({ store }: HostedServer): Promise<string[]> => (await store.database.selectFrom('sign_up_shifts').select(['state', 'coming_at']).execute()).map(({ state, coming_at: at }) => `${state}${at === null ? '' : ' coming'}`);

async function open(page: Page, server: HostedServer, address: string): Promise<void> {
  server.ahead = -20_000;
  await page.goto(address);
}

async function press(page: Page, server: HostedServer, name?: string): Promise<void> {
  if (name !== undefined) await page.byRole('radio', { name }).click();
  server.ahead += 10_000;
  await page.byRole('button', { name: 'Send my answer' }).click();
}

export const journeys: Journey[] = [
  {
    title: 'a volunteer is reminded, looks without answering, and says that they come',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await reminded(server);
        const before = server.dump();
        await lookAtAll(page, [link]);
        assert.deepEqual(server.dump(), before);
        await open(page, server, link);
        await says(page, 'Are you coming?');
        await press(page, server);
        await says(page, 'Please choose one of the answers.');
        await press(page, server, 'I am coming');
        await says(page, 'Thank you. We look forward to seeing you.');
        assert.deepEqual(await statesIn(server), ['in coming']);
      });
    },
  },
  {
    title: 'a volunteer who cannot come says so behind the link of the reminder, the place is free, and the coordinator is told',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await reminded(server));
        await press(page, server, 'I cannot come');
        await says(page, 'It is cancelled. Thank you for telling us.');
        assert.deepEqual(await statesIn(server), ['released']);
        assert.ok((await server.mails(4)).some(({ to, subject }) => to === 'post@gronlia.example' && subject.includes('Aud Berg cannot come')));
      });
    },
  },
];
