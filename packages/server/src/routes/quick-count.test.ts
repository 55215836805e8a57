import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PetitionCounts } from '@dugnad/client/model';
import { openTestServer } from '../open-test-server.test.page.ts';
import type { ReadyAnswer } from '../petitions/petition-reader.ts';
import { testIntent } from '../store/open-test-store.test.page.ts';
import { answerCountsFirst, countAskedFor, headOf } from './quick-count.ts';

const ASKED: [method: string, url: string, headers: Record<string, string>, id: string | undefined][] = [
  ['GET', '/api/v1/petitions/park/count', {}, 'park'],
  ['GET', '/api/v1/petitions/park-2/count', { origin: 'https://example.org' }, 'park-2'],
  ['GET', '/api/v1/petitions/park/count', { 'if-none-match': '"a"' }, undefined],
  ['HEAD', '/api/v1/petitions/park/count', {}, undefined],
  ['POST', '/api/v1/petitions/park/count', {}, undefined],
  ['GET', '/api/v1/petitions/park/count/', {}, undefined],
  ['GET', '/api/v1/petitions/park/count?a=b', {}, undefined],
  ['GET', '/api/v1/petitions/park', {}, undefined],
  ['GET', '/api/v1/petitions/../count', {}, undefined],
  ['GET', '/api/v1/petitions/p%61rk/count', {}, undefined],
  ['GET', '', {}, undefined],
];

for (const [method, url, headers, id] of ASKED) {
  test(`${method} ${url} ${JSON.stringify(headers)} is ${id === undefined ? 'for the router' : `for ${id}`}`, () => assert.equal(countAskedFor({ method, url, headers }), id));
}

test('the head says how many bytes follow, not letters', () => {
  const head = headOf({ etag: '"e"', body: '{"a":"ø"}' });
  assert.equal(head[head.indexOf('content-length') + 1], '10');
  assert.equal(head.length % 2, 0);
});

/** A server whose router answers everything with 299. */
async function behind(context: TestContext, ready: () => ReadyAnswer | undefined): Promise<{ ask: (headers?: Record<string, string>) => Promise<Response>; answered: () => number }> {
  let answered = 0;
  const server = createServer((_request, response) => void response.writeHead(299).end('router'));
  answerCountsFirst(server, { peekCounts: ready, answered: () => (answered += 1) });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  context.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/petitions/park/count`;
  return { ask: (headers = {}) => fetch(url, { headers }), answered: () => answered };
}

test('numbers that are ready are answered before the router, each answer counted', async (context) => {
  const { ask, answered } = await behind(context, () => ({ etag: '"e"', body: '{}' }));
  for (let time = 0; time < 3; time += 1) assert.deepEqual([(await ask()).status, answered()], [200, time + 1]);
  assert.deepEqual([(await ask({ 'if-none-match': '"e"' })).status, answered()], [299, 3]);
});

test('numbers that are not ready are the router’s', async (context) => {
  const { ask, answered } = await behind(context, () => undefined);
  assert.deepEqual([await (await ask()).text(), answered()], ['router', 0]);
});

/** Without what is of one answer alone. */
function headersOf({ headers }: Response): Record<string, string> {
  const { date: _date, 'keep-alive': _alive, connection: _connection, ...rest } = Object.fromEntries(headers);
  return rest;
}

test('the second who asks is told the same as the first, ten seconds long, then what is true by then', async (context) => {
  const { app, store, clock } = await openTestServer(context);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = (): Promise<Response> => fetch(`${address}/api/v1/petitions/skatepark/count`);
  const [first, second] = [await ask(), await ask()];
  assert.deepEqual([first.status, second.status, headersOf(second)], [200, 200, headersOf(first)]);
  assert.deepEqual(await second.json(), await first.json());
  await store.sign(testIntent());
  clock.now += 9_999;
  assert.equal(((await (await ask()).json()) as PetitionCounts).waiting, 0);
  clock.now += 1;
  assert.equal(((await (await ask()).json()) as PetitionCounts).waiting, 1);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  assert.match(metrics, /dugnad_requests_total\{method="GET",route="\/api\/v1\/petitions\/:id\/count",status="200"\} 4/);
});

test('a petition that is not there is not there quickly either', async (context) => {
  const { app } = await openTestServer(context);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  for (let time = 0; time < 2; time += 1) assert.equal((await fetch(`${address}/api/v1/petitions/nowhere/count`)).status, 404);
});
