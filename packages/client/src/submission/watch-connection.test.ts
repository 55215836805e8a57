import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '../errors/index.ts';
import { createMemoryStore, createOutbox, createWebLock, openOutbox, watchConnection, type Locks, type OutboxWindow } from './outbox-index.ts';

const turns = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
};

/** A window, as far as the outbox looks at it. */
class FakeWindow extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
}

function started() {
  const [window, clock] = [new FakeWindow(), { now: 0 }];
  const sent: string[] = [];
  const line = { isUp: false };
  const outbox = createOutbox({ store: createMemoryStore(), now: () => clock.now, random: () => 1, channels: { c: async (_, { idempotencyKey }) => {
    sent.push(idempotencyKey);
    if (!line.isUp) throw new DugnadError('network', 'down');
  } } });
  return { window, clock, sent, line, outbox };
}

describe('the connection', () => {
  it('is tried when the page comes, when it is back, when the page is looked at, and when it is due', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { window, clock, sent, line, outbox } = started();
    await outbox.add({ key: 'a', channel: 'c', body: 1 });
    const leave = watchConnection(outbox, window, () => clock.now);
    await turns();
    assert.equal(sent.length, 1, 'the page has come');
    window.dispatchEvent(new Event('online'));
    await turns();
    assert.equal(sent.length, 2, 'the connection is back');
    window.document.dispatchEvent(new Event('visibilitychange'));
    await turns();
    assert.equal(sent.length, 2, 'looked at before it is due');
    window.dispatchEvent(new Event('pageshow'));
    await turns();
    assert.equal(sent.length, 3, 'back to the page');
    clock.now = 20_000;
    context.mock.timers.tick(20_000);
    await turns();
    assert.equal(sent.length, 4, 'due');
    window.document.visibilityState = 'hidden';
    clock.now = 100_000;
    window.document.dispatchEvent(new Event('visibilitychange'));
    await turns();
    assert.equal(sent.length, 4, 'not looked at');
    window.document.visibilityState = 'visible';
    line.isUp = true;
    window.document.dispatchEvent(new Event('visibilitychange'));
    await turns();
    assert.deepEqual([sent.length, await outbox.list()], [5, []]);
    leave();
  });

  it('is not tried any more when nobody watches', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { window, clock, sent, outbox } = started();
    const leave = watchConnection(outbox, window, () => clock.now);
    await turns();
    await outbox.add({ key: 'a', channel: 'c', body: 1 });
    await turns();
    leave();
    clock.now = 100_000;
    context.mock.timers.tick(100_000);
    window.dispatchEvent(new Event('online'));
    await turns();
    assert.equal(sent.length, 0);
  });

  it('is left alone where the storage is gone', async () => {
    const store = { ...createMemoryStore(), list: () => Promise.reject(new Error('gone')) };
    const window = new FakeWindow();
    const leave = watchConnection(createOutbox({ store }), window);
    window.dispatchEvent(new Event('online'));
    await turns();
    leave();
  });
});

describe('a web lock', () => {
  it('runs the work of one, and tells the other that it is taken', async () => {
    let held = false;
    const locks = { async request(name: string, { ifAvailable }: LockOptions, work: (lock: Lock | null) => Promise<unknown>) {
      assert.deepEqual([name, ifAvailable], ['x', true]);
      if (held) return work(null);
      held = true;
      return work({ name, mode: 'exclusive' }).finally(() => void (held = false));
    } } as unknown as Locks;
    const lock = createWebLock(locks);
    assert.equal(await lock('x', () => lock('x', async () => 'never')), undefined);
    assert.equal(await lock('x', async () => 'done'), 'done');
  });
});

describe('an outbox of a page', () => {
  const REFUSING: [string, Partial<OutboxWindow>][] = [
    ['on plain http', { isSecureContext: false, indexedDB: {} as IDBFactory }],
    ['without storage', { isSecureContext: true }],
  ];
  for (const [what, more] of REFUSING) {
    it(`is none ${what}, and warns once`, (context) => {
      const warn = context.mock.method(console, 'warn', () => undefined);
      const page = Object.assign(new FakeWindow(), { navigator: {} }, more) as unknown as OutboxWindow;
      assert.deepEqual([openOutbox({}, page), openOutbox({}, page)], [undefined, undefined]);
      assert.equal(warn.mock.callCount(), 1);
    });
  }

  it('is none where asking for storage is refused', (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const page = Object.defineProperty(Object.assign(new FakeWindow(), { isSecureContext: true, navigator: {} }), 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });
    assert.equal(openOutbox({}, page as unknown as OutboxWindow), undefined);
  });
});
