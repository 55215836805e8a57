import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adminToken, publicUrl, sitePage } from '../open-test-server.test.page.ts';
import { addressOf, askDesk, dumpTables, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { WholeServer, World } from './whole-server.test.page.ts';

/** All that anybody may hold: the session of an owner, the token of whoever runs the server, and a key. */
function everyRight({ session }: WholeServer): Record<string, string> {
  return { ...session, authorization: `Bearer ${adminToken}`, 'idempotency-key': '"4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11"', origin: publicUrl, 'sec-fetch-site': 'same-origin' };
}

/** Every route that is read, with the addresses that also lead somewhere by POST. */
function addresses({ routes }: WholeServer, world: World): string[] {
  return [...new Set(routes.filter(({ url }) => url !== '*').map(({ url }) => addressOf(url, world)))];
}

test('the list of routes that this asks is the server\'s own, and none is left out', async (context) => {
  const server = await openWholeServer(context);
  const read = server.routes.filter(({ method }) => method === 'GET');
  assert.ok(read.length >= 35, `${read.length} routes`);
  for (const part of ['/api/v1/signatures/:token', '/embed/petition/:id/confirm/:token', '/embed/volunteer/:site/:id/sign-up/:token', '/embed/volunteer/:site/:id/lost-link', '/embed/volunteer/:site/offer/:token', '/api/v1/offers/:token', '/embed/volunteer/:site/:id/guardian/:token', '/embed/help/:site/request/:token', '/api/v1/help-requests/:token', '/p/:id', '/desk/api/session', '/desk/*', '/dev/mail/:id', '/metrics', '/health', '/api/v1/feed']) assert.ok(read.some(({ url }) => url === part), part);
});

test('every page and all data can be looked at with what is needed for it, so that the next tests look at something', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const missed: string[] = [];
  for (const { url } of server.routes.filter(({ method }) => method === 'GET')) {
    const { origin: _origin, ...headers } = everyRight(server);
    const { statusCode } = await server.app.inject({ url: addressOf(url, world), headers });
    if (statusCode >= 400) missed.push(`${url} ${statusCode}`);
  }
  assert.deepEqual(missed.toSorted(), ['/api/v1/feed 400', '/dev/mail/:id 404', '/dev/mail/:id/html 404'], 'nothing but a calendar that nobody named, and mails that are not in the folder');
});

for (const method of ['GET', 'HEAD'] as const) {
  test(`nothing is changed by ${method} of any route, whatever may be held by whoever looks`, async (context) => {
    const server = await openWholeServer(context);
    const world = await openWorld(server);
    const before = await dumpTables(server);
    for (const url of addresses(server, world)) {
      for (const headers of [{}, everyRight(server), { ...everyRight(server), origin: sitePage, 'sec-fetch-site': 'cross-site' }]) {
        const { statusCode } = await server.app.inject({ method, url, headers });
        assert.ok(statusCode < 500, `${url} ${statusCode}`);
        assert.deepEqual(await dumpTables(server), before, url);
      }
    }
  });
}

for (const [what, query, headers] of [
  ['a query that names a button', '?act=withdraw&sure=on&shift-sat-am=on&answer=decline&visibility=name&code=123456&done=withdrawn', {}],
  ['a query that asks for another method', '?_method=POST&_method=DELETE&method=POST', {}],
  ['a header that asks for another method', '', { 'x-http-method-override': 'POST', 'x-method-override': 'DELETE', 'x-http-method': 'PUT' }],
  ['the header of one press to unsubscribe', '?List-Unsubscribe=One-Click', { 'list-unsubscribe': 'One-Click' }],
  ['a browser that reads ahead', '', { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }],
] as const) {
  test(`nothing is changed by looking with ${what}`, async (context) => {
    const server = await openWholeServer(context);
    const world = await openWorld(server);
    const before = await dumpTables(server);
    for (const url of addresses(server, world)) {
      const { statusCode } = await server.app.inject({ url: `${url}${query}`, headers: { ...everyRight(server), ...headers } });
      assert.ok(statusCode < 500, `${url} ${statusCode}`);
    }
    assert.deepEqual(await dumpTables(server), before);
  });
}

test('nothing is changed by a look that has a body', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const before = await dumpTables(server);
  for (const url of addresses(server, world)) {
    for (const [type, payload] of [['application/json', '{"visibility":"hidden","token":"x"}'], ['application/x-www-form-urlencoded', 'act=withdraw']] as const) {
      const { statusCode } = await server.app.inject({ method: 'GET', url, headers: { ...everyRight(server), 'content-type': type }, payload });
      assert.ok(statusCode < 500, `${url} ${statusCode}`);
    }
  }
  assert.deepEqual(await dumpTables(server), before);
});

test('a browser that asks in advance changes nothing either', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const before = await dumpTables(server);
  for (const url of addresses(server, world)) {
    const { statusCode } = await server.app.inject({ method: 'OPTIONS', url, headers: { origin: sitePage, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    assert.ok(statusCode < 500, `${url} ${statusCode}`);
  }
  assert.deepEqual(await dumpTables(server), before);
});

test('a look at the desk after a while keeps the session awake, and changes nothing else', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const { desk_sessions: sessions, ...before } = await dumpTables(server);
  server.clock.now += 120_000;
  for (const { url } of server.routes.filter(({ method, url: of }) => method === 'GET' && of.startsWith('/desk/api'))) await server.app.inject({ url: addressOf(url, world), headers: everyRight(server) });
  const { desk_sessions: after, ...rest } = await dumpTables(server);
  assert.deepEqual(rest, before);
  assert.notDeepEqual(after, sessions);
});

test('the same addresses do change something when the button is pressed', async (context) => {
  const server = await openWholeServer(context);
  const world = await openWorld(server);
  const before = await dumpTables(server);
  assert.equal((await askDesk(server, 'PUT', `petitions/skatepark/reports/${world.ids.report}/closed`, {})).statusCode, 200);
  const pressed = await server.app.inject({ method: 'POST', url: `/embed/petition/skatepark/confirm/${world.waiting.token}`, headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }, payload: '' });
  assert.equal(pressed.statusCode, 303);
  const after = await dumpTables(server);
  const changed = Object.keys(after).filter((table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]));
  for (const table of ['desk_reports', 'desk_audit', 'signatures', 'petition_counts']) assert.ok(changed.includes(table), table);
});
