/** A volunteer's mails and own page: what reads mails before people do changes nothing, and a person does with a tick and a press what they want. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { linksIn, lookAtAll, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { isAskedAgain } from './machine.page.ts';
import { says } from './volunteer.page.ts';

const SHIFTS = [
  { id: 'morning', start: '2099-06-06T09:00:00+02:00[Europe/Oslo]', end: '2099-06-06T12:00:00+02:00[Europe/Oslo]' },
  { id: 'evening', start: '2099-06-07T18:00:00+02:00[Europe/Oslo]', end: '2099-06-07T21:00:00+02:00[Europe/Oslo]' },
].map((shift) => ({ ...shift, capacity: 3, taken: 0, waitlist: 'none' as const, state: 'open' as const }));

/** Aud has signed up for both times, and has her mail. @returns the link in it */
async function signedUp(server: HostedServer): Promise<string> {
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await server.store.saveOpportunity({
    ...{ id: 'cafe-host', siteId: 'gronlia', state: 'open', title: 'Café host', organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' } },
    ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first: 'direct', holdDays: 7, offerHours: 24, shifts: SHIFTS, asksNeeds: false, talks: [], flexible: false },
    ...{ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 } },
  });
  const answer = await server.post('/api/v1/opportunities/cafe-host/sign-ups', { shiftIds: ['morning', 'evening'], person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' }, language: 'en' });
  assert.equal(answer.status, 202);
  const mails = await server.mails(2);
  const [link = ''] = mails.filter(({ to }) => to === 'aud@example.org').flatMap(linksIn);
  assert.match(link, /\/sign-up\/[\w-]{20,}/u);
  return link;
}

const takenIn = async ({ store }: HostedServer): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

/** Opens a page some seconds ago, so that what is pressed now is pressed by a person. */
async function open(page: Page, server: HostedServer, address: string): Promise<void> {
  server.ahead = -10_000;
  await page.goto(address);
}

async function press(page: Page, server: HostedServer, name: string): Promise<void> {
  server.ahead += 10_000;
  await page.byRole('button', { name }).click();
}

export const journeys: Journey[] = [
  {
    title: 'a scanner that opens every link of a volunteer’s mails, and posts each form when it has loaded, changes nothing',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await signedUp(server);
        const all = [...new Set((await server.mails(2)).flatMap(linksIn))].filter((each) => each.startsWith(server.url));
        const before = server.dump();
        await lookAtAll(page, all);
        await isAskedAgain(page, link);
        assert.deepEqual(server.dump(), before);
      });
    },
  },
  {
    title: 'a volunteer opens the link of the mail, cancels one time by a tick and a press, and reads that it is cancelled',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await signedUp(server));
        await says(page, 'Your sign-up');
        await page.byRole('checkbox', { name: '6 June', partly: true }).click();
        await press(page, server, 'Cancel these times');
        await says(page, 'It is cancelled. Thank you for telling us.');
        assert.deepEqual(await takenIn(server), [0, 1]);
        const mails = await server.mails(3);
        assert.ok(mails.some(({ to, subject }) => to === 'post@gronlia.example' && subject.includes('Aud Berg')));
      });
    },
  },
  {
    title: 'a volunteer asks not to be called, and then has everything deleted',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await signedUp(server);
        await open(page, server, link);
        await page.byRole('checkbox', { name: 'Please do not call me' }).click();
        await press(page, server, 'Save the change');
        await says(page, 'The change is saved.');
        await press(page, server, 'Delete everything');
        await says(page, 'Please tick this first.');
        await page.byRole('checkbox', { name: 'Yes, delete all of it' }).click();
        await press(page, server, 'Delete everything');
        await page.byRole('heading', { name: 'Everything about this sign-up is deleted' }).appears();
        assert.deepEqual([await takenIn(server), server.dump()['sign_ups']], [[0, 0], []]);
        await page.goto(link);
        await says(page, 'There is nothing here');
      });
    },
  },
  {
    title: 'a volunteer wants no messages to everybody, and later wants them again',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await signedUp(server));
        for (const isQuiet of [true, false]) {
          await page.byRole('checkbox', { name: 'Do not send me such messages' }).click();
          // The button below the box: that of the reminders is called the same.
          await page.press('Tab');
          server.ahead += 10_000;
          await page.press('Enter');
          await says(page, 'The change is saved.');
          // The same words stand there from the first time.
          await page.waitFor(isQuiet ? 'no messages any more' : 'messages again', async () => (await server.store.database.selectFrom('sign_ups').select('quiet_since').executeTakeFirstOrThrow()).quiet_since !== null === isQuiet);
          await page.waitFor('the page behind the press', async () => page.evaluate<boolean>(`document.readyState === 'complete' && [...document.querySelectorAll('[name=quiet]')].every(({ checked }) => checked === ${isQuiet})`));
        }
      });
    },
  },
  {
    title: 'whoever lost the link writes their address, and the mail comes again',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await signedUp(server);
        await open(page, server, `${server.url}/embed/volunteer/gronlia/cafe-host?lang=en`);
        await page.byRole('link', { name: 'Have you lost your link?' }).click();
        await page.byRole('textbox', { name: 'E-mail', partly: true }).click();
        await page.type('aud@example.org');
        await press(page, server, 'Send me the link');
        await says(page, 'If you have signed up with this address, a mail is on its way.');
        const mails = await server.mails(3);
        assert.equal(mails.filter(({ to }) => to === 'aud@example.org').length, 2);
      });
    },
  },
];
