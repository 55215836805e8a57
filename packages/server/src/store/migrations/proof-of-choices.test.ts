import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { verifyConsents } from '../../consents/verify-consents.ts';
import { fillStore, testChoice, testChoices, testConsent, testFolder, testIntent } from '../open-test-store.test.page.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

const NOW = '2026-11-22T10:00:00.000Z';

async function opened(context: TestContext): Promise<Store> {
  const store = await openStore({ file: join(testFolder(context), 'steps.sqlite') });
  context.after(() => store.close());
  await fillStore(store);
  return store;
}

async function stepBack(store: Store): Promise<void> {
  while ((await store.rollback()) !== '0005-proof-of-choices') assert.ok(await store.database.selectFrom('migrations').select('name').executeTakeFirst());
}

/** A record as it was kept before there was a chain. */
function oldRow(id: string, at: string): object {
  const record = testChoice({ recordId: id });
  const data = JSON.stringify({ ...record, at: { ...record.at, server: at } });
  return { record_id: id, site_id: 'gronlia', event: record.event, notice_version: record.noticeVersion, notice_hash: record.noticeHash, at, data, hash: hash('sha256', data) };
}

async function verified(store: Store): Promise<string[]> {
  const lines: string[] = [];
  await verifyConsents(store, { siteId: undefined, now: NOW, say: (line) => void lines.push(line) });
  return lines.map((line) => line.replace(/, the last.*/, ''));
}

test('choices from before keep every letter, get a place by their moment, and the next one hangs on the last of them', async (context) => {
  const store = await opened(context);
  await stepBack(store);
  const old = [oldRow('b', '2026-11-20'), oldRow('c', '2026-11-19'), oldRow('a', '2026-11-20')];
  await store.write((db) => db.insertInto('site_consents').values(old as never).execute());
  await store.migrate();
  const rows = await store.database.selectFrom('site_consents').selectAll().orderBy('position').execute();
  assert.deepEqual(rows.map(({ record_id, position, previous }) => [record_id, position, previous]), [['c', 1, ''], ['a', 2, ''], ['b', 3, '']]);
  assert.deepEqual(rows.map(({ data, hash: kept }) => kept === hash('sha256', data)), [true, true, true]);
  assert.deepEqual(await verified(store), ['gronlia: 3 choices (3 from before notices were kept), 0 notices, 0 records of signatures, 0 faults']);
  await store.keepConsentEvents('gronlia', testChoices(), NOW);
  const [next] = await store.database.selectFrom('site_consents').select(['position', 'previous']).orderBy('position', 'desc').execute();
  assert.deepEqual(next, { position: 4, previous: rows[2]?.hash });
  assert.deepEqual(await verified(store), ['gronlia: 4 choices, 1 notices, 0 records of signatures, 0 faults']);
});

test('taken back, each record has the hash of its own text, and taken again nothing is at fault', async (context) => {
  const store = await opened(context);
  await store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice(), testChoice()]), NOW);
  await store.sign(testIntent({ consents: [testConsent(), testConsent()] }, { noticeKnown: false }));
  await stepBack(store);
  for (const table of ['site_consents', 'consent_records'] as const) {
    const rows = await store.database.selectFrom(table).select(['data', 'hash']).execute();
    assert.deepEqual(rows.map(({ data }) => hash('sha256', data)), rows.map((row) => row.hash), table);
  }
  await store.migrate();
  assert.deepEqual(await verified(store), ['gronlia: 3 choices (3 from before notices were kept), 0 notices, 2 records of signatures, 0 faults']);
});
