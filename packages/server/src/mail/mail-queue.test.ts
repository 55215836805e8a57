import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { testIntent } from '../store/open-test-store.test.page.ts';
import { openDesk, START } from './mail-tools.test.page.ts';

const refused = (responseCode: number, command = 'RCPT TO'): Error => Object.assign(new Error('<anne@example.org>'), { responseCode, command, code: 'EENVELOPE', response: `${responseCode} 5.1.1 <anne@example.org>` });

test('sends what is put in, once, and keeps no secret of it', async (context) => {
  const { queue, transport, row, rows } = await openDesk(context);
  await queue.enqueue('sign-in', { code: '123456', minutes: 10 }, { siteId: 'gronlia', recipient: 'Anne@Example.ORG', languages: ['nb', 'en'] });
  assert.equal(await queue.runOnce(), 1);
  assert.equal(await queue.runOnce(), 0);
  const [mail] = transport.sent;
  assert.deepEqual([mail?.to, mail?.subject, mail?.language, mail?.fromName], ['Anne@Example.ORG', 'About sign-in', 'nb', 'Grønlia Vel']);
  const kept = await row(mail?.id ?? '');
  assert.deepEqual([kept?.state, kept?.data, kept?.domain, kept?.tries, kept?.sent_at], ['sent', '{}', 'example.org', 1, START]);
  assert.equal((await rows()).length, 1);
});

test('sends the mail of whoever signs, with the link of the attempt', async (context) => {
  const { store, queue, transport } = await openDesk(context);
  const intent = testIntent({}, { mail: { token: 'a-token-of-the-mail', code: '123456' }, now: START });
  await store.sign(intent);
  await queue.runOnce();
  const [mail] = transport.sent;
  assert.equal(mail?.to, 'anne@example.org');
  assert.equal(mail?.fromName, 'Grønlia Vel');
  assert.equal(mail?.replyTo, 'post@gronlia.example');
  const data = JSON.parse(mail?.text ?? '{}');
  assert.equal(data.link, 'https://forening.example/embed/petition/skatepark/confirm/a-token-of-the-mail?lang=nb');
  assert.deepEqual([data.code, data.codeMinutes, data.expires], ['123456', 30, '2026-11-29T10:00:00.000Z']);
});

test('sends the personal link of whoever has confirmed', async (context) => {
  const { store, queue, transport } = await openDesk(context);
  const intent = testIntent({}, { now: START });
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, { manageToken: 'a-token-to-manage', manageTokenHash: 'hash', now: START });
  await queue.runOnce();
  const mail = transport.sent.find(({ subject }) => subject === 'About confirmed');
  assert.equal(JSON.parse(mail?.text ?? '{}').link, 'https://forening.example/embed/petition/skatepark/signature/a-token-to-manage?lang=nb');
});

describe('a mail that does not go', () => {
  it('is tried again, later each time, and goes when it can', async (context) => {
    const { queue, transport, put, row, pass } = await openDesk(context);
    const id = await put();
    transport.meet = () => Promise.reject(refused(451));
    await queue.runOnce();
    const waiting = await row(id);
    assert.deepEqual([waiting?.state, waiting?.error, waiting?.tries, waiting?.next_try], ['queued', '451 5.1.1', 1, '2026-11-22T10:00:15.000Z']);
    assert.match(waiting?.data ?? '', /123456/);
    assert.equal(await queue.runOnce(), 0);
    pass(15);
    await queue.runOnce();
    assert.equal((await row(id))?.next_try, '2026-11-22T10:00:45.000Z');
    transport.meet = () => undefined;
    pass(30);
    await queue.runOnce();
    assert.deepEqual([(await row(id))?.state, (await row(id))?.data, transport.sent.length], ['sent', '{}', 1]);
  });

  it('is not tried again when it is refused for good, and its secrets go', async (context) => {
    const { queue, transport, put, row, pass, warnings } = await openDesk(context);
    const id = await put();
    transport.meet = () => Promise.reject(refused(550));
    await queue.runOnce();
    const bounced = await row(id);
    assert.deepEqual([bounced?.state, bounced?.error, bounced?.data], ['bounced', '550 5.1.1', '{}']);
    pass(100_000);
    assert.equal(await queue.runOnce(), 0);
    assert.doesNotMatch(JSON.stringify(warnings), /anne|example\.org|123456/);
  });

  it('is given up after three days, and its secrets go', async (context) => {
    const { queue, transport, put, row, pass } = await openDesk(context);
    const id = await put();
    transport.meet = () => Promise.reject(refused(451));
    await queue.runOnce();
    pass(72 * 3_600);
    await queue.runOnce();
    assert.deepEqual([(await row(id))?.state, (await row(id))?.data, (await row(id))?.tries], ['failed', '{}', 2]);
  });

  it('is of no use any more after its time', async (context) => {
    const { queue, transport, put, row, pass } = await openDesk(context);
    const id = await put({ expires: '2026-11-22T10:10:00.000Z' });
    pass(600);
    await queue.runOnce();
    assert.deepEqual([(await row(id))?.state, (await row(id))?.error, (await row(id))?.data, transport.sent.length], ['failed', 'expired', '{}', 0]);
  });

  it('goes without its code when that has ended', async (context) => {
    const { store, queue, transport, pass } = await openDesk(context);
    await store.sign(testIntent({}, { now: START }));
    pass(1_800);
    await queue.runOnce();
    const data = JSON.parse(transport.sent[0]?.text ?? '{}');
    assert.deepEqual([data.code, data.codeMinutes, typeof data.link], [undefined, undefined, 'string']);
  });
});

describe('a mail that cannot be written never stops the others', () => {
  const broken = [
    ['of a kind that nobody knows', { kind: 'constructor' }, 'failed', 'unknown-kind'],
    ['with data that is none', { data: { code: 'x\r\ny' } }, 'failed', 'bad-data'],
    ['about a petition that is deleted', { kind: 'confirmed', data: { petitionId: 'gone', name: '', token: 'abcdefgh', reference: 'A' } }, 'failed', 'gone'],
    ['to what is no address', { recipient: 'a@b.example, c@d.example' }, 'bounced', 'no-address'],
  ] as const;
  for (const [what, mail, state, error] of broken) {
    it(what, async (context) => {
      const { queue, transport, put, row } = await openDesk(context);
      const id = await put(mail);
      await put({ recipient: 'bo@example.org' });
      await queue.runOnce();
      assert.deepEqual([(await row(id))?.state, (await row(id))?.error, (await row(id))?.data], [state, error, '{}']);
      assert.deepEqual(transport.sent.map(({ to }) => to), ['bo@example.org']);
    });
  }

  it('whose renderer throws waits until that is mended', async (context) => {
    const { open, put, row, pass, transport } = await openDesk(context);
    const id = await put();
    await open({ render: () => { throw new TypeError('no'); } }).runOnce();
    assert.deepEqual([(await row(id))?.state, (await row(id))?.error], ['queued', 'not-written']);
    pass(15);
    await open().runOnce();
    assert.equal(transport.sent.length, 1);
  });

  it('whose row is no JSON at all', async (context) => {
    const { store, queue, put, row } = await openDesk(context);
    const id = await put();
    await store.write((database) => database.updateTable('mails').set({ data: '{', languages: 'nb' }).execute());
    await queue.runOnce();
    assert.deepEqual([(await row(id))?.state, (await row(id))?.error], ['failed', 'bad-data']);
  });
});

describe('a mail server that cannot be reached', () => {
  const away = (): Promise<never> => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', syscall: 'connect', command: 'CONN' }));

  it('is left in peace, and no mail counts that as its own try', async (context) => {
    const { open, transport, put, rows, pass, warnings } = await openDesk(context);
    const queue = open({ limits: { atOnce: 1 } });
    for (let number = 0; number < 10; number += 1) await put();
    let tried = 0;
    transport.meet = () => {
      tried += 1;
      return away();
    };
    await queue.runOnce();
    assert.equal(tried, 1);
    assert.deepEqual([...new Set((await rows()).map(({ state, tries }) => `${state} ${tries}`))], ['queued 0']);
    assert.equal(await queue.runOnce(), 0);
    pass(5);
    await queue.runOnce();
    assert.equal(tried, 2);
    assert.deepEqual(warnings.map(({ facts }) => facts), [{ reason: 'ESOCKET', seconds: 5 }, { reason: 'ESOCKET', seconds: 10 }]);
    transport.meet = () => undefined;
    pass(10);
    await queue.runOnce();
    assert.equal(transport.sent.length, 10);
  });

  it('is seen in how long a mail is said to take', async (context) => {
    const { queue, transport, put, pass } = await openDesk(context);
    await put();
    transport.meet = away;
    await queue.runOnce();
    assert.equal(await queue.estimateMinutes(), 1);
    pass(1_200);
    assert.equal(await queue.estimateMinutes(), 20);
  });
});

describe('how fast mails go', () => {
  it('is what is allowed, to one domain and together', async (context) => {
    const { open, transport, put, pass } = await openDesk(context);
    const queue = open({ limits: { perMinute: 60, perMinuteAndDomain: 30 } });
    for (let number = 0; number < 20; number += 1) await put({ recipient: `a${number}@many.example` });
    for (let number = 0; number < 4; number += 1) await put({ recipient: `b${number}@few.example` });
    const run = async (): Promise<[many: number, few: number]> => {
      transport.sent.length = 0;
      while ((await queue.runOnce()) > 0);
      return [transport.sent.filter(({ to }) => to.endsWith('@many.example')).length, transport.sent.filter(({ to }) => to.endsWith('@few.example')).length];
    };
    assert.deepEqual(await run(), [5, 4]);
    assert.deepEqual(await run(), [0, 0]);
    pass(10.001);
    assert.deepEqual(await run(), [5, 0]);
    pass(10.001);
    assert.deepEqual(await run(), [5, 0]);
  });

  it('holds for all workers together', async (context) => {
    const { open, transport, put } = await openDesk(context);
    for (let number = 0; number < 40; number += 1) await put({ recipient: `a${number}@a${number}.example` });
    for (let number = 0; number < 4; number += 1) await open({ limits: { perMinute: 60, perMinuteAndDomain: 60 } }).runOnce();
    assert.equal(transport.sent.length, 10);
  });

  it('lets whoever waits for a mail go before news, however much of it', async (context) => {
    const { open, transport, put } = await openDesk(context);
    const news = { kind: 'update', data: { petitionId: 'skatepark', name: 'Anne', token: 'abcdefgh', title: 'News', text: 'Words' } };
    for (let number = 0; number < 5; number += 1) await put(news);
    await put();
    await open({ limits: { perMinute: 1, perMinuteAndDomain: 1 } }).runOnce();
    assert.deepEqual(transport.sent.map(({ subject }) => subject), ['About sign-in']);
  });

  it('is told to whoever signs, and counted every few seconds only', async (context) => {
    const { open, put, pass } = await openDesk(context);
    const queue = open({ limits: { perMinute: 2, perMinuteAndDomain: 1 } });
    for (let number = 0; number < 6; number += 1) await put({ recipient: `a${number}@b${number % 2}.example` });
    assert.equal(await queue.estimateMinutes(), 3);
    await put({ recipient: 'a@b1.example' });
    assert.equal(await queue.estimateMinutes(), 3);
    pass(5);
    assert.equal(await queue.estimateMinutes(), 4);
  });
});

it('sends news with a way to end it, and with nothing of that kind what is not news', async (context) => {
  const { queue, transport, put } = await openDesk(context);
  await put({ kind: 'update', data: { petitionId: 'skatepark', name: 'Anne', token: 'abcdefgh', title: 'News', text: 'Words' } });
  await put();
  await queue.runOnce();
  const links = transport.sent.map(({ subject, unsubscribe }) => [subject, unsubscribe]);
  assert.deepEqual(links.sort(), [['About sign-in', undefined], ['About update', 'https://forening.example/embed/petition/skatepark/signature/abcdefgh?lang=nb']]);
});
