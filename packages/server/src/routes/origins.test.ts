import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestServer, post, publicUrl, sentSignature, sign, sitePage } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';

const signatures = '/api/v1/petitions/skatepark/signatures';

for (const origin of ['https://evil.example', 'http://gronlia.example', 'https://gronlia.example:8443', 'https://www.gronlia.example', 'null', '', 'https://gronlia.example.evil.example']) {
  test(`takes nothing from a page at "${origin}"`, async (context) => {
    const { app, store } = await openTestServer(context);
    const answer = await sign(app, {}, { headers: { origin } });
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [403, '/problems/origin-refused']);
    assert.equal(answer.headers['access-control-allow-origin'], undefined);
    assert.equal((await store.readCounts('skatepark')).waiting, 0);
    const preflight = await app.inject({ method: 'OPTIONS', url: signatures, headers: { origin, 'access-control-request-method': 'POST' } });
    assert.deepEqual([preflight.statusCode, preflight.headers['access-control-allow-origin']], [403, undefined]);
  });
}

for (const origin of [sitePage, publicUrl, undefined]) {
  test(`takes a signature from ${origin ?? 'a program without a page'}`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await sign(app, {}, { headers: { origin } });
    assert.deepEqual([answer.statusCode, answer.headers['access-control-allow-origin']], [202, origin]);
  });
}

test('tells a browser in advance what the site may send, for two hours', async (context) => {
  const { app } = await openTestServer(context);
  for (const url of [signatures, '/api/v1/confirmations', '/api/v1/signatures/a-token/changes', '/api/v1/consent-events']) {
    const { statusCode, headers } = await app.inject({ method: 'OPTIONS', url, headers: { origin: sitePage, 'access-control-request-method': 'POST' } });
    assert.equal(statusCode, 204);
    assert.deepEqual([headers['access-control-allow-origin'], headers['access-control-allow-methods'], headers['access-control-allow-headers'], headers['access-control-max-age'], headers['vary']], [sitePage, 'POST', 'Content-Type, Idempotency-Key', '7200', 'Origin']);
    assert.equal(headers['access-control-allow-credentials'], undefined);
  }
});

test('lets a page on any site read a petition', async (context) => {
  const { app } = await openTestServer(context);
  const { headers } = await app.inject({ url: '/api/v1/petitions/skatepark', headers: { origin: 'https://anywhere.example' } });
  assert.equal(headers['access-control-allow-origin'], '*');
  const preflight = await app.inject({ method: 'OPTIONS', url: '/api/v1/petitions/skatepark', headers: { origin: 'https://anywhere.example' } });
  assert.deepEqual([preflight.statusCode, preflight.headers['access-control-allow-origin'], preflight.headers['access-control-allow-methods']], [204, '*', 'GET']);
});

test('does not let one site send to the petition of another', async (context) => {
  const { app, store } = await openTestServer(context);
  await store.saveSite({ id: 'other', name: 'Other', origins: ['https://other.example'] });
  assert.equal((await sign(app, {}, { headers: { origin: 'https://other.example' } })).statusCode, 403);
});

for (const type of [undefined, 'text/plain', 'text/plain;charset=utf-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'application/json-patch+json']) {
  test(`does not take ${type ?? 'a body without a type'} from elsewhere`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await post(app, signatures, sentSignature(), { headers: { 'content-type': type } });
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [415, '/problems/media-type']);
    assert.equal(answer.headers['access-control-allow-origin'], sitePage);
  });
}
