/** What people type who want the page to run it. It is shown as they typed it, under the policy that the server sends. */
import assert from 'node:assert/strict';
import type { StoredPetition } from '@dugnad/server';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { petition, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { inParts, isAdvertisement, isFormula, isInert, LIVE, naughty, payloads } from './payloads.page.ts';

/** Every text of the petition says it, each purpose and the way to the association too. */
function petitionSaying(text: string): Partial<StoredPetition> {
  return {
    title: text, demand: text, addressee: text, background: `${text}\n\n${text}`,
    updates: [{ id: 'news', date: '2026-11-20', title: text, text }],
    contact: { name: text, role: text, languages: [], hours: [], outsideHours: text },
    controller: { name: text, email: 'post@gronlia.example', address: text, receivers: [text], more: text },
    consents: [{ ...petition.consents[0], id: 'opinion', text, hint: text, basis: 'consent', explicit: true, required: true }],
    eligibility: { areas: text },
    paper: { allowed: true, handIn: text },
  };
}

/** Signs by the form without script with the payload in every field, and looks at what comes back. */
async function typeIt(page: Page, server: HostedServer, text: string): Promise<void> {
  await page.goto(`${server.url}/embed/petition/${petition.id}`);
  await page.evaluate(`(() => {
    for (const field of document.querySelectorAll('form textarea, form input:not([type=hidden], [type=checkbox], [type=radio])')) if (field.offsetParent) field.value = ${JSON.stringify(text)};
    document.documentElement.dataset.before = '';
    document.querySelector('form[method=post] button').click();
  })()`);
  await page.waitFor('the answer is shown', () => page.evaluate<boolean>(`document.readyState === 'complete' && !('before' in document.documentElement.dataset)`));
  assert.deepEqual(await page.evaluate<string[]>(LIVE), [], text);
}

const MOST_CONFIRMED = 12;

const pagesOf = ['', '/sheet', '/report'];

export const journeys: Journey[] = [
  {
    title: 'whatever an association writes into its petition stays words, on every page',
    async run(page) {
      await withHostedServer(page, async (server) => {
        const all = [...(await payloads('script.txt')), ...naughty];
        const eighths = inParts(all, 8);
        for (const text of eighths) {
          await server.savePetition({ ...petitionSaying(text), id: `petition-${eighths.indexOf(text)}` });
          for (const path of pagesOf) await isInert(page, `${server.url}/embed/petition/petition-${eighths.indexOf(text)}${path}`);
        }
      });
    },
  },
  {
    title: 'whatever a signer types comes back as words, in the form and its complaints',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await server.savePetition();
        const all = await payloads('script.txt');
        for (const part of [0, 1, 2]) await typeIt(page, server, all.filter((_, index) => index % 3 === part).join(' ').slice(0, 3000));
        const markup = naughty.filter((text) => text.includes('<')).join(' ');
        for (let from = 0; from < markup.length; from += 3000) await typeIt(page, server, markup.slice(from, from + 3000));
      });
    },
  },
  {
    title: 'names and comments that want to run are refused or stay words, in the page, the mails and the personal page',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await server.savePetition();
        let kept = 0;
        for (const [index, text] of (await payloads('script.txt')).entries()) {
          const { status } = await server.sign({ name: text, comment: text, email: `signer@example-${index}.org` });
          assert.ok(status === 202 || status === 422, `${status}: ${text}`);
          kept += status === 202 ? 1 : 0;
        }
        assert.ok(kept > 20, String(kept));
        const first = await server.mails(kept);
        for (const { html, text } of first) {
          assert.doesNotMatch(html, /<(?:script|img|iframe|svg|object|embed|base|form|input|marquee|video|audio)\b[^>]*(?:on\w+=|alert|invalid)/iu);
          assert.match(text, /\/confirm\//u);
        }
        for (const { text } of first.slice(0, MOST_CONFIRMED)) {
          const token = /\/confirm\/([^\s/?"]+)/u.exec(text)?.[1] ?? '';
          assert.equal((await server.post('/api/v1/confirmations', { token })).status, 200);
        }
        await isInert(page, `${server.url}/embed/petition/${petition.id}`);
        const mails = await server.mails(kept + MOST_CONFIRMED);
        const own = mails.flatMap(({ text }) => /https?:\S+\/signature\/\S+/u.exec(text)?.[0] ?? []);
        assert.ok(own.length > 0);
        for (const link of own) await isInert(page, link);
      });
    },
  },
  {
    title: 'what a database would run is a name like any other, and everything is still there',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await server.savePetition();
        const all = await payloads('table.txt');
        for (const [index, text] of all.entries()) {
          const named = await server.sign({ name: `Anne ${text}`, comment: text, email: `signer-${index}@example.org` });
          assert.equal(named.status, isAdvertisement(text) ? 422 : 202, text);
          const alone = await server.sign({ name: text, email: `other-${index}@example.org` });
          assert.equal(alone.status, isFormula(text) ? 422 : 202, text);
          for (const path of [`/embed/petition/${encodeURIComponent(text)}`, `/api/v1/petitions/${encodeURIComponent(text)}`, `/embed/petition/skatepark/confirm/${encodeURIComponent(text)}`]) {
            assert.ok((await fetch(server.url + path)).status < 500, path);
          }
        }
        const names = (server.dump()['signatures'] ?? []).map((row) => (row as { name: string }).name);
        for (const text of all.filter((each) => !isAdvertisement(each))) assert.ok(names.includes(`Anne ${text}`.trim()), text);
      });
    },
  },
];
