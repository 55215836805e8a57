import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFileStore } from './file-index.ts';
import { createLeaseLock, createOutbox, type OutboxEntry } from './outbox-index.ts';

const folders: string[] = [];
async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-damage-'));
  folders.push(folder);
  return folder;
}
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const entry = (key: string, body: unknown = 1): OutboxEntry => ({ key, channel: 'c', body, createdAt: 1, tries: 0, nextTry: 1 });

describe('a folder that was damaged', () => {
  for (const [what, text] of [['empty', ''], ['cut short', '{"key":"b","channel":'], ['full of zeros', '\0'.repeat(100)]] as const) {
    it(`still gives what is whole beside an entry that is ${what}, and leaves that one where it is`, async () => {
      const folder = await freshFolder();
      const store = createFileStore(folder);
      await store.put(entry('a'));
      await writeFile(join(folder, 'b.json'), text);
      assert.deepEqual([(await store.list()).map(({ key }) => key), await store.read('b'), await readFile(join(folder, 'b.json'), 'utf8')], [['a'], undefined, text]);
    });

    it(`gives the lease to somebody when the file of the last one is ${what}`, async () => {
      const folder = await freshFolder();
      const store = createFileStore(folder);
      assert.equal(await store.lease('x', 'one', { now: 0, until: 10 }), true);
      for (const file of await readdir(folder)) if (file.endsWith('.lease')) await writeFile(join(folder, file), text);
      assert.equal(await store.lease('x', 'two', { now: 1, until: 10 }), true);
      assert.equal(await store.lease('x', 'one', { now: 2, until: 10 }), false);
    });
  }

  it('says so when it cannot be read at all, and loses nothing', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'is-a-file'), '');
    const store = createFileStore(join(folder, 'is-a-file'));
    await assert.rejects(store.list());
    await assert.rejects(store.put(entry('a')));
  });
});

describe('a folder of files', () => {
  it('gives back any entry, whatever its key and its words are', async () => {
    const store = createFileStore(await freshFolder());
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    await fc.assert(fc.asyncProperty(key, fc.jsonValue(), async (name, body) => {
      const kept = { ...entry(name), body: JSON.parse(JSON.stringify(body)) as unknown };
      await store.put(kept);
      assert.deepEqual(await store.read(name), kept);
      await store.delete(name);
      assert.equal(await store.read(name), undefined);
    }), { numRuns: 60 });
  });

  it('never leaves its folder, whatever the key is', async () => {
    const folder = await freshFolder();
    const inner = join(folder, 'inner');
    const store = createFileStore(inner);
    for (const key of ['../outside', '/etc/outside', '..', '.', 'a/../../b', 'C:\\x', '%2e%2e%2fx']) await store.put(entry(key));
    assert.deepEqual([await readdir(folder), (await store.list()).length], [['inner'], 7]);
  });

  it('has one small lease file, however often it was taken', async () => {
    const folder = await freshFolder();
    const store = createFileStore(folder);
    for (let round = 0; round < 20; round += 1) await store.lease('x', `owner ${round}`, { now: round * 10, until: round * 10 + 5 });
    const files = await readdir(folder);
    assert.equal(files.filter((file) => file.endsWith('.lease')).length, 1);
    assert.equal(files.filter((file) => file.endsWith('.tmp')).length, 0);
    assert.ok((await stat(join(folder, files[0] ?? ''))).size < 200);
  });

  it('keeps leases of different names apart, also where one begins like the other', async () => {
    const store = createFileStore(await freshFolder());
    assert.deepEqual(await Promise.all(['x', 'x.1', 'x/1', 'X'].map((name) => store.lease(name, name, { now: 0, until: 10 }))), [true, true, true, true]);
    assert.equal(await store.lease('x', 'other', { now: 1, until: 10 }), false);
  });

  it('lets two processes send all, each once', async () => {
    const folder = await freshFolder();
    const sent: string[] = [];
    const boxes = ['one', 'two'].map((owner) => {
      const store = createFileStore(folder);
      return createOutbox({ store, lock: createLeaseLock(store, { owner }), channels: { c: async (_, { idempotencyKey }) => sent.push(idempotencyKey) } });
    });
    await Promise.all([...'abcdef'].map((key) => boxes[0]?.add({ key, channel: 'c', body: key })));
    for (let round = 0; round < 3; round += 1) await Promise.all(boxes.map((box) => box.flush()));
    assert.deepEqual([sent.toSorted(), await boxes[1]?.list()], [[...'abcdef'], []]);
  });
});
