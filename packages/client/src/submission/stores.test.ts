import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createFileStore } from './file-index.ts';
import { createLeaseLock, createMemoryStore, type OutboxEntry, type OutboxStore } from './outbox-index.ts';

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => void (resolve = settle));
  return { promise, resolve };
}

const folders: string[] = [];
async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  folders.push(folder);
  return folder;
}
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const entry = (key: string, tries = 0): OutboxEntry => ({ key, channel: 'petition https://example.org/embed/petition/park', body: { name: 'Åse' }, createdAt: 1, tries, nextTry: 1 });
const byKey = (entries: OutboxEntry[]) => entries.map(({ key }) => key).sort();

const STORES: [string, () => Promise<OutboxStore>][] = [
  ['in memory', async () => createMemoryStore()],
  ['in files', async () => createFileStore(join(await freshFolder(), 'made', 'when needed'))],
];

for (const [name, make] of STORES) {
  describe(`a store ${name}`, () => {
    it('gives back what was put, one for each key', async () => {
      const store = await make();
      assert.deepEqual(await store.list(), []);
      await store.put(entry('a'));
      await store.put(entry('b/../c'));
      await store.put(entry('a', 7));
      assert.deepEqual([await store.read('a'), byKey(await store.list())], [entry('a', 7), ['a', 'b/../c']]);
    });

    it('deletes, and does not mind when there is nothing', async () => {
      const store = await make();
      await store.put(entry('a'));
      await store.delete('a');
      await store.delete('a');
      assert.deepEqual([await store.list(), await store.read('a')], [[], undefined]);
    });

    it('is not changed by what becomes of an entry elsewhere', async () => {
      const store = await make();
      const mine = entry('a');
      await store.put(mine);
      mine.tries = 9;
      (await store.list())[0]!.tries = 8;
      assert.equal((await store.read('a'))?.tries, 0);
    });

    it('leases to one at a time, and to another when it is over', async () => {
      const store = await make();
      assert.equal(await store.lease('x', 'one', { now: 0, until: 10 }), true);
      assert.equal(await store.lease('x', 'two', { now: 9, until: 20 }), false);
      assert.equal(await store.lease('y', 'two', { now: 9, until: 20 }), true, 'another name');
      assert.equal(await store.lease('x', 'one', { now: 9, until: 15 }), true, 'prolonged');
      assert.equal(await store.lease('x', 'two', { now: 14, until: 20 }), false);
      assert.equal(await store.lease('x', 'two', { now: 15, until: 30 }), true, 'over');
      assert.equal(await store.lease('x', 'one', { now: 16, until: 40 }), false, 'lost');
      assert.equal(await store.lease('x', 'two', { now: 16, until: 0 }), true, 'given back');
      assert.equal(await store.lease('x', 'one', { now: 17, until: 40 }), true);
    });

    it('leases to exactly one of many who want it at once', async () => {
      const store = await make();
      for (let round = 1; round <= 10; round += 1) {
        const wanted = Array.from({ length: 8 }, (_, number) => store.lease('x', `${round} ${number}`, { now: round * 10, until: round * 10 + 5 }));
        assert.equal((await Promise.all(wanted)).filter(Boolean).length, 1);
      }
    });
  });
}

describe('a lease as a lock', () => {
  it('lets one work at a time, and the next after a crash', async () => {
    let now = 0;
    const store = createMemoryStore();
    const lockOf = (owner: string) => createLeaseLock(store, { now: () => now, span: 100, owner });
    const other = lockOf('other');
    const inside = await lockOf('one')('x', () => other('x', async () => 'never'));
    assert.equal(inside, undefined);
    assert.equal(await other('x', async () => 'after it'), 'after it');
    await assert.rejects(lockOf('one')('x', async () => { throw new Error('oops'); }), /oops/);
    assert.equal(await other('x', async () => 'after an error'), 'after an error');
    await store.lease('x', 'crashed', { now, until: now + 100 });
    assert.equal(await other('x', async () => 'too early'), undefined);
    now = 100;
    assert.equal(await other('x', async () => 'after a crash'), 'after a crash');
  });

  it('is prolonged for as long as the work goes on', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval', 'Date'] });
    const store = createMemoryStore();
    const work = deferred<string>();
    const working = createLeaseLock(store, { span: 300, owner: 'one' })('x', () => work.promise);
    await Promise.resolve();
    for (let step = 0; step < 10; step += 1) {
      context.mock.timers.tick(100);
      assert.equal(await createLeaseLock(store, { span: 300, owner: 'other' })('x', async () => 'no'), undefined);
    }
    work.resolve('done');
    assert.equal(await working, 'done');
  });
});

describe('a store in files', () => {
  it('takes no notice of what a killed process has left half written', async () => {
    const folder = await freshFolder();
    const store = createFileStore(folder);
    await store.put(entry('a'));
    await writeFile(join(folder, 'half.tmp'), '{"key":');
    assert.deepEqual(byKey(await store.list()), ['a']);
  });

  it('loses nothing that was kept when the process is killed, and has no half entries', async () => {
    const folder = await freshFolder();
    const script = `
      import { createFileStore } from ${JSON.stringify(new URL('file-store.ts', import.meta.url).href)};
      const store = createFileStore(${JSON.stringify(folder)});
      for (let number = 0; ; number += 1) {
        await store.put({ key: process.pid + '-' + number, channel: 'c', body: 'x'.repeat(5000), createdAt: number, tries: 0, nextTry: 0 });
        console.log(process.pid + '-' + number);
      }`;
    const told: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise<void>((resolve) => {
        let heard = '';
        child.stdout.on('data', (chunk: Buffer) => {
          heard += chunk.toString();
          if (heard.split('\n').length > 20 + round) child.kill('SIGKILL');
        });
        child.on('close', () => {
          told.push(...heard.split('\n').filter(Boolean));
          resolve();
        });
      });
    }
    const kept = await createFileStore(folder).list();
    const keys = new Set(kept.map(({ key }) => key));
    assert.deepEqual(told.filter((key) => !keys.has(key)), []);
    assert.ok(kept.every(({ body }) => String(body).length === 5000));
    assert.ok((await readdir(folder)).length >= 60);
  });
});
