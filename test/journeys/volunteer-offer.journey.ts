/** Somebody is asked for help: the desk proposes and a person chooses; whoever is asked accepts, declines or asks for a call from the one link of a mail. */
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { DeskHouse } from './desk.page.ts';
import { FormLook } from './form-look.page.ts';
import { linksIn, lookAtAll, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { isAskedAgain } from './machine.page.ts';
import { newAddress } from './petition.page.ts';
import { says } from './volunteer.page.ts';
import { offerMailedTo, signedUp } from './volunteer-offer.page.ts';

const ADDRESS = 'Bakkegata 4\n0192 Oslo';
const shift = (id: string, day: string) => ({ id, start: `${day}T09:00:00+02:00[Europe/Oslo]`, end: `${day}T12:00:00+02:00[Europe/Oslo]`, capacity: 1, taken: 0, waitlist: 'none' as const, state: 'open' as const });

/** Aud has signed up for one time, and is asked for another. @returns the link in the mail that asks her */
async function asked(server: HostedServer, language = 'en'): Promise<string> {
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await server.store.saveOpportunity({
    ...{ id: 'cafe-host', siteId: 'gronlia', state: 'open', title: { en: 'Café host', ar: 'مضيف في المقهى' }, organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' }, place: { name: 'The community house', address: ADDRESS } },
    ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first: 'direct', holdDays: 7, offerHours: 24, shifts: [shift('morning', '2099-06-06'), shift('sunday', '2099-06-07')], asksNeeds: false, talks: [], flexible: false },
    ...{ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 }, rules: { text: 'Be kind.' } },
  });
  assert.equal((await server.post('/api/v1/opportunities/cafe-host/sign-ups', { shiftIds: ['morning'], person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' }, language })).status, 202);
  await server.mails(2);
  const [token, now] = [randomBytes(20).toString('base64url'), new Date().toISOString()];
  await server.store.write(async (db) => {
    const { id: person } = await db.selectFrom('sign_ups').select('id').executeTakeFirstOrThrow();
    const offer = { id: randomUUID(), site_id: 'gronlia', sign_up_id: person, token_hash: createHash('sha256').update(token).digest('hex'), opportunity_id: 'cafe-host', shift_id: 'sunday', help_request_id: null, data: null };
    await db.insertInto('offers').values({ ...offer, first: 'direct', state: 'open', offered_at: now, expires: '2099-06-01T10:00:00.000Z', answered_at: null, given_sign_up_id: null }).execute();
    await db.insertInto('mails').values({ ...{ id: randomUUID(), site_id: 'gronlia', signature_id: null, sign_up_id: person, kind: 'offered', recipient: 'aud@example.org', domain: 'example.org', languages: JSON.stringify([language]), data: JSON.stringify({ offerId: offer.id, token }) }, ...{ state: 'queued', tries: 0, next_try: now, created: now, sent_at: null, error: null, expires: null } }).execute();
  });
  const [link = ''] = (await server.mails(3)).flatMap(linksIn).filter((each) => each.includes('/offer/'));
  assert.match(link, /\/embed\/volunteer\/gronlia\/offer\/[\w-]{20,}/u);
  return link;
}

const takenIn = async ({ store }: HostedServer): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

/** Opens a page some seconds ago, so that what is pressed now is pressed by a person. */
async function open(page: Page, server: HostedServer, address: string): Promise<void> {
  server.ahead = -10_000;
  await page.goto(address);
}

async function answer(page: Page, server: HostedServer, name?: string): Promise<void> {
  if (name !== undefined) await page.byRole('radio', { name }).click();
  server.ahead += 10_000;
  await page.byRole('button', { name: 'Send my answer' }).click();
}

export const journeys: Journey[] = [
  {
    title: 'a scanner that opens the link of an offer, and posts its form with any answer when it has loaded, changes nothing',
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
    title: 'whoever is asked reads what, when and roughly where, accepts, and is told the way, with a file for the calendar and a page to cancel at',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await asked(server));
        for (const words of ['Can you help?', 'Café host', 'The community house', 'Kari Nordmann asks whether you can help.', 'Be kind.']) await says(page, words);
        assert.doesNotMatch(await page.text(), /Bakkegata/u);
        assert.equal(await page.evaluate<number>('document.querySelectorAll("input:checked").length'), 0);
        assert.deepEqual(await brokenRules(page), []);
        await answer(page, server);
        await says(page, 'Please choose one of the answers.');
        assert.deepEqual(await takenIn(server), [1, 0]);
        await answer(page, server, 'Yes, I come');
        await says(page, 'The time is yours. Thank you.');
        await says(page, 'Bakkegata 4');
        assert.deepEqual([await takenIn(server), await brokenRules(page)], [[1, 1], []]);
        const calendar = await page.evaluate<string>('document.querySelector("a[download]").href');
        assert.match(await (await fetch(calendar)).text(), /BEGIN:VEVENT/u);
        await page.byRole('link', { name: 'Open my page' }).click();
        await page.byRole('checkbox', { name: '7 June', partly: true }).click();
        server.ahead += 10_000;
        await page.byRole('button', { name: 'Cancel these times' }).click();
        await says(page, 'It is cancelled. Thank you for telling us.');
        assert.deepEqual(await takenIn(server), [1, 0]);
      });
    },
  },
  {
    title: 'whoever wants to talk first says so, the coordinator reads it, and a no by the same link comes after it',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await open(page, server, await asked(server));
        await answer(page, server, 'I want to talk with somebody first');
        await says(page, 'We get in touch with you. You can still say yes or no here.');
        assert.ok((await server.mails(4)).some(({ to, subject }) => to === 'post@gronlia.example' && subject.includes('wants to talk first')));
        await answer(page, server, 'No, thank you');
        await says(page, 'Thank you for your answer.');
        assert.deepEqual(await takenIn(server), [1, 0]);
      });
    },
  },
  {
    title: 'the page of an offer goes from right to left, fits 320 px and letters of four times the size, and is answered by keys alone',
    async run(page) {
      await withHostedServer(page, async (server) => {
        // Windows of WebKit stop at 447 px.
        await page.viewport(page.engine === 'webkit' ? 447 : 320, 700);
        await open(page, server, await asked(server, 'ar'));
        assert.deepEqual(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'), ['ar', 'rtl']);
        const look = new FormLook(page);
        assert.ok((await look.overflow()) <= 0, 'in a narrow window');
        await page.evaluate("void (document.documentElement.style.fontSize = '400%')");
        await page.viewport(1280, 900);
        assert.ok((await look.overflow()) <= 0, 'with large letters');
        await page.evaluate("document.querySelector('#offer-accept').focus()");
        await page.press('Space');
        server.ahead += 10_000;
        await page.press('Enter');
        await page.waitFor('the place is theirs', async () => (await takenIn(server)).join() === '1,1');
      });
    },
  },
  {
    title: 'a coordinator looks at a gap, reads in words who could come, asks one, and the mail that asks has the one link',
    async run(page, site) {
      const email = newAddress(page);
      const person = await signedUp(site.origin, email, `Grace ${page.engine}`);
      const desk = await DeskHouse.signIn(page, site);
      await desk.open('/desk/gronlia/-/shifts?of=besoksvenn&lang=en');
      await page.byRole('link', { name: 'Ask somebody' }).nth(0).click();
      await desk.says('You choose, and nobody is asked before you do.');
      await page.byRole('button', { name: `Ask ${person}` }).nth(0).click();
      await desk.says('A mail is on its way.');
      await page.byRole('link', { name: 'Offers out' }).click();
      await desk.says('Has not answered yet');
      await page.goto(await offerMailedTo(page, site.origin, email));
      await says(page, 'Can you help?');
    },
  },
];
