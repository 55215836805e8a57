import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openTestServer, post, sentSignature, sign } from '../open-test-server.test.page.ts';
import type { Answer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import type { Store } from '../store/store.ts';

function problem(answer: Answer): [number, string] {
  return [answer.statusCode, answer.json<Problem>().type];
}

const writes = ['/api/v1/petitions/skatepark/signatures', '/api/v1/confirmations', '/api/v1/consent-events', '/api/v1/signatures/a-token-that-is-long-enough/withdrawals'];
const bodies: Record<string, unknown> = { [writes[0] ?? '']: sentSignature(), [writes[1] ?? '']: { token: 'a-token-that-is-long-enough' }, [writes[2] ?? '']: { records: sentSignature()['consents'] }, [writes[3] ?? '']: {} };

for (const url of writes) {
  for (const header of [undefined, '', 'one', '"', '00000000-0000-0000-0000', '"4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11", "other"']) {
    test(`asks for a key at ${url}, and does not take ${header ?? 'none'}`, async (context) => {
      const { app } = await openTestServer(context);
      assert.deepEqual(problem(await post(app, url, bodies[url], { headers: { 'idempotency-key': header } })), [400, '/problems/idempotency-key-missing']);
    });
  }
}

test('takes a key with quotes and without, in small letters and in capitals, as the same', async (context) => {
  const { app, store } = await openTestServer(context);
  const key = randomUUID();
  const answers = await Promise.all([`"${key}"`].map((header) => sign(app, {}, { headers: { 'idempotency-key': header } })));
  answers.push(await sign(app, {}, { headers: { 'idempotency-key': key } }), await sign(app, {}, { headers: { 'idempotency-key': ` "${key.toUpperCase()}" ` } }));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode), [202, 202, 202]);
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.equal((await store.database.selectFrom('attempts').selectAll().execute()).length, 1);
});

test('answers the same sent again with the stored answer, however its keys are ordered', async (context) => {
  const minutes = [2, 7];
  const { app } = await openTestServer(context, { mailMinutes: () => minutes.shift() ?? 9 });
  const key = randomUUID();
  const first = await sign(app, {}, { key });
  const turned = Object.fromEntries(Object.entries(sentSignature()).toReversed());
  const second = await post(app, writes[0] ?? '', turned, { key });
  assert.deepEqual([second.statusCode, second.body], [202, first.body]);
});

test('refuses a key that was used for something else', async (context) => {
  const { app } = await openTestServer(context);
  const key = randomUUID();
  await sign(app, {}, { key });
  assert.deepEqual(problem(await sign(app, { name: 'Anne Hanssen' }, { key })), [422, '/problems/idempotency-key-reused']);
});

/** A store that keeps nothing before it is told to. */
function heldStore(store: Store): { store: Store; begun: Promise<void>; release: () => void } {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const sign: Store['sign'] = async (intent) => {
    begun.resolve();
    await gate.promise;
    return store.sign(intent);
  };
  return { store: { ...store, sign }, begun: begun.promise, release: () => gate.resolve() };
}

test('answers 409 while the same is running, and the stored answer afterwards', async (context) => {
  const outer = await openTestServer(context);
  const held = heldStore(outer.store);
  const { app } = await openTestServer(context, { store: held.store });
  const key = randomUUID();
  const first = sign(app, {}, { key });
  await held.begun;
  const second = await sign(app, {}, { key });
  assert.deepEqual(problem(second), [409, '/problems/in-progress']);
  assert.ok(Number(second.headers['retry-after']) > 0);
  assert.deepEqual(problem(await sign(app, { name: 'Somebody Else' }, { key })), [422, '/problems/idempotency-key-reused']);
  held.release();
  const answer = await first;
  assert.equal(answer.statusCode, 202);
  assert.equal((await sign(app, {}, { key })).body, answer.body);
});

test('keeps one signature when two hundred of the same are sent at once', async (context) => {
  const { app, store } = await openTestServer(context, { limits: { place: { burst: { count: 1000, windowMs: 1000 }, sustained: { count: 1000, windowMs: 1000 } } } });
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 200 }, () => sign(app, {}, { key })));
  const statuses = new Set(answers.map(({ statusCode }) => statusCode));
  assert.ok(statuses.has(202) && [...statuses].every((status) => status === 202 || status === 409));
  assert.equal((await store.database.selectFrom('attempts').selectAll().execute()).length, 1);
  assert.equal((await store.readCounts('skatepark')).waiting, 1);
});

test('says that it cannot now when the database fails, and does it once it can', async (context) => {
  const outer = await openTestServer(context);
  let broken = true;
  const sign: Store['sign'] = async (intent) => {
    if (broken) throw new Error('disk full: anne@example.org');
    return outer.store.sign(intent);
  };
  const { app } = await openTestServer(context, { store: { ...outer.store, sign } });
  const key = randomUUID();
  const send = (): Promise<Answer> => post(app, writes[0] ?? '', sentSignature(), { key });
  const failed = await send();
  assert.equal(failed.statusCode, 500);
  assert.doesNotMatch(failed.body, /disk|anne/);
  broken = false;
  assert.equal((await send()).statusCode, 202);
});
