import { expect } from '@open-wc/testing';
import { dropEntry, keepEntry } from '@dugnad/client/submission';
import { createIndexedDbStore, createLeaseLock, createOutbox, createWebLock, openOutbox, type OutboxEntry, type OutboxLock, type OutboxStore } from '@dugnad/client/submission/outbox';

const entry = (key: string, tries = 0): OutboxEntry => ({ key, channel: 'c', body: { name: 'Åse' }, createdAt: Date.now(), tries, nextTry: 0 });

let number = 0;
const names: string[] = [];
const freshName = (): string => {
  const name = `test-${Date.now()}-${(number += 1)}`;
  names.push(name);
  return name;
};

after(() => {
  for (const name of names) indexedDB.deleteDatabase(name);
});

describe('what is kept in the browser', () => {
  it('is there for whoever opens it next, until it is deleted', async () => {
    const name = freshName();
    const store = createIndexedDbStore(name);
    await store.put(entry('a'));
    await store.put(entry('b'));
    await store.put(entry('a', 3));
    const next = createIndexedDbStore(name);
    expect((await next.list()).map(({ key, tries }) => `${key} ${tries}`)).to.deep.equal(['a 3', 'b 0']);
    expect((await next.read('b'))?.body).to.deep.equal({ name: 'Åse' });
    await next.delete('a');
    await next.delete('a');
    expect(await store.read('a')).to.equal(undefined);
  });

  it('is opened again when it was deleted under our feet', async () => {
    const name = freshName();
    const store = createIndexedDbStore(name);
    await store.put(entry('a'));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect(await store.list()).to.deep.equal([]);
    await store.put(entry('b'));
    expect((await store.list()).length).to.equal(1);
  });

  it('is the same whether the outbox keeps it or a page that cannot fetch the outbox', async () => {
    const store = createIndexedDbStore();
    const wanted = { channel: 'elsewhere', body: { name: 'Åse' } };
    await createOutbox({ store, now: () => 1_000 }).add({ key: 'one', ...wanted });
    await keepEntry({ key: 'two', ...wanted }, 1_000);
    const [one, two] = [await store.read('one'), await store.read('two')];
    expect(one).to.deep.equal({ key: 'one', ...wanted, createdAt: 1_000, tries: 0, nextTry: 1_000 });
    expect({ ...two, key: 'one' }).to.deep.equal(one);
    await dropEntry('one');
    await dropEntry('two');
    expect([await store.read('one'), await store.read('two')]).to.deep.equal([undefined, undefined]);
  });

  it('is not there when it could not be written whole', async () => {
    const store = createIndexedDbStore(freshName());
    const refused = await store.put({ ...entry('a'), body: () => undefined }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(DOMException);
    expect(await store.list()).to.deep.equal([]);
    const unkept = await keepEntry({ key: 'x', channel: 'elsewhere', body: () => undefined }).catch((error: unknown) => error);
    expect(unkept).to.be.instanceOf(DOMException);
  });

  it('is leased to exactly one of many who want it at once', async () => {
    const name = freshName();
    const leases = Array.from({ length: 8 }, (_, owner) => createIndexedDbStore(name).lease('x', `owner ${owner}`, { now: 0, until: 10 }));
    expect((await Promise.all(leases)).filter(Boolean)).to.have.length(1);
    expect(await createIndexedDbStore(name).lease('x', 'late', { now: 10, until: 20 })).to.equal(true);
  });

  it('rejects where the browser refuses storage, and does not throw', async () => {
    const factory = { open: () => { throw new DOMException('refused', 'SecurityError'); } } as unknown as IDBFactory;
    const error = await createIndexedDbStore('x', factory).list().catch(({ name }: Error) => name);
    expect(error).to.equal('SecurityError');
  });
});

describe('two tabs', () => {
  const WAYS: [string, (store: OutboxStore, locks: LockManager) => OutboxLock][] = [
    ['with Web Locks', (_, locks) => createWebLock(locks)],
    ['with a lease', (store) => createLeaseLock(store)],
  ];
  for (const [how, lockOf] of WAYS) {
    it(`send each entry once, ${how}`, async () => {
      const name = freshName();
      const frames = [0, 1].map(() => document.body.appendChild(document.createElement('iframe')));
      const sent: string[] = [];
      const outboxes = frames.map((frame) => {
        const page = frame.contentWindow as Window & typeof globalThis;
        const store = createIndexedDbStore(name, page.indexedDB);
        return createOutbox({ store, name, lock: lockOf(store, page.navigator.locks), channels: { c: async (_, { idempotencyKey }) => sent.push(idempotencyKey) } });
      });
      for (let key = 0; key < 20; key += 1) await outboxes[key % 2]?.add({ key: `key ${key}`, channel: 'c', body: key });
      await Promise.all([...outboxes, ...outboxes].map((outbox) => outbox.flush()));
      await Promise.all(outboxes.map((outbox) => outbox.flush()));
      expect(new Set(sent).size).to.equal(20);
      expect(sent).to.have.length(20);
      for (const frame of frames) frame.remove();
    });
  }

  it('are one outbox in one page, which tells the other what was sent', async () => {
    const outbox = openOutbox({ c: async () => 'receipt' });
    expect(openOutbox()).to.equal(outbox);
    const other = new BroadcastChannel('dugnad-outbox');
    const told = new Promise<string>((resolve) => {
      other.onmessage = ({ data }: MessageEvent<{ kind: string }>) => void (data.kind === 'sent' && resolve(data.kind));
    });
    await outbox?.add({ key: 'a', channel: 'c', body: 1 });
    await outbox?.flush();
    expect(await told).to.equal('sent');
    other.close();
    await outbox?.wipe();
  });
});
