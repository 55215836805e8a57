import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fillStore, testFolder } from '../open-test-store.test.page.ts';
import { openStore } from '../open-store.ts';

const SIGNS = fileURLToPath(new URL('sign-many.test.page.ts', import.meta.url));

/** What the process was answered until it ended, or until it had `most` answers and was killed. */
async function answers(args: string[], most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const child = spawn(process.execPath, [SIGNS, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, failed] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => { failed += chunk.toString(); });
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > most) child.kill('SIGKILL');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (most === Number.POSITIVE_INFINITY) assert.equal(code, 0, failed);
  // The last line may have been cut off by the kill.
  return said.split('\n').slice(0, -1);
}

test('two processes keep their signatures in one file, and neither loses one', async (context) => {
  const file = join(testFolder(context), 'dugnad.sqlite');
  const store = await openStore({ file });
  await fillStore(store);
  const [one, two] = await Promise.all([answers([file, 'one', '25', '20']), answers([file, 'two', '25', '20'])]);
  assert.deepEqual([one.length, two.length], [220, 220]);
  const kept = await store.database.selectFrom('attempts').select('reference').execute();
  assert.deepEqual(kept.map(({ reference }) => reference).toSorted(), [...one, ...two].toSorted());
  assert.equal((await store.readCounts('skatepark')).waiting, 420);
  assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
  await store.close();
});

test('whatever was answered is there after the process is killed', async (context) => {
  const file = join(testFolder(context), 'dugnad.sqlite');
  const first = await openStore({ file });
  await fillStore(first);
  await first.close();
  const answered: string[] = [];
  for (const round of [1, 2, 3]) answered.push(...(await answers([file, `round-${round}`, '500'], 60)));
  const store = await openStore({ file });
  const kept = new Set((await store.database.selectFrom('attempts').select('reference').execute()).map(({ reference }) => reference));
  assert.equal(answered.length >= 180, true);
  assert.deepEqual(answered.filter((reference) => !kept.has(reference)), []);
  assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
  await store.close();
});
