import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openStore } from './open-store.ts';
import { openTestStore, testFolder, testIntent, testLink } from './open-test-store.test.page.ts';

test('a file of SQLite is written to the disk at each commit, and by several', async (context) => {
  const file = join(testFolder(context), 'dugnad.sqlite');
  const store = await openStore({ file });
  await store.migrate();
  const pragma = async (name: string): Promise<unknown> => {
    const { rows } = await store.database.executeQuery<Record<string, unknown>>({ sql: `PRAGMA ${name}`, parameters: [], query: { kind: 'RawNode', sqlFragments: [], parameters: [] }, queryId: { queryId: name } });
    return Object.values(rows[0] ?? {})[0];
  };
  assert.deepEqual([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys'), await pragma('secure_delete')], ['wal', 2, 1, 1]);
  await store.close();
});

test('a folder that is not there is said at once', async () => {
  await assert.rejects(openStore({ file: '/nowhere/at/all/dugnad.sqlite' }), /unable to open database file/);
});

test('a PostgreSQL that does not answer is said at once', async () => {
  await assert.rejects(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' }), /ECONNREFUSED/);
});

test('a store waits for what is on its way before it closes', async (context) => {
  const file = join(testFolder(context), 'dugnad.sqlite');
  const first = await openStore({ file });
  await first.migrate();
  await first.saveSite({ id: 'gronlia', name: 'Grønlia', origins: [] });
  const signing = Array.from({ length: 20 }, (_, number) => first.sign(testIntent({ email: `s${number}@example.org` })));
  await first.close();
  assert.equal((await Promise.all(signing)).length, 20);
  const second = await openStore({ file });
  await second.check();
  await second.close();
});

test('signing waits for another process that is writing, without standing still', async (context) => {
  const folder = testFolder(context);
  const file = join(folder, 'dugnad.sqlite');
  const store = await openTestStore(context, { file });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const signed = store.sign(testIntent());
  let turns = 0;
  await new Promise<void>((resolve) => {
    const turn = (): void => {
      turns += 1;
      if (turns < 200) setImmediate(turn);
      else resolve();
    };
    turn();
  });
  assert.equal((await store.readCounts('skatepark')).waiting, 0);
  other.exec('COMMIT');
  other.close();
  assert.equal((await signed).kind, 'kept');
});

test('signatures and confirmations that come together share a commit', async (context) => {
  const store = await openTestStore(context);
  const intents = Array.from({ length: 10 }, (_, number) => testIntent({ email: `s${number}@example.org` }));
  await Promise.all(intents.map((intent) => store.sign(intent)));
  const more = Array.from({ length: 10 }, (_, number) => store.sign(testIntent({ email: `t${number}@example.org` })));
  const confirmed = await Promise.all(intents.map(({ tokenHash }) => store.confirm({ tokenHash }, testLink())));
  await Promise.all(more);
  assert.deepEqual(new Set(confirmed.map(({ kind }) => kind)), new Set(['confirmed']));
  const { waiting, confirmed: number } = await store.readCounts('skatepark');
  assert.deepEqual([waiting, number], [10, 10]);
});
