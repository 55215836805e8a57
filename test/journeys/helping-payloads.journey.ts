/** What people and associations write into volunteering, feedback and requests for help who want it to run: words everywhere, in the pages, their complaints and what comes after them. */
import assert from 'node:assert/strict';
import type { PageName } from '@dugnad/client/hosted';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { answerIt, everyAddress, fieldsOfForms, formPages, helpingPages, lookAt, saveAll, sendIt, type Sending } from './helping-payloads.page.ts';
import { withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { inParts, naughty, payloads, pieces, readable } from './payloads.page.ts';

/** A server that tells which pages it has drawn. */
async function watched(page: Page, act: (server: HostedServer, drawn: Set<PageName>) => Promise<void>): Promise<void> {
  const drawn = new Set<PageName>();
  const note = (html: string, name: PageName): string => {
    drawn.add(name);
    return html;
  };
  await withHostedServer(page, (server) => act(server, drawn), { drawn: note });
}

/** Characters that are sent at once: what a server reads of a form, when each takes three. */
const AT_ONCE = 7000;

/** All texts, in the fields of each form of a page, some at a time; then those that are scripts, in everything that is sent. @returns how often it was refused with words */
async function sendAll(page: Page, server: HostedServer, address: string, { all, scripts }: { readonly all: readonly string[]; readonly scripts: readonly string[] }): Promise<number> {
  let refused = 0;
  const send = async (sending: Sending): Promise<void> => void (refused += (await sendIt(page, server, address, sending)) ? 1 : 0);
  await page.goto(address);
  const sizes = await fieldsOfForms(page);
  for (const [form, { written }] of sizes.entries()) {
    const texts = written === 0 ? [] : pieces(all, Math.min(3000, AT_ONCE / written));
    for (let from = 0; from < texts.length; from += written) await send({ form, into: 'fields', texts: texts.slice(from, from + written) });
    assert.ok(written === 0 || refused > 0, 'what is far too long is refused');
  }
  // A box that is taken may do what it says, and what the form was for is gone: the last form first.
  for (const into of ['all', 'choices'] as const) {
    for (const [form, { controls }] of [...sizes.entries()].toReversed()) await send({ form, into, texts: pieces(scripts, AT_ONCE / controls) });
  }
  return refused;
}

/** Filled in as a person would, where everything that the association writes wants to run. */
const ANSWERS = {
  'volunteer/gronlia/cafe-host': { 'shift-morning': 'ticked', preferred: 'text', name: 'Ida Lund', phone: '91000001', age: 'older' },
  'help/gronlia': { what: 'Carry a wardrobe down', when: 'flexible', place: 'Grønlia east', name: 'Jon Moe', phone: '91000002' },
};

const PARTS = [0, 1, 2, 3];

/** A quarter of all that is known. */
const toldBy = (part: number): Journey => ({
  title: `whatever an association writes about volunteering, feedback and help stays words, on every page there is (${part + 1} of ${PARTS.length})`,
  async run(page) {
    await watched(page, async (server, drawn) => {
      const addresses = await everyAddress(server);
      const met = new Set<PageName>();
      const look = async (address: string): Promise<void> => {
        for (const name of drawn) if (await lookAt(page, name, address)) met.add(name);
      };
      const text = inParts([...(await payloads('script.txt')), ...naughty], PARTS.length)[part] ?? '';
      await saveAll(server, text);
      // Nobody is answered any more with what was there before.
      server.ahead = 15_000;
      for (const address of addresses) {
        drawn.clear();
        await page.goto(address);
        await look(address);
        // That something is not there is said in words of ours alone.
        assert.ok(drawn.has('problem') || readable(await page.text()).includes(readable(text).slice(0, 200)), address);
      }
      for (const [path, answers] of Object.entries(ANSWERS)) {
        await page.goto(`${server.url}/embed/${path}`);
        drawn.clear();
        await answerIt(page, server, answers);
        await look(path);
      }
      assert.deepEqual([...met].toSorted(), helpingPages);
    });
  },
});

const typedInto = ([wanted, what]: (typeof formPages)[number]): Journey => ({
  title: `whatever somebody types into the form of ${what} comes back as words, and what is refused is still there`,
  async run(page) {
    await watched(page, async (server, drawn) => {
      const scripts = await payloads('script.txt');
      const all = [...scripts, ...(await payloads('table.txt')), ...naughty];
      for (const address of await everyAddress(server)) {
        drawn.clear();
        await page.goto(address);
        if (![...drawn].some((name) => name === wanted) || (await fieldsOfForms(page)).length === 0) continue;
        assert.ok((await sendAll(page, server, address, { all, scripts })) > 0, 'something is refused');
        return;
      }
      assert.fail(`no page ${wanted} has a form`);
    });
  },
});

/** What a link from somewhere else may ask of a page. */
const QUERY = ['lang', 'done', 'online', 'free', 'evening', 'weekend', 'weekday', 'place', 'language', 'access', 'age'];

const linkedTo: Journey = {
  title: 'whatever stands behind the address of a page of volunteering, feedback or help stays words, where it is said at all',
  async run(page) {
    await watched(page, async (server, drawn) => {
      const texts = pieces(await payloads('script.txt'), 190);
      const met = new Set<PageName>();
      for (const [index, address] of (await everyAddress(server)).entries()) {
        drawn.clear();
        const query = QUERY.map((name, at) => [name, texts[(index + at) % texts.length] ?? '']);
        await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
        for (const name of drawn) if (await lookAt(page, name, address)) met.add(name);
      }
      assert.deepEqual([...met].toSorted(), helpingPages.filter((name) => !['signed-up', 'help-asked'].includes(name)), 'all but those that answer a form');
    });
  },
};

export const journeys: Journey[] = [...PARTS.map(toldBy), ...formPages.map(typedInto), linkedTo];
