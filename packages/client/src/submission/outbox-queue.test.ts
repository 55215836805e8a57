import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError, type ErrorCode } from '../errors/index.ts';
import type { OutboxNews, OutboxStore, Send } from './outbox.ts';
import { createLeaseLock, createMemoryStore, createOutbox, type OutboxOptions } from './outbox-index.ts';

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => void (resolve = settle));
  return { promise, resolve };
}

const HOUR = 3_600_000;

interface Bench {
  clock: { now: number };
  sent: string[];
  news: string[];
  store: OutboxStore;
  all: OutboxNews[];
}

/** An outbox with a clock, and one channel that fails with what `failures` holds for as long as it holds something. */
function started(failures: (ErrorCode | DugnadError)[] = [], more: Partial<OutboxOptions> = {}) {
  const bench: Bench = { clock: { now: 1_000_000 }, sent: [], news: [], store: createMemoryStore(), all: [] };
  const send: Send = async (body, { idempotencyKey }) => {
    bench.sent.push(idempotencyKey);
    const failure = failures.shift();
    if (failure) throw typeof failure === 'string' ? new DugnadError(failure, failure) : failure;
    return `receipt of ${String(body)}`;
  };
  const outbox = createOutbox({ store: bench.store, now: () => bench.clock.now, random: () => 0.5, channels: { c: send }, ...more });
  outbox.subscribe((news) => {
    bench.all.push(news);
    bench.news.push(`${news.kind} ${news.entry.key}`);
  });
  const add = (key: string, channel = 'c') => outbox.add({ key, channel, body: `body ${key}` });
  return { ...bench, outbox, add };
}

describe('the outbox', () => {
  it('keeps and sends, the oldest first, and tells each receipt', async () => {
    const { outbox, add, sent, clock, all } = started();
    await add('a');
    clock.now += 1;
    await add('b');
    await outbox.flush();
    assert.deepEqual([sent, await outbox.list()], [['a', 'b'], []]);
    assert.deepEqual(all.filter(({ kind }) => kind === 'sent').map(({ receipt }) => receipt), ['receipt of body a', 'receipt of body b']);
  });

  it('waits longer after each try in vain, and always uses the same key', async () => {
    const { outbox, add, sent, clock } = started(['network', 'timeout', 'unavailable']);
    await add('a');
    const pauses: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await outbox.flush();
      const [entry] = await outbox.list();
      pauses.push(entry!.nextTry - clock.now);
      await outbox.flush();
      clock.now = entry!.nextTry;
    }
    await outbox.flush();
    assert.deepEqual([pauses, sent, await outbox.list()], [[3750, 7500, 15_000], ['a', 'a', 'a', 'a'], []]);
  });

  it('tries earlier when the connection is back, but not before it was asked to', async () => {
    const { outbox, add, sent, clock } = started(['network', new DugnadError('too-many-requests', 'slowly', { retryAfter: 60 })]);
    await add('a');
    await outbox.flush();
    await outbox.flush({ early: true });
    await outbox.flush({ early: true });
    assert.equal(sent.length, 2);
    clock.now += 59_000;
    await outbox.flush({ early: true });
    assert.equal(sent.length, 2);
    clock.now += 1000;
    await outbox.flush({ early: true });
    assert.equal(sent.length, 3);
  });

  it('shows what was refused for good, and sends it no more', async () => {
    const { outbox, add, sent, clock, news } = started(['invalid-input']);
    await add('a');
    await outbox.flush();
    clock.now += HOUR;
    await outbox.flush({ early: true });
    assert.equal(await outbox.sendNow('a'), undefined);
    assert.deepEqual([sent, (await outbox.list())[0]?.refused, news], [['a'], 'invalid-input', ['kept a', 'refused a']]);
    await outbox.remove('a');
    assert.deepEqual([await outbox.list(), news.at(-1)], [[], 'removed a']);
  });

  it('keeps nothing longer than 72 hours, and says so', async () => {
    const { outbox, add, clock, news, sent } = started();
    await add('a', 'of another page');
    clock.now += 72 * HOUR - 1;
    assert.equal((await outbox.list()).length, 1);
    clock.now += 1;
    await outbox.flush();
    assert.deepEqual([await outbox.list(), news, sent], [[], ['kept a', 'expired a'], []]);
  });

  it('sends one now, due or not', async () => {
    const { outbox, add } = started(['network', 'network']);
    await add('a');
    await outbox.flush();
    assert.equal((await outbox.sendNow('a'))?.kind, 'kept');
    assert.equal((await outbox.sendNow('a'))?.kind, 'sent');
    assert.equal(await outbox.sendNow('a'), undefined);
  });

  it('leaves alone what nobody here knows how to send, until somebody does', async () => {
    const { outbox, add, sent } = started();
    await add('a', 'later');
    await outbox.flush();
    assert.deepEqual([sent, (await outbox.list()).length], [[], 1]);
    const leave = outbox.connect('later', async () => sent.push('later'));
    await outbox.flush();
    assert.deepEqual(sent, ['later']);
    leave();
    await add('b', 'later');
    await outbox.flush();
    assert.deepEqual(sent, ['later']);
  });

  it('does not bring back what is removed while it is being sent', async () => {
    const { outbox, add, news } = started();
    const begun = deferred<void>();
    const stopped = deferred<void>();
    outbox.connect('slow', (_, { signal }) => {
      signal?.addEventListener('abort', () => stopped.resolve());
      begun.resolve();
      return new Promise(() => undefined);
    });
    await add('a', 'slow');
    const flushing = outbox.flush();
    await begun.promise;
    await outbox.remove('a');
    await stopped.promise;
    await flushing;
    assert.deepEqual([await outbox.list(), news], [[], ['kept a', 'removed a']]);
  });

  it('wipes everything for the next person at the machine', async () => {
    const { outbox, add, news } = started();
    await add('a');
    await add('b');
    await outbox.wipe();
    assert.deepEqual([await outbox.list(), news.slice(2)], [[], ['removed a', 'removed b']]);
  });

  it('gives up on an answer that does not come, and tries again later', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const begun = deferred<void>();
    const { outbox, add, all } = started([], { timeout: 5000, channels: { c: () => { begun.resolve(); return new Promise(() => undefined); } } });
    await add('a');
    const flushing = outbox.flush();
    await begun.promise;
    context.mock.timers.tick(5000);
    await flushing;
    assert.equal(all.at(-1)?.error?.code, 'timeout');
  });

  it('sends several at once when told to', async () => {
    let together = 0;
    let most = 0;
    const { outbox, add } = started([], { parallel: 3, channels: { c: async () => {
      most = Math.max(most, (together += 1));
      await new Promise((resolve) => void setImmediate(resolve));
      together -= 1;
    } } });
    for (const key of 'abcdef') await add(key);
    await outbox.flush();
    assert.deepEqual([most, await outbox.list()], [3, []]);
  });

  it('tells nobody who has left', async () => {
    const { outbox, add } = started();
    const heard: string[] = [];
    outbox.subscribe(({ kind }) => heard.push(kind))();
    await add('a');
    assert.deepEqual(heard, []);
  });
});

describe('two outboxes over one store', () => {
  it('send each entry once', async () => {
    const store = createMemoryStore();
    const sent: string[] = [];
    const make = (owner: string) => createOutbox({ store, lock: createLeaseLock(store, { owner }), channels: { c: async (_, { idempotencyKey }) => sent.push(idempotencyKey) } });
    const [one, other] = [make('one'), make('other')];
    for (const key of 'abcdefgh') await one.add({ key, channel: 'c', body: 1 });
    await Promise.all([one.flush(), other.flush(), one.flush(), other.sendNow('c')]);
    assert.deepEqual(sent.sort(), [...'abcdefgh']);
  });

  it('hear of each other, with the code of an error', async () => {
    const one = { onmessage: null as ((event: MessageEvent) => void) | null, postMessage: (data: unknown) => other.onmessage?.({ data: structuredClone(data) } as MessageEvent) };
    const other = { onmessage: null as ((event: MessageEvent) => void) | null, postMessage: () => undefined };
    const { outbox, add } = started(['not-open'], { news: one });
    const heard: OutboxNews[] = [];
    createOutbox({ store: createMemoryStore(), news: other }).subscribe((news) => heard.push(news));
    await add('a');
    await outbox.flush();
    assert.deepEqual(heard.map(({ kind, error }) => [kind, error?.code]), [['kept', undefined], ['refused', 'not-open']]);
  });
});
