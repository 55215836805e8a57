import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { BODY_LIMIT } from '../desk/helping/import-routes.ts';
import { adminToken, publicUrl, readPage, sentSignature } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { openLine } from './slow-senders.test.page.ts';
import { addressOf, dumpTables, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { Route, WholeServer, World } from './whole-server.test.page.ts';

const JSON_MOST = 65_536;
const FORM_MOST = 32_768;

/** A list of people is as long as it is. */
const mostOf = (route: Route): number => (isForm(route) ? FORM_MOST : route.method === 'POST' && /\/imports(\/look)?$/.test(route.url) ? BODY_LIMIT : JSON_MOST);

const isForm = ({ url }: Route): boolean => url.startsWith('/embed/');

function send(server: WholeServer, route: Route, world: World, payload: string): Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }> {
  const type = isForm(route) ? 'application/x-www-form-urlencoded' : 'application/json';
  const headers = { ...server.session, authorization: `Bearer ${adminToken}`, origin: publicUrl, 'sec-fetch-site': 'same-origin', 'idempotency-key': randomUUID(), 'content-type': type };
  return server.app.inject({ method: route.method as 'POST', url: addressOf(route.url, world), headers, payload });
}

/** Exactly as many bytes, as JSON or as fields. */
function ofLength(route: Route, bytes: number): string {
  return isForm(route) ? `comment=${'x'.repeat(bytes - 8)}` : `{"comment":"${'x'.repeat(bytes - 14)}"}`;
}

test('no route takes more than its bound, and none of it is kept', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const before = await dumpTables(server);
  for (const route of server.routes.filter(({ method }) => ['POST', 'PUT', 'DELETE'].includes(method))) {
    const answer = await send(server, route, world, ofLength(route, mostOf(route) + 1));
    assert.equal(answer.statusCode, 413, `${route.method} ${route.url} ${answer.body.slice(0, 200)}`);
    if (isForm(route)) {
      const { name, data } = readPage(answer.body);
      assert.deepEqual([name, (data as PageData['problem']).code, (data as PageData['problem']).status], ['problem', 'too-large', 413], route.url);
    } else {
      assert.deepEqual([answer.headers['content-type'], (JSON.parse(answer.body) as Problem).type], ['application/problem+json; charset=utf-8', '/problems/too-large'], route.url);
    }
  }
  assert.deepEqual(await dumpTables(server), before);
});

test('what is as long as the bound is read, and judged by what it says', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  for (const route of server.routes.filter(({ method }) => ['POST', 'PUT'].includes(method))) {
    const { statusCode } = await send(server, route, world, ofLength(route, mostOf(route)));
    assert.ok(statusCode !== 413 && statusCode < 500, `${route.method} ${route.url} ${statusCode}`);
  }
});

/** Bytes and letters are not the same: what counts is what travels. */
const WRITTEN: [what: string, letter: string, letters: number][] = [['plain letters', 'x', 66_000], ['Arabic letters', 'م', 33_000], ['emoji', '🌱', 16_500], ['escapes', '\u0001', 11_000]];

for (const [what, letter, letters] of WRITTEN) {
  test(`a signature with ${letters} ${what} in its comment is too much`, async (context) => {
    const server = await openWholeServer(context);
    const route = { method: 'POST', url: '/api/v1/petitions/:id/signatures' };
    const answer = await send(server, route, await openWorld(server), JSON.stringify(sentSignature({ comment: letter.repeat(letters) })));
    assert.equal(answer.statusCode, 413);
  });
}

/** Over a real line, what is announced as too long is refused before it is sent. */
const ANNOUNCED: [what: string, path: string, type: string, length: string][] = [
  ['a signature', '/api/v1/petitions/skatepark/signatures', 'application/json', 'Content-Length: 99999999'],
  ['a form', '/embed/petition/skatepark', 'application/x-www-form-urlencoded', 'Content-Length: 99999999'],
  ['a report', '/embed/petition/skatepark/report', 'application/x-www-form-urlencoded', 'Content-Length: 32769'],
];

for (const [what, path, type, length] of ANNOUNCED) {
  test(`${what} that is announced as too long is refused without waiting for it`, async (context) => {
    const server = await openWholeServer(context);
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as { port: number };
    const line = await openLine(context, port, [`POST ${path} HTTP/1.1`, 'Host: a', `Content-Type: ${type}`, length, 'Connection: close', 'Sec-Fetch-Site: same-origin', '', ''].join('\r\n'));
    await line.over;
    assert.match(line.heard(), /^HTTP\/1\.1 413 /);
  });
}

test('a signature in chunks that never end is refused when it becomes too long', async (context) => {
  const server = await openWholeServer(context);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.app.server.address() as { port: number };
  const line = await openLine(context, port, 'POST /api/v1/petitions/skatepark/signatures HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n');
  for (let sent = 0; sent < 20 && line.socket.writable; sent += 1) line.socket.write(`2000\r\n${' '.repeat(0x2000)}\r\n`);
  await line.over;
  if (line.heard() !== '') assert.match(line.heard(), /^HTTP\/1\.1 413 /);
  assert.equal((await server.store.readCounts('skatepark')).waiting, 0);
});

test('headers that are too long are refused, and whoever sends them may try again with shorter ones', async (context) => {
  const server = await openWholeServer(context);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.app.server.address() as { port: number };
  const line = await openLine(context, port, `GET /health HTTP/1.1\r\nHost: a\r\nCookie: ${'a=b; '.repeat(8000)}\r\n\r\n`);
  await line.over;
  assert.match(line.heard(), /^HTTP\/1\.1 4\d\d /);
  assert.equal((await fetch(`http://127.0.0.1:${port}/health`)).status, 200);
});
