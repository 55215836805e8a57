import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Confirmation, OwnSignature, Petition } from '@dugnad/client/model';
import { mails, openTestServer, post, publicUrl, sentSignature, sign } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

async function openConfirmed(context: TestContext): Promise<TestServer & { own: string }> {
  const opened = await openTestServer(context);
  await sign(opened.app, { postcode: '0550', visibility: 'initials' });
  const answer = await post(opened.app, '/api/v1/confirmations', { token: (await mails(opened.store))[0]?.data.token });
  const token = answer.json<Confirmation>().manageUrl?.split('/').at(-1);
  return { ...opened, own: `/api/v1/signatures/${token}` };
}

test('shows the holder of a personal link what is kept, and hides the address but for its ends', async (context) => {
  const { app, own } = await openConfirmed(context);
  const answer = await app.inject(own);
  assert.deepEqual([answer.statusCode, answer.headers['cache-control'], answer.headers['referrer-policy']], [200, 'no-store', 'no-referrer']);
  const signature = answer.json<OwnSignature>();
  assert.deepEqual([signature.name, signature.email, signature.postcode, signature.visibility, signature.status], ['Anne Hansen', 'a…@example.org', '0550', 'initials', 'confirmed']);
  assert.equal(signature.consents.length, 1);
});

test('changes how a signer is shown, once and with the same answer again', async (context) => {
  const { app, own, clock } = await openConfirmed(context);
  const key = randomUUID();
  for (let time = 0; time < 2; time += 1) {
    const answer = await post(app, `${own}/changes`, { visibility: 'name' }, { key });
    assert.deepEqual([answer.statusCode, answer.json<OwnSignature>().visibility], [200, 'name']);
  }
  assert.equal((await post(app, `${own}/changes`, { visibility: 'hidden' }, { key })).json<Problem>().type, '/problems/idempotency-key-reused');
  clock.now += 6000;
  assert.deepEqual((await app.inject('/api/v1/petitions/skatepark')).json<Petition>().recentSigners.map(({ name }) => name), ['Anne Hansen']);
});

test('shows nobody in a way that the petition does not offer', async (context) => {
  const { app, own, store, clock } = await openConfirmed(context);
  await store.savePetition(testPetition({ ask: { postcode: 'no', comment: false, visibility: ['hidden'] } }));
  clock.now += 2000;
  const answer = await post(app, `${own}/changes`, { visibility: 'name' });
  assert.deepEqual([answer.statusCode, answer.json<Problem>().errors], [422, [{ pointer: '/visibility', code: 'not-offered' }]]);
  assert.equal((await post(app, `${own}/changes`, { visibility: 'hidden' })).statusCode, 200);
});

test('takes a signature back, and twice is the same as once', async (context) => {
  const { app, own, store } = await openConfirmed(context);
  const [consent] = sentSignature()['consents'] as Record<string, unknown>[];
  const key = randomUUID();
  const first = await post(app, `${own}/withdrawals`, { consent: { ...consent, recordId: randomUUID(), event: 'withdrawn' } }, { key });
  const again = await post(app, `${own}/withdrawals`, {});
  assert.deepEqual([first.statusCode, first.json<OwnSignature>().status, again.statusCode, again.json<OwnSignature>().status], [200, 'withdrawn', 200, 'withdrawn']);
  assert.equal((await store.readCounts('skatepark')).confirmed, 0);
  const rows = await store.database.selectFrom('consent_records').select('event').execute();
  assert.deepEqual(rows.map(({ event }) => event).toSorted(), ['given', 'withdrawn']);
});

for (const act of ['', '/changes', '/withdrawals']) {
  test(`knows no signature of a made-up link${act === '' ? '' : ` at ${act}`}`, async (context) => {
    const { app } = await openTestServer(context);
    const url = `/api/v1/signatures/made-up-and-long-enough${act}`;
    const answer = act === '' ? await app.inject(url) : await post(app, url, { visibility: 'hidden' });
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [404, '/problems/not-found']);
  });
}

type Graph = readonly Readonly<Record<string, unknown>>[];
const dig = (value: unknown, ...path: (string | number)[]): unknown => path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], value);

test('hands out a receipt: what was agreed to in the words that were shown, and where it is taken back', async (context) => {
  const { app, own } = await openConfirmed(context);
  const answer = await app.inject(`${own}/receipt`);
  assert.deepEqual([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']], [200, 'application/ld+json; charset=utf-8', 'no-store']);
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename="receipt-[A-Z\d-]+\.jsonld"$/);
  const { '@graph': graph } = answer.json<{ '@graph': Graph }>();
  const [receipt] = graph;
  const agreed = dig(receipt, 'dct:source', 'dpv:hasProcess', 0);
  assert.equal(dig(receipt, '@type'), 'dpv:ConsentReceipt');
  assert.match(String(dig(agreed, 'dpv:hasPurpose', 'dct:title', '@value')), /\p{L}{3}/u);
  assert.equal(dig(receipt, 'dct:source', 'dpv:hasConsentControl', 'dpv:isExercisedAt', '@id'), `${publicUrl}/embed/petition/skatepark/signature/${own.split('/').at(-1)}`);
});

test('hands out a second receipt when it was taken back', async (context) => {
  const { app, own } = await openConfirmed(context);
  await post(app, `${own}/withdrawals`, {});
  const { '@graph': graph } = (await app.inject(`${own}/receipt`)).json<{ '@graph': Graph }>();
  const states = graph.map((receipt) => dig(receipt, 'dct:source', 'dpv:hasProcess', 0, 'dpv:hasConsentStatus', '@type', 0));
  assert.deepEqual(states, ['dpv:ConsentGiven', 'dpv:ConsentWithdrawn']);
});

test('a receipt holds nothing of the signer but what was agreed to', async (context) => {
  const { app, own } = await openConfirmed(context);
  const { body } = await app.inject(`${own}/receipt`);
  assert.doesNotMatch(body, /Anne Hansen|anne@|0550/);
});

test('a link that nobody has gives no receipt', async (context) => {
  const { app } = await openConfirmed(context);
  assert.equal((await app.inject('/api/v1/signatures/made-up-by-somebody/receipt')).statusCode, 404);
});
