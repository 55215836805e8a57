import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { publicUrl, sitePage } from '../open-test-server.test.page.ts';
import { addressOf, dumpTables, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { Route, WholeServer, World } from './whole-server.test.page.ts';

/** Where a page can be from that may not send, with what its browser says of it. */
const ELSEWHERE: [where: string, headers: Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another site in a browser that says no more', { origin: 'https://evil.example' }],
  ['a site whose name begins like ours', { origin: `${publicUrl}.evil.example`, 'sec-fetch-site': 'cross-site' }],
  ['a site whose name ends like ours', { origin: 'https://evilpetitions.example', 'sec-fetch-site': 'cross-site' }],
  ['our name without encryption', { origin: publicUrl.replace('https', 'http'), 'sec-fetch-site': 'cross-site' }],
  ['our name at another port', { origin: `${publicUrl}:8443`, 'sec-fetch-site': 'same-site' }],
  ['a name below ours', { origin: publicUrl.replace('//', '//shop.'), 'sec-fetch-site': 'same-site' }],
  ['a sandboxed frame of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['a file on somebody\'s disk', { origin: 'file://', 'sec-fetch-site': 'cross-site' }],
  ['an extension', { origin: 'chrome-extension://abcdefgh', 'sec-fetch-site': 'none' }],
  ['two origins at once', { origin: `${publicUrl}, https://evil.example`, 'sec-fetch-site': 'cross-site' }],
  ['our name in capitals and with a slash', { origin: `${publicUrl.toUpperCase()}/`, 'sec-fetch-site': 'cross-site' }],
];

/** Routes that a page in a browser can write to; whoever runs the server writes with a token of their own. */
const isWrite = ({ method, url }: Route): boolean => ['POST', 'PUT', 'DELETE', 'PATCH'].includes(method) && !(method === 'PUT' && url.startsWith('/api/'));

function typeFor({ url }: Route): string {
  return url.startsWith('/embed/') ? 'application/x-www-form-urlencoded' : 'application/json';
}

async function send(server: WholeServer, route: Route, world: World, headers: Record<string, string>): Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }> {
  const given = { ...server.session, 'idempotency-key': randomUUID(), 'content-type': typeFor(route), ...headers };
  return server.app.inject({ method: route.method as 'POST', url: addressOf(route.url, world), headers: given, payload: route.url.startsWith('/embed/') ? 'act=withdraw' : '{}' });
}

test('every part of the server has routes that are written to, and all of them are asked here', async (context) => {
  const { routes } = await openWholeServer(context);
  const writes = routes.filter(isWrite);
  const number = (start: string): number => writes.filter(({ url }) => url.startsWith(start)).length;
  assert.deepEqual([number('/api/v1/'), number('/embed/'), number('/desk/api/sites/') >= 18, number('/desk/api/s') - number('/desk/api/sites/')], [10, 13, true, 3]);
  assert.equal(writes.length, number('/api/v1/') + number('/embed/') + number('/desk/'));
});

for (const [where, headers] of ELSEWHERE) {
  test(`nothing at all can be written from ${where}, whatever its visitor holds`, async (context) => {
    const server = await openWholeServer(context);
    const world = await openWorld(server);
    const before = await dumpTables(server);
    for (const route of server.routes.filter(isWrite)) {
      const answer = await send(server, route, world, headers);
      const name = `${route.method} ${route.url}`;
      assert.equal(answer.statusCode, 403, `${name} ${answer.body.slice(0, 200)}`);
      assert.match(answer.body, /origin-refused/, name);
      assert.equal(answer.headers['access-control-allow-origin'], undefined, name);
      assert.equal(answer.headers['set-cookie'], undefined, name);
    }
    assert.deepEqual(await dumpTables(server), before);
  });
}

test('a page of an association may sign, and neither post our forms nor ask the desk', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  for (const route of server.routes.filter(isWrite)) {
    const { statusCode, body } = await send(server, route, world, { origin: sitePage, 'sec-fetch-site': 'cross-site' });
    const isRefused = statusCode === 403 && body.includes('origin-refused');
    assert.equal(isRefused, !route.url.startsWith('/api/v1/'), `${route.method} ${route.url} ${statusCode}`);
  }
});

test('a page of ours is refused nowhere for where it is from', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  for (const route of server.routes.filter(isWrite)) {
    const { body } = await send(server, route, world, { origin: publicUrl, 'sec-fetch-site': 'same-origin' });
    assert.doesNotMatch(body, /origin-refused/, `${route.method} ${route.url}`);
  }
});

test('no answer of the desk or of a page of ours may be read by another site', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  for (const { url } of server.routes.filter((route) => route.method === 'GET' && /^\/(desk|embed|p|dev|metrics)/.test(route.url))) {
    for (const origin of ['https://evil.example', sitePage, 'null']) {
      const { headers } = await server.app.inject({ url: addressOf(url, world), headers: { ...server.session, origin } });
      assert.deepEqual([headers['access-control-allow-origin'], headers['access-control-allow-credentials']], [undefined, undefined], url);
    }
  }
});

test('no cookie of the desk is sent from another site, read by script, or sent to the rest of the server', async (context) => {
  const server = await openWholeServer(context);
  const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  await server.app.inject({ method: 'POST', url: '/desk/api/sign-in', headers, payload: '{"email":"kari@gronlia.example"}' });
  const row = await server.store.database.selectFrom('mails').select('data').where('kind', '=', 'sign-in').executeTakeFirstOrThrow();
  const { code } = JSON.parse(row.data) as { code: string };
  const answer = await server.app.inject({ method: 'POST', url: '/desk/api/sign-in/code', headers, payload: JSON.stringify({ email: 'kari@gronlia.example', code }) });
  const parts = String(answer.headers['set-cookie']).split('; ').slice(1).map((part) => part.replace(/^Max-Age=.*/, 'Max-Age'));
  assert.deepEqual(parts.toSorted(), ['HttpOnly', 'Max-Age', 'Path=/desk', 'SameSite=Strict', 'Secure']);
});
