import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openTestServer, post, publicUrl, sentSignature } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import type { Store } from '../store/store.ts';

const url = '/api/v1/consent-events';

function record(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const [consent] = sentSignature()['consents'] as Record<string, unknown>[];
  return { ...consent, recordId: randomUUID(), method: { layer: 'banner', control: 'button' }, event: 'refused', ...changes };
}

async function kept(store: Store): Promise<{ site_id: string; event: string; data: string }[]> {
  return store.database.selectFrom('site_consents').select(['site_id', 'event', 'data']).orderBy('event').execute();
}

test('keeps what visitors chose at a site\'s own question, with the time of the server', async (context) => {
  const { app, store } = await openTestServer(context);
  const answer = await post(app, url, { records: [record(), record({ event: 'given' })] });
  assert.deepEqual([answer.statusCode, answer.json()], [202, { kept: 2 }]);
  const rows = await kept(store);
  assert.deepEqual(rows.map(({ site_id, event }) => [site_id, event]), [['gronlia', 'given'], ['gronlia', 'refused']]);
  assert.match(rows[0]?.data ?? '', /"server":"2026-11-28T12:00:00.000Z"/);
});

test('keeps a record once, however often it is sent, and never changes it', async (context) => {
  const { app, store } = await openTestServer(context);
  const one = record();
  const key = randomUUID();
  await post(app, url, { records: [one] }, { key });
  await post(app, url, { records: [one] }, { key });
  await post(app, url, { records: [{ ...one, event: 'given' }] });
  assert.deepEqual((await kept(store)).map(({ event }) => event), ['refused']);
});

test('takes records from pages of sites only', async (context) => {
  const { app, store } = await openTestServer(context);
  assert.equal((await post(app, url, { records: [record()] }, { headers: { origin: 'https://evil.example' } })).statusCode, 403);
  assert.equal((await post(app, url, { records: [record()] }, { headers: { origin: publicUrl } })).statusCode, 403);
  assert.equal((await post(app, url, { records: [record()] }, { headers: { origin: undefined } })).statusCode, 202);
  assert.equal((await kept(store)).length, 1);
});

for (const [body, pointer] of [[{}, '/records'], [{ records: [] }, '/records'], [{ records: Array.from({ length: 21 }, () => record()) }, '/records'], [{ records: [record({ noticeHash: 'x' })] }, '/records/0/noticeHash'], [{ records: [record({ origin: 'https://gronlia.example/page?user=1' })] }, '/records/0/origin']] as const) {
  test(`names ${pointer} of what cannot be kept: ${JSON.stringify(body).slice(0, 40)}`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await post(app, url, body);
    assert.deepEqual([answer.statusCode, answer.json<Problem>().errors[0]?.pointer], [422, pointer]);
  });
}
