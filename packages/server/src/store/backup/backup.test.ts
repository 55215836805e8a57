import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fillStore, testFolder, testIntent } from '../open-test-store.test.page.ts';
import { openStore } from '../open-store.ts';
import { restoreStore } from './restore-store.ts';

async function kept(context: TestContext): Promise<{ folder: string; file: string; copy: string }> {
  const folder = testFolder(context);
  const [file, copy] = [join(folder, 'dugnad.sqlite'), join(folder, 'copy.sqlite')];
  const store = await openStore({ file });
  await fillStore(store);
  await store.sign(testIntent({ email: 'before@example.org' }));
  await Promise.all([store.backup(copy), store.sign(testIntent({ email: 'after@example.org' }))]);
  await store.close();
  return { folder, file, copy };
}

async function emails(file: string): Promise<(string | null)[]> {
  const store = await openStore({ file });
  const rows = await store.database.selectFrom('signatures').select('email').orderBy('email').execute();
  await store.close();
  return rows.map(({ email }) => email);
}

test('a copy holds what was kept before, and only its owner reads it', async (context) => {
  const { copy, file } = await kept(context);
  assert.equal(statSync(copy).mode & 0o777, 0o600);
  assert.equal((await emails(copy)).includes('before@example.org'), true);
  assert.deepEqual(await emails(file), ['after@example.org', 'before@example.org']);
});

test('a copy is put back, and what was there stays beside it', async (context) => {
  const { folder, copy, file } = await kept(context);
  const store = await openStore({ file });
  await store.sign(testIntent({ email: 'later@example.org' }));
  await store.close();
  const before = restoreStore(copy, file);
  assert.equal((await emails(file)).includes('later@example.org'), false);
  assert.equal((await emails(before.kept ?? '')).includes('later@example.org'), true);
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.part')), []);
});

test('a copy is put where nothing was', async (context) => {
  const { folder, copy } = await kept(context);
  const fresh = join(folder, 'fresh.sqlite');
  assert.deepEqual(restoreStore(copy, fresh), { kept: undefined });
  assert.equal((await emails(fresh)).includes('before@example.org'), true);
});

test('a store in use is not touched', async (context) => {
  const { copy, file } = await kept(context);
  const store = await openStore({ file });
  await store.sign(testIntent({ email: 'later@example.org' }));
  assert.throws(() => restoreStore(copy, file), /is in use: stop the server first/);
  assert.equal((await store.readCounts('skatepark')).waiting, 3);
  await store.sign(testIntent({ email: 'still@example.org' }));
  await store.close();
  assert.deepEqual((await emails(file)).length, 4);
});

test('a file that is there is not written over', async (context) => {
  const { copy, file } = await kept(context);
  const store = await openStore({ file });
  const size = statSync(copy).size;
  await assert.rejects(store.backup(copy), /is there already: name a new file/);
  await store.close();
  assert.equal(statSync(copy).size, size);
});

test('nothing that is not a whole store is put back', async (context) => {
  const { folder, copy, file } = await kept(context);
  const path = (name: string): string => join(folder, name);
  writeFileSync(path('text.sqlite'), 'These are my notes, and no database at all. '.repeat(100));
  const other = new DatabaseSync(path('other.sqlite'));
  other.exec('CREATE TABLE notes (text TEXT)');
  other.close();
  const newer = new DatabaseSync(copy);
  newer.exec(`INSERT INTO migrations (name, at) VALUES ('9999-tomorrow', '')`);
  newer.close();
  const was = readFileSync(file);
  assert.throws(() => restoreStore(path('nothing.sqlite'), file), /is not there/);
  assert.throws(() => restoreStore(path('text.sqlite'), file), /is not a database of SQLite, or is damaged/);
  assert.throws(() => restoreStore(path('other.sqlite'), file), /is not a store of this server/);
  assert.throws(() => restoreStore(copy, file), /written by a newer server: it has 9999-tomorrow/);
  assert.deepEqual(readFileSync(file), was);
});

test('a damaged copy is not put back', async (context) => {
  const { folder, copy, file } = await kept(context);
  const bytes = readFileSync(copy);
  bytes.fill(0xff, 4096 * 3, 4096 * 8);
  writeFileSync(join(folder, 'damaged.sqlite'), bytes);
  assert.throws(() => restoreStore(join(folder, 'damaged.sqlite'), file), /damaged/);
  assert.equal(existsSync(file), true);
});

test('a server that is older than its database does not start', async (context) => {
  const { file } = await kept(context);
  const newer = new DatabaseSync(file);
  newer.exec(`INSERT INTO migrations (name, at) VALUES ('9999-tomorrow', '')`);
  newer.close();
  const store = await openStore({ file });
  await assert.rejects(store.migrate(), /newer than this server: it has 9999-tomorrow/);
  await assert.rejects(store.rollback(), /newer than this server/);
  await store.close();
});
