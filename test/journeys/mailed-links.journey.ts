/** Every mail about volunteering, offers and help: what opens its link, in whatever manner, and presses all that is there at once, changes nothing. */
import assert from 'node:assert/strict';
import type { MailKind } from '@dugnad/client/hosted';
import type { Journey } from '@dugnad/workbench/journeys';
import { linksIn, lookAtAll, withHostedServer, type HostedServer, type SentMail } from './hosted-server.page.ts';
import { isAskedAgain } from './machine.page.ts';
import { fillMailbox, LEADS } from './mailed-links.page.ts';

/** Those that lead to the desk ask for a code that comes by mail. */
const linksOf = ({ url }: HostedServer, mails: readonly SentMail[]): string[] => [...new Set(mails.flatMap(linksIn))].filter((link) => link.startsWith(url) && !link.startsWith(`${url}/desk/`));

/** As browsers and mail programs that fetch ahead of a press. */
async function fetchAhead(link: string): Promise<void> {
  for (const method of ['GET', 'HEAD']) {
    for (const headers of [{ 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }, { 'x-moz': 'prefetch' }, { 'x-purpose': 'preview' }]) {
      const { status } = await fetch(link, { method, headers: headers as Record<string, string> });
      assert.equal(status, 200, `${method} ${link}`);
    }
  }
}

const patterns = Object.entries(LEADS).filter((entry): entry is [MailKind, RegExp] => entry[1] instanceof RegExp);

export const journeys: Journey[] = [
  {
    title: 'a scanner that opens every link of every mail about volunteering and help, and posts each form when it has loaded, changes nothing',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const kinds = await fillMailbox(server);
        assert.deepEqual(patterns.map(([kind]) => kind).filter((kind) => !kinds.has(kind)), [], 'each kind with a link was sent');
        const links = linksOf(server, await server.mails(kinds.size));
        for (const [kind, where] of patterns) assert.ok(links.some((link) => where.test(link)), `${kind}: ${links.join(' ')}`);
        assert.deepEqual(links.filter((link) => !patterns.some(([, where]) => where.test(link))), [], 'and there is no link beside these');
        const before = server.dump();
        await lookAtAll(page, links);
        for (const link of links) {
          await fetchAhead(link);
          await isAskedAgain(page, link);
        }
        assert.deepEqual(server.dump(), before);
      });
    },
  },
];
