import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testOpportunity, testSignUp } from '../contract/index.ts';
import { putCoordinator } from '../desk/people/coordinators.ts';
import { openTestStore, testFolder, testIntent, testLink } from '../store/open-test-store.test.page.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { dueJobs } from './due-jobs.ts';
import { createJobRunner } from './run-jobs.ts';
import type { JobRunner } from './run-jobs.ts';

const START = Date.parse('2026-11-28T12:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Process {
  runner: JobRunner;
  failures: string[];
}

/** A process that does the jobs of a store; the clock is everybody's. */
function processOn(store: Store, holder: string, clock: { now: number }): Process {
  const failures: string[] = [];
  const runner = createJobRunner({ records: store, jobs: dueJobs(store, () => 'https://petitions.example'), holder, leaseMs: 180_000, now: () => clock.now, failed: (name) => void failures.push(name) });
  return { runner, failures };
}

async function twoStores(context: TestContext): Promise<[Store, Store]> {
  const file = join(testFolder(context), 'two.sqlite');
  const one = await openTestStore(context, { file });
  const other = await openStore({ file });
  context.after(() => other.close());
  return [one, other];
}

const EACH_MINUTE = ['mail-reports', 'release-held', 'offer-places', 'remind-of-shifts'];
const ALL = ['mail-reports', 'digests', 'volunteer-digests', 'forget-desk', 'release-held', 'offer-places', 'remind-of-shifts', 'promises', 'delete-expired', 'show-feedback', 'recount', 'forget-answers'];

test('a fresh server does every job at once, none fails on an empty store, and only reports, held places, free ones and shifts to remind of are looked for each minute', async (context) => {
  const clock = { now: START };
  const { runner, failures } = processOn(await openTestStore(context), 'one', clock);
  assert.deepEqual(await runner.look(), ALL);
  clock.now += 60_000;
  assert.deepEqual(await runner.look(), EACH_MINUTE);
  clock.now += HOUR;
  assert.deepEqual(await runner.look(), ALL.filter((name) => name !== 'show-feedback'), 'what came of feedback waits for the next day');
  clock.now += 23 * HOUR;
  assert.deepEqual(await runner.look(), ALL);
  assert.deepEqual(failures, []);
});

test('two processes on one store do each job once, and the second takes over when the first is gone', async (context) => {
  const clock = { now: START };
  const [one, other] = (await twoStores(context)).map((store, index) => processOn(store, `process ${index}`, clock)) as [Process, Process];
  const [first, second] = await Promise.all([one.runner.look(), other.runner.look()]);
  assert.deepEqual([first.length + second.length, Math.min(first.length, second.length)], [ALL.length, 0]);
  const [holder, waiting] = first.length > 0 ? [one, other] : [other, one];
  clock.now += 120_000;
  assert.deepEqual([await holder.runner.look(), await waiting.runner.look()], [EACH_MINUTE, []], 'whoever has it keeps it');
  clock.now += 179_000;
  assert.deepEqual(await waiting.runner.look(), []);
  clock.now += 1_000;
  assert.deepEqual(await waiting.runner.look(), ALL, 'nobody has heard of the first for three minutes');
  assert.deepEqual(await holder.runner.look(), [], 'the first one comes back, and is not the one any more');
});

test('a job that fails is told by its name, keeps no other from being done, and is done at the next look', async (context) => {
  const clock = { now: START };
  const store = await openTestStore(context);
  const { recount } = store;
  store.recount = () => Promise.reject(new Error('the disk is full'));
  const { runner, failures } = processOn(store, 'one', clock);
  assert.deepEqual(await runner.look(), ALL.filter((name) => name !== 'recount'));
  assert.deepEqual(failures, ['recount']);
  store.recount = recount;
  clock.now += 60_000;
  assert.deepEqual(await runner.look(), [...EACH_MINUTE, 'recount']);
});

test('a number that somebody wrote past the store is put right within the hour', async (context) => {
  const clock = { now: START };
  const store = await openTestStore(context);
  await store.sign(testIntent());
  await store.write((db) => db.updateTable('petition_counts').set({ waiting: 700, confirmed: -3 }).execute());
  await processOn(store, 'one', clock).runner.look();
  const { waiting, confirmed, asOf } = await store.readCounts('skatepark');
  assert.deepEqual([waiting, confirmed, asOf], [1, 0, '2026-11-28T12:00:00.000Z']);
});

test('everything about the signers is gone within the hour after the day that they were told', async (context) => {
  const clock = { now: Date.parse('2027-06-30T23:30:00.000Z') };
  const store = await openTestStore(context);
  const intent = testIntent();
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, testLink());
  await store.keepReport({ id: 'r1', petitionId: 'skatepark', reason: 'wrong', text: 'Hm.', email: 'me@example.org', at: '2026-11-22T10:00:00.000Z' });
  const { runner } = processOn(store, 'one', clock);
  const left = async (): Promise<number[]> => Promise.all((['signatures', 'consent_records', 'manage_links', 'attempts', 'idempotency_keys', 'abuse_reports'] as const).map(async (table) => (await store.database.selectFrom(table).selectAll().execute()).length));
  await runner.look();
  const before = await left();
  assert.deepEqual([before[0], before[1], before[2], before[5]], [1, 1, 1, 1]);
  clock.now += HOUR;
  await runner.look();
  assert.deepEqual(await left(), [0, 0, 0, 0, 0, 0]);
  assert.equal((await store.readCounts('skatepark')).confirmed, 1, 'how many it were is nobody’s secret');
});

test('answers are kept for longer than a device waits with what it could not send, and no longer than a week', async (context) => {
  const clock = { now: START };
  const store = await openTestStore(context);
  await store.keepAnswer('key', { fingerprint: 'a', status: 200, body: '{}' }, new Date(START).toISOString());
  const { runner } = processOn(store, 'one', clock);
  for (const [days, isKept] of [[0, true], [3, true], [6.9, true], [7.1, false]] as const) {
    clock.now = START + days * DAY;
    await runner.look();
    assert.equal((await store.readAnswer('key')) !== undefined, isKept, `${days} days`);
  }
});

test('a report reaches a coordinator within a minute, once, and a digest once a day', async (context) => {
  const clock = { now: START };
  const store = await openTestStore(context);
  await store.write((db) => putCoordinator(db, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari', role: 'owner', now: new Date(START).toISOString() }));
  const { runner } = processOn(store, 'one', clock);
  await runner.look();
  await store.keepReport({ id: 'r1', petitionId: 'skatepark', reason: 'wrong', text: 'Hm.', at: new Date(START).toISOString() });
  const kinds = async (): Promise<string[]> => (await store.database.selectFrom('mails').select('kind').orderBy('created').execute()).map(({ kind }) => kind);
  clock.now += 60_000;
  await runner.look();
  assert.deepEqual(await kinds(), ['report']);
  for (let hour = 0; hour < 30; hour += 1) {
    clock.now += HOUR;
    await runner.look();
  }
  assert.deepEqual(await kinds(), ['report', 'digest']);
});

test('a place that was held is free within a minute after its time', async (context) => {
  const clock = { now: Date.parse('2026-11-29T09:59:30.000Z') };
  const store = await openTestStore(context);
  await store.saveOpportunity(testOpportunity({ first: 'conversation' }));
  await store.signUp(testSignUp());
  const { runner } = processOn(store, 'one', clock);
  const taken = async (): Promise<number | undefined> => (await store.readOpportunity('cafe-host'))?.shifts[0]?.taken;
  await runner.look();
  assert.equal(await taken(), 1);
  clock.now += 60_000;
  await runner.look();
  assert.equal(await taken(), 0);
});
