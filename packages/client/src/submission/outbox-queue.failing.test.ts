import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '../errors/index.ts';
import type { OutboxEntry, OutboxNews, OutboxStore } from './outbox.ts';
import { createLeaseLock, createMemoryStore, createOutbox, type OutboxOptions } from './outbox-index.ts';

const HOUR = 3_600_000;
const START = 1_000_000_000_000;
const gone = async (): Promise<never> => Promise.reject(new DOMException('The disk is gone.', 'UnknownError'));

/** An outbox over a store of which the test may take parts away. */
function started(more: Partial<OutboxOptions> = {}) {
  const memory = createMemoryStore();
  const store: OutboxStore = { ...memory };
  const clock = { now: START };
  const sent: string[] = [];
  const outbox = createOutbox({ store, now: () => clock.now, random: () => 0, lock: async (_, work) => work(), channels: { c: async (_, { idempotencyKey }) => {
    sent.push(idempotencyKey);
    return `receipt ${idempotencyKey}`;
  } }, ...more });
  const news: OutboxNews[] = [];
  outbox.subscribe((each) => news.push(each));
  const put = (key: string, changes: Partial<OutboxEntry> = {}) => memory.put({ key, channel: 'c', body: 1, createdAt: START, tries: 0, nextTry: START, ...changes });
  return { outbox, memory, store, clock, sent, news, put, kinds: () => news.map(({ kind, entry }) => `${kind} ${entry.key}`) };
}

describe('an outbox whose storage fails', () => {
  it('says that what was sent was sent, although it cannot be deleted, and never that it was refused', async () => {
    const { outbox, store, memory, put, kinds, news, sent } = started();
    await put('a');
    store.delete = gone;
    await assert.rejects(outbox.flush(), /disk is gone/);
    assert.deepEqual([kinds(), news[0]?.receipt, (await memory.read('a'))?.refused], [['sent a'], 'receipt a', undefined]);
    store.delete = memory.delete;
    await outbox.flush();
    assert.deepEqual([sent, await memory.list()], [['a', 'a'], []], 'and is answered once more under its key');
  });

  it('does not say that something was removed or is over while it is still there', async () => {
    const { outbox, store, clock, put, kinds } = started();
    await put('a');
    store.delete = gone;
    await assert.rejects(outbox.remove('a'));
    clock.now += 72 * HOUR;
    await assert.rejects(outbox.list());
    assert.deepEqual(kinds(), []);
  });

  it('tells whoever adds that it is not kept', async () => {
    const { outbox, store, kinds } = started();
    store.put = gone;
    await assert.rejects(outbox.add({ key: 'a', channel: 'c', body: 1 }), { name: 'UnknownError' });
    assert.deepEqual(kinds(), []);
  });

  it('goes on when it is back, also for those who asked before', async () => {
    const { outbox, store, memory, put, sent } = started();
    await put('a');
    store.list = gone;
    const asked = [outbox.flush(), outbox.sendNow('a')];
    store.list = memory.list;
    assert.deepEqual((await Promise.allSettled([...asked, outbox.flush()])).map(({ status }) => status).at(-1), 'fulfilled');
    assert.deepEqual(sent, ['a']);
  });

  it('lets go of the lock when the work under it fails', async () => {
    const store = createMemoryStore();
    const lockOf = (owner: string) => createLeaseLock(store, { owner, now: () => START });
    await assert.rejects(createOutbox({ store: { ...store, list: gone }, lock: lockOf('one') }).flush());
    assert.equal(await lockOf('two')('dugnad-outbox', async () => 'free'), 'free');
  });
});

describe('an outbox whose clock was wrong', () => {
  it('ends what was kept in the future 72 hours after the clock was set right', async () => {
    const { outbox, clock, put, kinds, memory } = started({ channels: {} });
    await put('a', { createdAt: START + 365 * 24 * HOUR, nextTry: START + 365 * 24 * HOUR });
    await outbox.flush();
    assert.equal((await memory.read('a'))?.createdAt, START);
    clock.now += 72 * HOUR - 1;
    await outbox.flush();
    assert.equal((await outbox.list()).length, 1);
    clock.now += 1;
    await outbox.flush();
    assert.deepEqual([await memory.list(), kinds()], [[], ['expired a']]);
  });

  it('sends what was kept in the future at once', async () => {
    const { outbox, put, sent } = started();
    await put('a', { createdAt: START + HOUR, nextTry: START + HOUR });
    await outbox.flush();
    assert.deepEqual(sent, ['a']);
  });

  it('still waits as long as the server had asked', async () => {
    const { outbox, put, sent, clock } = started();
    await put('a', { createdAt: START + HOUR, nextTry: START + HOUR + 65_000, notBefore: START + HOUR + 60_000 });
    await outbox.flush({ early: true });
    assert.deepEqual(sent, []);
    clock.now += 60_000;
    await outbox.flush({ early: true });
    assert.deepEqual(sent, ['a']);
  });
});

describe('an outbox and what others make of it', () => {
  it('keeps the newest of what was added under one key, as a person changed it', async () => {
    const { outbox, memory } = started();
    await outbox.add({ key: 'a', channel: 'c', body: 'first' });
    await outbox.add({ key: 'a', channel: 'c', body: 'second' });
    assert.deepEqual((await memory.list()).map(({ body }) => body), ['second']);
  });

  it('lists what is refused too, the oldest first, whatever order the store has', async () => {
    const { outbox, put } = started();
    await put('new', { createdAt: START });
    await put('refused', { createdAt: START - 2, refused: 'not-open' });
    await put('old', { createdAt: START - 1 });
    assert.deepEqual((await outbox.list()).map(({ key }) => key), ['refused', 'old', 'new']);
  });

  it('sends the rest when one is refused or has nobody who sends it', async () => {
    const sent: string[] = [];
    const { outbox, put } = started({ channels: { c: async (_, { idempotencyKey }) => {
      sent.push(idempotencyKey);
      if (idempotencyKey === 'a') throw new DugnadError('not-open', 'closed');
    } } });
    await put('a');
    await put('b', { channel: 'of another page' });
    await put('c');
    await outbox.flush();
    assert.deepEqual([sent, (await outbox.list()).map(({ key, refused }) => [key, refused])], [['a', 'c'], [['a', 'not-open'], ['b', undefined]]]);
  });

  it('takes anything that a sender throws for a failure that may pass', async () => {
    for (const thrown of [new TypeError('oops'), 'oops', undefined]) {
      const { outbox, put, news } = started({ channels: { c: () => { throw thrown; } } });
      await put('a');
      await outbox.flush();
      assert.deepEqual([news[0]?.kind, news[0]?.error?.code, (await outbox.list()).length], ['kept', 'unavailable', 1]);
    }
  });

  it('leaves the later of two who say how a channel is sent, when the earlier leaves', async () => {
    const { outbox, put } = started();
    const heard: string[] = [];
    const leave = outbox.connect('x', async () => heard.push('first'));
    outbox.connect('x', async () => heard.push('second'));
    leave();
    await put('a', { channel: 'x' });
    await outbox.flush();
    assert.deepEqual(heard, ['second']);
  });

  it('does nothing while another tab has the lock, and says so to whoever wants one sent now', async () => {
    const { outbox, put, sent } = started({ lock: async () => undefined });
    await put('a');
    await outbox.flush();
    assert.deepEqual([await outbox.sendNow('a'), sent], [undefined, []]);
  });
});
