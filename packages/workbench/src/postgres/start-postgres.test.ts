import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '@dugnad/server/store';
import { fillStore, testIntent } from '../../../server/dist/contract/index.js';
import { findPostgres, startPostgres } from './start-postgres.ts';

function withTools(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const tool of ['initdb', 'postgres', 'createdb']) writeFileSync(join(folder, tool), '');
  return folder;
}

test('PostgreSQL is found on the path first, and else the newest that is installed', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'dugnad-find-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const onPath = withTools(join(root, 'path'));
  withTools(join(root, 'installed', '9', 'bin'));
  const newest = withTools(join(root, 'installed', '15', 'bin'));
  assert.equal(findPostgres([join(root, 'nothing'), onPath].join(delimiter), join(root, 'installed')), onPath);
  assert.equal(findPostgres(join(root, 'nothing'), join(root, 'installed')), newest);
  assert.equal(findPostgres('', join(root, 'nothing')), undefined);
});

test('what was answered is there after PostgreSQL was cut off, and signing goes on', async (context) => {
  const postgres = await startPostgres();
  if (!postgres) {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    process.stderr.write('not run: the cut of PostgreSQL, which is not installed here\n');
    return;
  }
  context.after(() => postgres.stop());
  const store = await openStore({ databaseUrl: await postgres.createDatabase('cut') });
  await fillStore(store);
  const answered = new Set<string>();
  const signing = Array.from({ length: 16 }, async (_, client) => {
    for (let turn = 0; turn < 30; turn += 1) {
      const intent = testIntent({ email: `c${client}t${turn}@example.org` });
      const outcome = await store.sign(intent).catch(() => undefined);
      if (outcome) answered.add(intent.reference);
      if (client === 0 && turn === 3) await postgres.crash();
    }
  });
  await Promise.all(signing);
  const after = testIntent({ email: 'after@example.org' });
  assert.equal((await store.sign(after)).kind, 'kept');
  const kept = new Set((await store.database.selectFrom('attempts').select('reference').execute()).map(({ reference }) => reference));
  assert.equal(answered.size > 0, true);
  assert.deepEqual([...answered].filter((reference) => !kept.has(reference)), []);
  assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
  await store.close();
});
