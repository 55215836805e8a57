/** A parent or guardian: what reads their mail before they do answers nothing, and a person says yes or no by a choice and a press. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { linksIn, lookAtAll, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { isAskedAgain } from './machine.page.ts';
import { says } from './volunteer.page.ts';

const SHIFT = { id: 'morning', start: '2099-06-06T09:00:00+02:00[Europe/Oslo]', end: '2099-06-06T12:00:00+02:00[Europe/Oslo]', capacity: 3, taken: 0, waitlist: 'none' as const, state: 'open' as const };

/** Ada is young, and has named Kim. @returns the link in Kim's mail */
async function asked(server: HostedServer, first: 'direct' | 'conversation' = 'direct'): Promise<string> {
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await server.store.saveOpportunity({
    ...{ id: 'cafe-host', siteId: 'gronlia', state: 'open', title: 'Café host', organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' } },
    ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first, holdDays: 7, offerHours: 24, shifts: [SHIFT], asksNeeds: false, talks: [], flexible: false },
    ...{ guardianBelow: 18, rules: { text: 'No photographs, please.' }, concernContact: { name: 'Ola Vakt', phone: '22 33 44 66' }, controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 } },
  });
  const body = { shiftIds: ['morning'], person: { name: 'Ada Berg', phone: '90000000', email: 'ada@example.org' }, guardian: { name: 'Kim Berg', phone: '92000000', email: 'kim@example.org' }, language: 'en' };
  assert.equal((await server.post('/api/v1/opportunities/cafe-host/sign-ups', body)).status, 202);
  const [link = ''] = (await server.mails(3)).filter(({ to }) => to === 'kim@example.org').flatMap(linksIn);
  assert.match(link, /\/guardian\/[\w-]{20,}/u);
  return link;
}

const statesIn = async ({ store }: HostedServer): Promise<string[]> => (await store.database.selectFrom('sign_up_shifts').select('state').execute()).map(({ state }) => state);

async function open(page: Page, server: HostedServer, address: string): Promise<void> {
  server.ahead = -20_000;
  await page.goto(address);
}

async function answer(page: Page, server: HostedServer, name: string): Promise<void> {
  await page.byRole('radio', { name }).click();
  server.ahead += 10_000;
  await page.byRole('button', { name: 'Send my answer' }).click();
}

export const journeys: Journey[] = [
  {
    title: 'a scanner that opens every link of a guardian’s mail, and posts its form when it has loaded, answers nothing',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await asked(server);
        const before = server.dump();
        await lookAtAll(page, [link]);
        await isAskedAgain(page, link);
        assert.deepEqual(server.dump(), before);
      });
    },
  },
  {
    title: 'a guardian reads who, what, when, the rules and whom to call, says yes, and the young person is told that the time is theirs',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await asked(server));
        for (const words of ['May this young person help?', 'Ada Berg wants to help here. Kim Berg is named as parent or guardian.', 'No photographs, please.', 'Ola Vakt', 'Kari Nordmann']) await says(page, words);
        server.ahead += 10_000;
        await page.byRole('button', { name: 'Send my answer' }).click();
        await says(page, 'Please choose one of the answers.');
        await answer(page, server, 'Yes');
        await says(page, 'Thank you. What was held for them is theirs now.');
        assert.deepEqual(await statesIn(server), ['in']);
        const mails = await server.mails(5);
        assert.ok(mails.some(({ to, subject }) => to === 'ada@example.org' && subject === 'Your parent or guardian has said yes: Café host'));
        assert.ok(mails.some(({ to, subject }) => to === 'post@gronlia.example' && subject.includes('Ada Berg') && subject.includes('yes')));
      });
    },
  },
  {
    title: 'a guardian says no, and what was held is let go; a yes that comes afterwards is told to call',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await asked(server, 'conversation');
        await open(page, server, link);
        await answer(page, server, 'Yes');
        await says(page, 'Kari Nordmann will talk with them before it is decided.');
        assert.deepEqual(await statesIn(server), ['held']);
        await open(page, server, link);
        await answer(page, server, 'No');
        await says(page, 'Thank you for your answer. Nothing is held any more.');
        assert.deepEqual(await statesIn(server), ['released']);
        await page.goto(link);
        await says(page, 'You have said no.');
      });
    },
  },
];
