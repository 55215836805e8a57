import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { openDesk } from './mail-tools.test.page.ts';

const fast = { perMinute: 60_000, perMinuteAndDomain: 60_000, pollEvery: 5 };

describe('several workers on one table', () => {
  it('send each mail once', async (context) => {
    const { open, transport, put, rows } = await openDesk(context);
    for (let number = 0; number < 150; number += 1) await put();
    const workers = [open({ limits: fast }), open({ limits: fast }), open({ limits: fast })];
    transport.meet = () => new Promise((resolve) => void setImmediate(resolve));
    while ((await Promise.all(workers.map((worker) => worker.runOnce()))).some((taken) => taken > 0));
    assert.equal(transport.sent.length, 150);
    assert.equal(new Set(transport.sent.map(({ id }) => id)).size, 150);
    assert.deepEqual([...new Set((await rows()).map(({ state, tries }) => `${state} ${tries}`))], ['sent 1']);
  });

  it('take over what one that has died had begun, and it goes under the same name', async (context) => {
    const { open, transport, put, row, pass, warnings } = await openDesk(context);
    const id = await put();
    const stuck = new EventEmitter();
    let isFirst = true;
    transport.meet = async () => {
      if (!isFirst) return;
      isFirst = false;
      stuck.emit('begun');
      await once(stuck, 'goOn');
    };
    const begun = once(stuck, 'begun');
    const dying = open().runOnce();
    await begun;
    assert.equal(await open().runOnce(), 0);
    pass(301);
    assert.equal(await open().runOnce(), 1);
    assert.deepEqual([(await row(id))?.state, (await row(id))?.tries], ['sent', 2]);
    transport.meet = () => undefined;
    stuck.emit('goOn');
    await dying;
    assert.deepEqual([...new Set(transport.sent.map((mail) => mail.id))], [id]);
    assert.deepEqual([(await row(id))?.state, (await row(id))?.tries], ['sent', 2]);
    assert.deepEqual(warnings, []);
  });

  it('do not undo what the one that took over has settled', async (context) => {
    const { open, transport, put, row, pass } = await openDesk(context);
    const id = await put();
    const stuck = new EventEmitter();
    const begun = once(stuck, 'begun');
    transport.meet = async () => {
      transport.meet = () => undefined;
      stuck.emit('begun');
      await once(stuck, 'goOn');
      throw Object.assign(new Error('no'), { responseCode: 550, command: 'RCPT TO' });
    };
    const slow = open().runOnce();
    await begun;
    pass(301);
    await open().runOnce();
    stuck.emit('goOn');
    await slow;
    assert.equal((await row(id))?.state, 'sent');
  });
});

describe('a worker', () => {
  it('sends as mails come, and is woken by what is put in through it', async (context) => {
    const { open, transport } = await openDesk(context);
    const queue = open({ limits: { ...fast, pollEvery: 3_600_000 } });
    queue.start();
    queue.start();
    const news = new EventEmitter();
    transport.meet = () => void setImmediate(() => news.emit('sent'));
    for (let number = 0; number < 3; number += 1) {
      const sent = once(news, 'sent');
      await new Promise((resolve) => void setImmediate(resolve));
      await queue.enqueue('sign-in', { code: '123456', minutes: 10 }, { siteId: 'gronlia', recipient: 'anne@example.org', languages: ['nb'] });
      await sent;
    }
    await queue.stop();
    assert.equal(transport.sent.length, 3);
  });

  it('ends what it has begun when it is stopped, and gives back the rest', async (context) => {
    const { open, transport, put, rows } = await openDesk(context);
    for (let number = 0; number < 5; number += 1) await put();
    const queue = open({ limits: { ...fast, atOnce: 1 } });
    const stuck = new EventEmitter();
    const begun = once(stuck, 'begun');
    transport.meet = async () => {
      stuck.emit('begun');
      await once(stuck, 'goOn');
    };
    queue.start();
    await begun;
    const stopped = queue.stop();
    assert.equal(transport.isClosed, false);
    stuck.emit('goOn');
    await stopped;
    assert.equal(transport.isClosed, true);
    const states = (await rows()).map(({ state, tries }) => `${state} ${tries}`).sort();
    assert.deepEqual(states, ['queued 0', 'queued 0', 'queued 0', 'queued 0', 'sent 1']);
  });

  it('begins again after it was stopped', async (context) => {
    const { open, transport, put } = await openDesk(context);
    const queue = open({ limits: fast });
    queue.start();
    await queue.stop();
    await put();
    const sent = new Promise<void>((resolve) => {
      transport.meet = () => resolve();
    });
    queue.start();
    await sent;
    await queue.stop();
    assert.equal(transport.sent.length, 1);
  });

  it('goes on when the table cannot be read for a while', async (context) => {
    const { store, open, transport, put, warnings } = await openDesk(context);
    await put();
    const { keepMailsIn } = await import('./keep-mails.ts');
    const table = keepMailsIn(store);
    let failures = 3;
    const queue = open({
      limits: fast,
      store: { ...table, countRecent: (window) => (failures-- > 0 ? Promise.reject(new Error('anne@example.org')) : table.countRecent(window)) },
    });
    const sent = new Promise<void>((resolve) => {
      transport.meet = () => resolve();
    });
    queue.start();
    await sent;
    await queue.stop();
    assert.deepEqual(warnings.map(({ facts }) => facts), Array.from({ length: 3 }, () => ({ error: 'Error' })));
  });
});
