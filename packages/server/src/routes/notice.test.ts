import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { siteNoticeText } from '@dugnad/client/model';
import { openTestServer, post, sentSignature, sign } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { testChoice, testChoices, testNotice } from '../store/open-test-store.test.page.ts';

const notice = testNotice({ words: ['Personvernvalg på Grønlia 🌱'] });
const choices = testChoices([testChoice({}, notice)], [notice]);
const address = `/notice/${hash('sha256', siteNoticeText(notice))}.json`;

test('what was shown can be read by anybody, byte for byte as it was hashed, and never changes', async (context) => {
  const { app } = await openTestServer(context);
  await post(app, '/api/v1/consent-events', choices);
  const { statusCode, rawPayload, headers } = await app.inject({ url: address, headers: { origin: 'https://elsewhere.example' } });
  assert.deepEqual([statusCode, `/notice/${hash('sha256', rawPayload)}.json`], [200, address]);
  assert.deepEqual(JSON.parse(rawPayload.toString()), JSON.parse(siteNoticeText(notice)));
  assert.match(String(headers['content-type']), /^application\/json/);
  assert.deepEqual([headers['access-control-allow-origin'], headers['cache-control'], headers['x-content-type-options']], ['*', 'public, max-age=31536000, immutable', 'nosniff']);
});

test('the text of a petition is there from the first signature on, in the words that were agreed to', async (context) => {
  const { app, store } = await openTestServer(context);
  const [{ noticeHash } = { noticeHash: '' }] = sentSignature()['consents'] as { noticeHash: string }[];
  assert.equal((await app.inject(`/notice/${noticeHash}.json`)).statusCode, 404);
  assert.equal((await sign(app)).statusCode, 202);
  const answer = await app.inject(`/notice/${noticeHash}.json`);
  assert.deepEqual([answer.statusCode, hash('sha256', answer.rawPayload)], [200, noticeHash]);
  assert.match(answer.body, /which shows my opinion/);
  assert.deepEqual(await store.database.selectFrom('notices').select('site_id').execute(), [{ site_id: null }]);
});

test('a text that no revision of a petition has is kept for nobody', async (context) => {
  const { app, store } = await openTestServer(context);
  const [consent] = sentSignature()['consents'] as object[];
  await sign(app, { consents: [{ ...consent, noticeHash: 'f'.repeat(64) }] });
  assert.deepEqual(await store.database.selectFrom('notices').selectAll().execute(), []);
});

for (const name of [`${'f'.repeat(64)}.json`, `${'F'.repeat(64)}.json`, 'f.json', '..%2f..json', "'--.json", '%00.json', `${'f'.repeat(64)}`, `${'f'.repeat(64)}.js`]) {
  test(`there is nothing at /notice/${name}`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await app.inject(`/notice/${name}`);
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [404, '/problems/not-found']);
    assert.doesNotMatch(String(answer.headers['cache-control']), /immutable/);
  });
}
