/** The proof of a choice: sent to a real server, which publishes what was shown; and the receipt that a visitor takes along. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Journey, JourneySite, Page } from '@dugnad/workbench/journeys';
import { ConsentHouse, type ConsentOpening } from './consent.page.ts';

const address = '/api/v1/consent-events';
const opening: ConsentOpening = { changes: { records: address }, body: '<p>Film</p>' };

interface Sent {
  readonly records: readonly { readonly recordId: string; readonly event: string; readonly noticeHash: string; readonly purposes: readonly { id: string; granted: boolean }[]; readonly method: { readonly layer: string; readonly control: string } }[];
  readonly notices: readonly string[];
}

/** Remembers what the page sends, as it sends it: a file that runs before anything else. */
const listener = `window.sent = []; const { fetch: ask } = window;
window.fetch = async (url, init) => { const answer = await ask(url, init); if (init?.method === 'POST') sent.push({ ...JSON.parse(init.body), status: answer.status, cookies: init.credentials, keepalive: init.keepalive }); return answer; };`;

async function open(page: Page, site: JourneySite): Promise<ConsentHouse> {
  site.answer('/listener.js', { headers: { 'content-type': 'text/javascript' }, body: listener });
  return ConsentHouse.open(page, site, { ...opening, head: '<script src="/listener.js"></script>' });
}

/** What was sent and taken, once there is so much. */
async function sent(page: Page, count: number): Promise<(Sent & { status: number; cookies: string; keepalive: boolean })[]> {
  const all = (): Promise<(Sent & { status: number; cookies: string; keepalive: boolean })[]> => page.evaluate('window.sent');
  await page.waitFor(`${count} records are sent`, async () => (await all()).length >= count);
  return all();
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

async function openReceipt(page: Page, house: ConsentHouse): Promise<void> {
  await house.press('Privacy choices');
  await house.press('Get a receipt');
  await page.byRole('heading', { name: 'Receipt for your choice' }).appears();
}

export const journeys: Journey[] = [
  {
    title: 'a choice sends one record, which points at what was shown, and anybody can check that',
    async run(page, site) {
      const house = await open(page, site);
      await house.press('Refuse all');
      const [first] = await sent(page, 1);
      assert.ok(first);
      const [record] = first.records;
      const [notice = ''] = first.notices;
      assert.deepEqual([first.status, first.cookies, first.keepalive, record?.event, record?.method.layer], [202, 'omit', true, 'refused', 'banner']);
      assert.deepEqual(record?.purposes.map(({ id, granted }) => [id, granted]), [['statistics', false], ['video', false], ['map', false]]);
      assert.equal(record?.noticeHash, hash(notice));
      const published: string = await page.evaluate(`fetch('/notice/${record?.noticeHash}.json').then((answer) => answer.text())`);
      assert.equal(published, notice);
      const { words, options } = JSON.parse(published) as { words: string[]; options: string[] };
      assert.ok(words.includes('Grønlia grendehus asks for your consent to:') && words.includes('Films'), words.join(' / '));
      assert.deepEqual(options, ['Refuse all', 'Accept all', 'Choose']);
      assert.deepEqual(await house.refused(), []);
    },
  },
  {
    title: 'what was accepted and is taken back are two records, and nothing in them is of the visitor',
    async run(page, site) {
      const house = await open(page, site);
      await house.press('Accept all');
      await sent(page, 1);
      await house.press('Privacy choices');
      await house.press('Withdraw all consent');
      const both = await sent(page, 2);
      assert.deepEqual(both.map(({ status, records: [record] }) => [status, record?.event, record?.method.control]), [[202, 'given', 'accept'], [202, 'withdrawn', 'withdraw']]);
      const ids = both.map(({ records: [record] }) => record?.recordId);
      assert.equal(new Set(ids).size, 2);
      const kept = JSON.stringify(await page.storage());
      for (const id of ids) assert.equal(kept.includes(String(id)), false);
      assert.doesNotMatch(JSON.stringify(both.map(({ records }) => records)), /one\.html|Mozilla|127\.0\.0\.1:\d+\//);
    },
  },
  {
    title: 'where the log cannot be reached the choice holds, and the record is sent from a later page, once',
    async run(page, site) {
      const house = await open(page, site);
      await house.isReady();
      site.refuse(address);
      await house.press('Accept all');
      await page.waitFor('it is granted', () => house.granted('video'));
      await page.waitFor('the record waits', async () => (await page.evaluate<string | null>("localStorage.getItem('dugnad-outbox')")) === '1');
      // The page tries once more by itself; who leaves in the middle of it is a second reader of one outbox, and waits longer.
      await page.waitFor('nothing is under way', async () => (await page.evaluate<number>('navigator.locks.query().then(({ held, pending }) => held.length + pending.length)')) === 0);
      site.forget();
      site.answer('/listener.js', { headers: { 'content-type': 'text/javascript' }, body: listener });
      house.serve({ ...opening, head: '<script src="/listener.js"></script>' });
      await page.goto('/next.html');
      const [first] = await sent(page, 1);
      assert.deepEqual([first?.status, first?.records[0]?.event], [202, 'given']);
      await page.waitFor('nothing waits any more', async () => (await page.evaluate<string | null>("localStorage.getItem('dugnad-outbox')")) === null);
      await page.reload();
      await house.isReady();
      assert.deepEqual(await page.evaluate('window.sent'), []);
    },
  },
  {
    title: 'a receipt is read, saved as one file that holds the record and what was shown, and takes everything back',
    async run(page, site) {
      const house = await open(page, site);
      await house.press('Accept all');
      await openReceipt(page, house);
      const both = await sent(page, 2);
      const record = both[1]?.records[0];
      assert.equal(record?.method.control, 'receipt');
      assert.ok((await page.text()).includes(`Number: ${record?.recordId}`));
      await house.press('Save the receipt');
      const file = await page.saved();
      assert.ok(file.text.includes(String(record?.recordId)) && file.text.includes('dpv:ConsentReceipt') && file.text.includes('/one.html#dugnad-choices'), file.text.slice(0, 400));
      await house.press('Withdraw all consent');
      await page.waitFor('nothing is granted', async () => !(await house.granted('video')));
      assert.equal((await sent(page, 3))[2]?.records[0]?.event, 'withdrawn');
      assert.deepEqual(await house.refused(), []);
    },
  },
  {
    title: 'the address on a receipt opens the choices, where one press takes everything back',
    async run(page, site) {
      const house = await open(page, site);
      await house.press('Accept all');
      await sent(page, 1);
      await page.goto('/next.html#dugnad-choices');
      await house.press('Withdraw all consent');
      await page.waitFor('nothing is granted', async () => !(await house.granted('statistics')));
    },
  },
  {
    title: 'where the site names no log, nothing is sent, and a receipt holds the whole proof',
    async run(page, site) {
      site.answer('/listener.js', { headers: { 'content-type': 'text/javascript' }, body: listener });
      const house = await ConsentHouse.open(page, site, { body: '<p>Film</p>', head: '<script src="/listener.js"></script>' });
      await house.press('Refuse all');
      await openReceipt(page, house);
      await house.press('Save the receipt');
      const file = await page.saved();
      const notice = /<script type="application\/json" id="notice">([^]*?)<\/script>/.exec(file.text)?.[1] ?? '';
      const name = /ni:\/\/\/sha-256;([\w-]{43})/.exec(file.text)?.[1];
      assert.equal(createHash('sha256').update(notice.replaceAll('\\u003c', '<')).digest('base64url'), name);
      assert.deepEqual(await page.evaluate('window.sent'), []);
    },
  },
];
