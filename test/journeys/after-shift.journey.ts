/** How it was, after a shift: found on one's own page once it is over, answered without a script, and nothing of who answered goes along. */
import assert from 'node:assert/strict';
import { SAMPLE_ROUND } from '@dugnad/client/contract';
import { FeedbackRoundSchema } from '@dugnad/client/model';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { parse } from 'valibot';
import { linksIn, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { says } from './volunteer.page.ts';

const HOUR = 3_600_000;
const ASKED = 'Thank you for helping: tell us how it was, without your name';

function saveRound({ store }: HostedServer, changes: { state?: 'closed' } = {}): Promise<boolean> {
  const { status, ...round } = parse(FeedbackRoundSchema, SAMPLE_ROUND);
  return store.saveRound({ ...round, siteId: 'gronlia', state: status, ...changes });
}

/** Aud has signed up for a shift that ends two hours from now, and has her mail. @returns the link in it */
async function signedUp(server: HostedServer): Promise<string> {
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await saveRound(server);
  await server.store.saveOpportunity({
    ...{ id: 'cafe-host', siteId: 'gronlia', state: 'open', title: 'Café host', organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' }, feedback: SAMPLE_ROUND.id },
    ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first: 'direct', holdDays: 7, offerHours: 24, asksNeeds: false, talks: [], flexible: false },
    shifts: [{ id: 'today', start: at(1), end: at(2), capacity: 3, taken: 0, waitlist: 'none', state: 'open' }],
    ...{ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 } },
  });
  const answer = await server.post('/api/v1/opportunities/cafe-host/sign-ups', { shiftIds: ['today'], person: { name: 'Aud Berg', email: 'aud@example.org' }, language: 'en' });
  assert.equal(answer.status, 202);
  const [link = ''] = (await server.mails(2)).filter(({ to }) => to === 'aud@example.org').flatMap(linksIn);
  return link;
}

/** All that is kept but the answers of the round. */
function othersOf(server: HostedServer): object {
  return Object.fromEntries(Object.entries(server.dump()).filter(([table]) => !table.startsWith('feedback_')));
}

async function open(page: Page, server: HostedServer, [address, ahead]: readonly [address: string, ahead: number]): Promise<string> {
  server.ahead = ahead;
  await page.goto(address);
  await says(page, 'Your sign-up');
  return page.text();
}

export const journeys: Journey[] = [
  {
    title: 'a volunteer finds on their own page, once the shift is over, the way to how it was, and answers it as nobody in particular',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await signedUp(server);
        assert.doesNotMatch(await open(page, server, [link, HOUR]), /without your name/u);
        assert.match(await open(page, server, [link, 3 * HOUR]), /without your name/u);
        const before = othersOf(server);
        await page.byRole('link', { name: ASKED }).click();
        await says(page, 'How was it for you?');
        const [address, from] = await page.evaluate<[string, string]>('[location.href, document.referrer]');
        assert.deepEqual([address, from], [`${server.url}/embed/feedback/${SAMPLE_ROUND.id}?lang=en`, '']);
        assert.doesNotMatch(await page.evaluate<string>('document.documentElement.outerHTML'), /sign-up|Aud|aud@/u);
        await page.byRole('radio', { name: 'Good' }).click();
        server.ahead += 10_000;
        await page.byRole('button', { name: 'Send' }).click();
        await says(page, 'Thank you. Your answers count.');
        assert.deepEqual(othersOf(server), before, 'nothing is kept at the sign-up of whoever answered');
        assert.doesNotMatch(JSON.stringify(Object.entries(server.dump()).filter(([table]) => table.startsWith('feedback_'))), /Aud|aud@|cafe-host/u);
      });
    },
  },
  {
    title: 'whoever has helped is asked nothing once the questions are closed',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const link = await signedUp(server);
        await saveRound(server, { state: 'closed' });
        assert.doesNotMatch(await open(page, server, [link, 3 * HOUR]), /without your name/u);
      });
    },
  },
];
