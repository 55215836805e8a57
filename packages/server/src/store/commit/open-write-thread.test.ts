import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fillStore, testFolder, testIntent, testLink } from '../open-test-store.test.page.ts';
import { openStore } from '../open-store.ts';
import { openWriteThread } from './open-write-thread.ts';

test('a store waits for its thread before it closes, and whoever was answered is kept', async (own) => {
  const file = join(testFolder(own), 'dugnad.sqlite');
  const store = await openStore({ file }, { thread: true });
  await fillStore(store);
  const intents = Array.from({ length: 40 }, (_, number) => testIntent({ email: `s${number}@example.org` }));
  const signing = Promise.all(intents.map((intent) => store.sign(intent)));
  await store.close();
  assert.deepEqual(new Set((await signing).map(({ kind }) => kind)), new Set(['kept']));
  const second = await openStore({ file });
  assert.equal((await second.readCounts('skatepark')).waiting, 40);
  await second.close();
});

test('what the store itself writes and what its thread writes wait for each other', async (own) => {
  const store = await openStore({ file: join(testFolder(own), 'dugnad.sqlite') }, { thread: true });
  await fillStore(store);
  const links = await Promise.all(Array.from({ length: 30 }, async (_, number) => {
    const [intent, link] = [testIntent({ email: `s${number}@example.org` }), testLink()];
    await store.sign(intent);
    await store.confirm({ tokenHash: intent.tokenHash }, link);
    if (number % 2 === 0) await store.withdraw(link.manageTokenHash, undefined, '2026-11-22T12:00:00.000Z');
    return link;
  }));
  assert.equal(links.length, 30);
  assert.equal((await store.readCounts('skatepark')).confirmed, 15);
  assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
  await store.close();
});

test('a thread that cannot open its database says so, and the next batch has one of its own', async (own) => {
  const folder = testFolder(own);
  const writer = openWriteThread({ place: { file: join(folder, 'nowhere', 'dugnad.sqlite') } });
  for (let time = 0; time < 2; time += 1) await assert.rejects(writer.keep([]), /unable to open database file/);
  await writer.close();
});
