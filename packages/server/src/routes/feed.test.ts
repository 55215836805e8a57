import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { buildServer } from '../build-server.ts';
import type { FastifyInstance, RelayOptions } from '../index.ts';
import type { Problem } from '../problem/problem.ts';
import { calendar, feedSite, sendCalendar } from '../relay/feed-site.test.page.ts';

function server(context: TestContext, relay: RelayOptions = {}): FastifyInstance {
  const built = buildServer({ relay, closeAtOnce: true });
  context.after(() => built.close());
  return built;
}

async function serverWithSite(context: TestContext, relay: RelayOptions = {}): Promise<{ app: FastifyInstance; address: string; place: string }> {
  const site = await feedSite(context, sendCalendar);
  const app = server(context, { allowAddresses: [site.place], ...relay });
  return { app, place: site.place, address: `/api/v1/feed?src=${encodeURIComponent(`http://${site.place}/a.ics`)}` };
}

test('gives a calendar to any page, typed, cacheable and never as a document', async (context) => {
  const { app, address } = await serverWithSite(context);
  const answer = await app.inject(address);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.body, calendar);
  assert.equal(answer.headers['content-type'], 'text/calendar; charset=utf-8');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/);
  assert.match(String(answer.headers['cache-control']), /^public, max-age=300, stale-while-revalidate=\d+$/);
  assert.equal(answer.headers['set-cookie'], undefined);
});

test('answers 304 to whoever has the calendar already', async (context) => {
  const { app, address } = await serverWithSite(context);
  const etag = String((await app.inject(address)).headers.etag);
  const again = await app.inject({ url: address, headers: { 'if-none-match': `"other", W/${etag}` } });
  assert.deepEqual([again.statusCode, again.body], [304, '']);
  assert.equal((await app.inject({ url: address, headers: { 'if-none-match': '"other"' } })).statusCode, 200);
});

test('lets a page on another site ask with a condition', async (context) => {
  const answer = await server(context).inject({ method: 'OPTIONS', url: '/api/v1/feed' });
  assert.equal(answer.statusCode, 204);
  assert.match(String(answer.headers['access-control-allow-headers']), /If-None-Match/);
});

for (const [query, status, code] of [
  ['', 400, 'src-missing'], ['?src=', 400, 'src-missing'], ['?src=a&src=b', 400, 'invalid-address'], ['?src=hello', 400, 'invalid-address'], ['?src=%00', 400, 'invalid-address'],
  ['?src=http://127.0.0.1/', 403, 'address-refused'], ['?src=http://2130706433/', 403, 'address-refused'], ['?src=http://[::ffff:a9fe:a9fe]/', 403, 'address-refused'], ['?src=file:///etc/passwd', 403, 'address-refused'],
] as const) {
  test(`answers ${query === '' ? 'no query' : query} with the problem ${code}`, async (context) => {
    const answer = await server(context).inject(`/api/v1/feed${query}`);
    const problem = answer.json<Problem>();
    assert.deepEqual([answer.statusCode, problem.status, problem.type, problem.instance], [status, status, `/problems/${code}`, '/api/v1/feed']);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(problem.errors[0]?.pointer, '/query/src');
    assert.ok(problem.title.length > 0 && problem.detail.length > 0);
  });
}

test('says which status the site answered with', async (context) => {
  const site = await feedSite(context, (_request, response) => response.writeHead(404).end());
  const app = server(context, { allowAddresses: [site.place] });
  const answer = await app.inject(`/api/v1/feed?src=http://${site.place}/`);
  assert.equal(answer.statusCode, 502);
  assert.deepEqual(answer.json<Problem>().errors, [{ pointer: '/query/src', code: 'http-404' }]);
});

test('does not repeat the address that was asked for', async (context) => {
  const answer = await server(context).inject('/api/v1/feed?src=http://127.0.0.1/secret-key');
  assert.doesNotMatch(answer.body, /secret-key/);
});

test('asks one place to wait when it asks too often', async (context) => {
  const { app, address } = await serverWithSite(context, { limit: { requests: 2 } });
  await app.inject(address);
  await app.inject(address);
  const answer = await app.inject(address);
  assert.equal(answer.statusCode, 429);
  assert.ok(Number(answer.headers['retry-after']) > 0);
  assert.equal((await app.inject({ url: address, remoteAddress: '8.8.8.8' })).statusCode, 200);
});

test('reads only so many calendars at the same time, and goes on afterwards', async (context) => {
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const site = await feedSite(context, (_request, response) => {
    arrived.resolve();
    void release.promise.then(() => response.end(calendar));
  });
  const app = server(context, { allowAddresses: [site.place], maxAtOnce: 1 });
  const address = `/api/v1/feed?src=http://${site.place}/`;
  // `inject` begins when somebody waits for it.
  const first = app.inject(address).then((answer) => answer);
  await arrived.promise;
  assert.equal((await app.inject(address)).statusCode, 503);
  release.resolve();
  assert.equal((await first).statusCode, 200);
  assert.equal((await app.inject(address)).statusCode, 200);
});

test('does not read through another relay', async (context) => {
  const { app, address } = await serverWithSite(context);
  const answer = await app.inject({ url: address, headers: { via: '1.1 proxy, 1.1 dugnad-feed-relay' } });
  assert.equal(answer.statusCode, 508);
});

test('says that it is well, and nothing about itself', async (context) => {
  const answer = await server(context).inject('/health');
  assert.deepEqual(answer.json(), { status: 'ok' });
});

for (const [url, status] of [['/nothing', 404], ['/%ff', 400], ['/api/v1/feed/more', 404]] as const) {
  test(`answers ${url} with a problem`, async (context) => {
    const answer = await server(context).inject(url);
    assert.equal(answer.statusCode, status);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  });
}

test('answers what is not HTTP with a problem too', async (context) => {
  const app = server(context);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  context.after(() => socket.destroy());
  socket.write('HELLO\r\n\r\n');
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  assert.match(Buffer.concat(chunks).toString(), /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*\/problems\/bad-request/);
});

test('tells nothing of its insides when it fails itself', async (context) => {
  const app = server(context);
  app.get('/broken', () => {
    throw new Error('password=1234');
  });
  const answer = await app.inject('/broken');
  assert.equal(answer.statusCode, 500);
  assert.doesNotMatch(answer.body, /1234|stack/);
});
