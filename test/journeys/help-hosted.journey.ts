/** Asking for help on the pages of the server, which have no script, and following what becomes of it. */
import assert from 'node:assert/strict';
import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import { HelpPointSchema } from '@dugnad/client/model';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { parse } from 'valibot';
import { brokenRules } from './axe.page.ts';
import { fill, fillRequest } from './help-hosted.page.ts';
import { linksIn, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { says } from './volunteer.page.ts';

/** Opens the place to ask. @returns its address */
async function opened(server: HostedServer): Promise<string> {
  const { id: siteId, status, ...point } = parse(HelpPointSchema, SAMPLE_HELP_POINT);
  await server.store.saveSite({ id: siteId, name: 'Grønlia Vel', origins: [] });
  await server.store.saveHelpPoint({ ...point, siteId, state: status });
  return `${server.url}/embed/help/${siteId}`;
}

/** A moment later, as a person does. */
async function press(page: Page, server: HostedServer, name: string): Promise<void> {
  server.ahead += 10_000;
  await page.byRole('button', { name }).click();
}

async function ask(page: Page, server: HostedServer, address: string): Promise<void> {
  server.ahead = -10_000; // so that what is sent is sent now, and its mails wait for nothing
  await page.goto(`${address}?lang=en`);
  await fillRequest(page, { what: 'Carry a wardrobe down', name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' });
  await press(page, server, 'Send');
  await says(page, 'Thank you. We have got what you wrote.');
}

const rows = (server: HostedServer): readonly unknown[] => server.dump()['help_requests'] ?? [];

export const journeys: Journey[] = [
  {
    title: 'without script somebody asks for help, has a receipt with a link, and sees there what became of it',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await ask(page, server, await opened(server));
        assert.match(await page.text(), /[A-Z2-9]{4}-[A-Z2-9]{4}/u);
        assert.deepEqual(await brokenRules(page), []);
        await page.byRole('link', { name: 'See what becomes of it' }).click();
        await says(page, 'Nobody has been asked yet.');
        assert.doesNotMatch(await page.text(), /Aud Berg|90000000|aud@example/u);
        const [row] = rows(server) as { id: string }[];
        await server.store.decideHelpRequest({ id: row?.id ?? '', state: 'cannot', answer: 'Prøv Nabohjelp.', token: 'a-token-of-this-test', now: new Date().toISOString() });
        await page.goto(await page.evaluate<string>('location.href'));
        for (const words of ['We have found nobody who can help.', 'Prøv Nabohjelp.', 'What you can do now']) await says(page, words);
        assert.deepEqual(await brokenRules(page), []);
      });
    },
  },
  {
    title: 'without script everything typed is kept when something is missing; the summary leads to the field (WCAG 3.3.1)',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await page.goto(`${await opened(server)}?lang=en`);
        await fill(page, 'What do you need help with?', 'Carry a wardrobe down');
        await press(page, server, 'Send');
        await says(page, 'Please choose for whom the help is.');
        assert.match(await page.evaluate<string>('document.title'), /^Error: /u);
        assert.equal(await page.evaluate<string>('document.querySelector("#what").value'), 'Carry a wardrobe down');
        assert.deepEqual(await brokenRules(page), []);
        await page.byRole('link', { name: 'Please write a telephone number or an e-mail address.' }).click();
        await page.waitFor('the field has the focus', async () => (await page.activeElement()).startsWith('textbox “Telephone'));
        assert.deepEqual(rows(server), []);
      });
    },
  },
  {
    title: 'the link of a mail changes nothing when it is opened, and takes the request back by a tick and a press',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await ask(page, server, await opened(server));
        const [link = ''] = (await server.mails(2)).filter(({ to }) => to === 'aud@example.org').flatMap(linksIn);
        assert.match(link, /\/embed\/help\/gronlia\/request\/[\w-]{20,}/u);
        const before = server.dump();
        await page.goto(link);
        assert.deepEqual(server.dump(), before);
        await page.byRole('checkbox').click();
        await press(page, server, await page.evaluate<string>('document.querySelector("main form button").textContent.trim()'));
        await page.waitFor('nothing of it is left', async () => rows(server).length === 0);
        assert.deepEqual(await brokenRules(page), []);
      });
    },
  },
  {
    title: 'the page where one asks for help runs no script, sets no cookie, and has room at 320 px from right to left',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const address = await opened(server);
        const answer = await fetch(address);
        assert.doesNotMatch(answer.headers.get('content-security-policy') ?? 'script-src', /script-src|unsafe/u);
        assert.deepEqual([answer.headers.get('set-cookie'), /<script|\son\w+=/u.test(await answer.text())], [null, false]);
        await page.viewport(Math.max(320, page.engine === 'webkit' ? 447 : 320), 800);
        await page.goto(`${address}?lang=ar`);
        assert.equal(await page.evaluate<string>('document.documentElement.dir'), 'rtl');
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')) <= 0);
        assert.deepEqual(await brokenRules(page), []);
      });
    },
  },
];
