/** What reads mails before people do: scanners follow links, ask for heads, run scripts and fetch everything. None of that may sign or undo anything. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { linksIn, lookAtAll, withHostedServer, type HostedServer } from './hosted-server.page.ts';

/** Three mails: one to confirm, one that was confirmed and has the personal link, one to somebody who had signed before. */
async function fillLetterBox(server: HostedServer): Promise<string[]> {
  await server.savePetition();
  await server.sign();
  const [first] = await server.mails(1);
  const token = /\/confirm\/([^\s/?"]+)/u.exec(first?.text ?? '')?.[1] ?? '';
  assert.equal((await server.post('/api/v1/confirmations', { token })).status, 200);
  await server.mails(2);
  await server.sign();
  await server.sign({ name: 'Bo Berg', email: 'bo@example.org' });
  const mails = await server.mails(4);
  return [...new Set(mails.flatMap(linksIn))].filter((link) => link.startsWith(server.url));
}

export const journeys: Journey[] = [
  {
    title: 'a scanner that opens every link of every mail, with and without a browser, changes nothing',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const links = await fillLetterBox(server);
        assert.ok(links.some((link) => link.includes('/confirm/')), links.join(' '));
        assert.ok(links.some((link) => link.includes('/signature/')), links.join(' '));
        const before = server.dump();
        await lookAtAll(page, links);
        assert.deepEqual(server.dump(), before);
      });
    },
  },
  {
    title: 'after the scanner the person opens the same link, presses the button, and has signed',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await server.savePetition();
        await server.sign();
        const [mail] = await server.mails(1);
        assert.ok(mail);
        const link = linksIn(mail).find((each) => each.includes('/confirm/')) ?? '';
        await lookAtAll(page, [link]);
        await page.goto(link);
        const states = (): unknown[] => (server.dump()['signatures'] ?? []).map((row) => (row as { state: string }).state);
        assert.deepEqual(states(), ['waiting']);
        await page.tabTo('button', { name: 'sign', partly: true }).catch(() => page.tabTo('button'));
        await page.press('Enter');
        await page.waitFor('the signature is confirmed', () => states().includes('confirmed'));
      });
    },
  },
];
