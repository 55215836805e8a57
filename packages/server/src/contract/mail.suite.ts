import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { keepMailsIn } from '../mail/keep-mails.ts';
import type { MailQueueStore, NewMail, QueuedMail } from '../mail/mail-queue-store.ts';
import { fillStore, testIntent } from './samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const SOON = '2026-11-22T10:01:00.000Z';
const LATER = '2026-11-22T10:05:00.000Z';

const mail = (changes: Partial<NewMail> = {}): NewMail => ({ id: randomUUID(), siteId: 'gronlia', kind: 'sign-in', recipient: 'Anne@Example.org', languages: ['nb', 'en'], data: { code: '123456' }, created: NOW, ...changes });

async function queues(open: OpenStore, processes: number): Promise<[MailQueueStore, ...MailQueueStore[]]> {
  const stores = await open(processes);
  await fillStore(stores[0]);
  return stores.map(keepMailsIn) as [MailQueueStore, ...MailQueueStore[]];
}

const claimOf = (limit = 10, held: string[] = []): Parameters<MailQueueStore['claim']>[0] => ({ now: NOW, until: LATER, limit, held });

async function claimOne(queue: MailQueueStore): Promise<QueuedMail> {
  const [claimed] = await queue.claim(claimOf());
  assert.ok(claimed);
  return claimed;
}

const CLAIMING: readonly StoreCheck[] = [
  {
    title: 'gives each mail to one worker, of however many in however many processes',
    run: async (open) => {
      const all = await queues(open, 3);
      const ids = Array.from({ length: 60 }, () => randomUUID());
      for (const id of ids) await all[0].add(mail({ id }));
      const claimed = await Promise.all(Array.from({ length: 12 }, (_, turn) => (all[turn % 3] ?? all[0]).claim(claimOf(7))));
      const taken = claimed.flat().map(({ id }) => id);
      assert.deepEqual(taken.toSorted(), ids.toSorted());
      assert.ok(claimed.every((some) => some.length <= 7));
    },
  },
  {
    title: 'gives a mail as it was put in, with a try counted',
    run: async (open) => {
      const [queue] = await queues(open, 1);
      const put = mail({ expires: LATER });
      await queue.add(put);
      assert.deepEqual(await claimOne(queue), { ...put, domain: 'example.org', tries: 1 });
    },
  },
  {
    title: 'passes over domains that have had enough, and gives mails that somebody waits for first',
    run: async (open) => {
      const [queue] = await queues(open, 1);
      await queue.add(mail({ kind: 'update', recipient: 'a@b.example', created: '2026-11-22T09:00:00.000Z' }));
      await queue.add(mail({ recipient: 'a@c.example' }));
      await queue.add(mail({ recipient: 'a@d.example' }));
      assert.deepEqual((await queue.claim(claimOf(1, ['c.example']))).map(({ domain }) => domain), ['d.example']);
      assert.deepEqual((await queue.claim(claimOf(9, ['c.example']))).map(({ domain }) => domain), ['b.example']);
    },
  },
];

const SETTLING: readonly StoreCheck[] = [
  {
    title: 'takes a mail back from whoever does not settle it in time, and lets them settle nothing any more',
    run: async (open) => {
      const [one, two] = await queues(open, 2);
      assert.ok(two);
      await one.add(mail());
      const first = await claimOne(one);
      assert.deepEqual(await two.claim({ ...claimOf(), now: SOON }), []);
      const [second] = await two.claim({ now: LATER, until: '2026-11-22T10:10:00.000Z', limit: 5, held: [] });
      assert.equal(second?.tries, 2);
      assert.equal(await one.settle(first, { state: 'failed', error: 'no' }), false);
      await one.giveBack(first, NOW);
      assert.equal(await two.settle(second, { state: 'sent', at: LATER }), true);
      assert.equal(await two.settle(second, { state: 'sent', at: LATER }), false);
    },
  },
  {
    title: 'keeps the secrets of a mail while it may still go, and no longer',
    run: async (open) => {
      const [store] = await open(1);
      await fillStore(store);
      const queue = keepMailsIn(store);
      await store.sign(testIntent({}, { now: NOW }));
      const data = async (): Promise<string[]> => (await store.database.selectFrom('mails').select('data').execute()).map((row) => row.data);
      const claimed = await claimOne(queue);
      await queue.settle(claimed, { state: 'queued', nextTry: SOON, error: '450' });
      assert.match((await data())[0] ?? '', /"code":"123456"/);
      const [again] = await queue.claim({ ...claimOf(), now: SOON });
      assert.ok(again);
      await queue.settle(again, { state: 'bounced', error: '550 5.1.1' });
      assert.deepEqual(await data(), ['{}']);
    },
  },
  {
    title: 'counts no try of a mail that is given back',
    run: async (open) => {
      const [queue] = await queues(open, 1);
      await queue.add(mail());
      await queue.giveBack(await claimOne(queue), NOW);
      assert.equal((await claimOne(queue)).tries, 1);
    },
  },
];

/** The queue of mails, on any database. */
export const MAILS: readonly StoreCheck[] = [
  ...CLAIMING,
  ...SETTLING,
  {
    title: 'knows how many mails have gone or are going, by domain',
    run: async (open) => {
      const [queue] = await queues(open, 1);
      for (const recipient of ['a@b.example', 'b@B.example', 'a@c.example']) await queue.add(mail({ recipient }));
      const claimed = await queue.claim(claimOf());
      const sent = claimed.find(({ recipient }) => recipient === 'a@b.example');
      assert.ok(sent);
      await queue.settle(sent, { state: 'sent', at: NOW });
      const count = async (since: string, now: string): Promise<object> => Object.fromEntries((await queue.countRecent({ since, now })).map((one) => [one.domain, one.count]));
      assert.deepEqual(await count('2026-11-22T09:59:50.000Z', NOW), { 'b.example': 2, 'c.example': 1 });
      assert.deepEqual(await count(SOON, LATER), {});
    },
  },
  {
    title: 'knows how many mails wait, to whom most, and since when',
    run: async (open) => {
      const [queue] = await queues(open, 1);
      assert.deepEqual(await queue.readPressure(NOW), { waiting: 0, fullest: 0 });
      for (const recipient of ['a@b.example', 'b@b.example', 'a@c.example']) await queue.add(mail({ recipient }));
      await queue.add(mail({ created: LATER }));
      await queue.add(mail({ kind: 'digest', created: '2026-11-22T09:00:00.000Z' }));
      assert.deepEqual(await queue.readPressure(SOON), { waiting: 3, fullest: 2, since: NOW });
    },
  },
];
