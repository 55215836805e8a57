import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildServer } from './build-server.ts';
import type { Problem } from './problem/problem.ts';

/** A relay that looks nothing up and opens nothing: made-up addresses may be those of real machines. */
function closedServer(addresses = ['10.0.0.1']): ReturnType<typeof buildServer> {
  return buildServer({
    relay: {
      resolve: async () => addresses,
      open: () => Promise.reject(new Error('no connection in this test')),
      limit: { requests: Number.MAX_SAFE_INTEGER },
    },
  });
}

function assertProblem(answer: { statusCode: number; headers: Record<string, unknown>; json: () => unknown }): void {
  assert.ok((answer.statusCode >= 400 && answer.statusCode < 500) || answer.statusCode === 502, `answered ${answer.statusCode}`);
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  const problem = answer.json() as Problem;
  assert.deepEqual(Object.keys(problem).sort(), ['detail', 'errors', 'instance', 'status', 'title', 'type']);
  assert.equal(problem.status, answer.statusCode);
}

for (const addresses of [['10.0.0.1'], ['8.8.8.8']]) {
  test(`answers whatever anybody gives as an address with a problem, never with a fault of its own, when names lead to ${addresses[0]}`, async () => {
    const server = closedServer(addresses);
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((text) => `https://${text}`),
      fc.ipV6().map((ip) => `http://[${ip}]/`),
      fc.tuple(fc.domain(), fc.nat(70_000)).map(([name, port]) => `http://${name}:${port}/`),
    );
    await fc.assert(
      fc.asyncProperty(address, async (src) => {
        const query = new URLSearchParams({ src: src.toWellFormed() });
        const answer = await server.inject(`/api/v1/feed?${query.toString()}`);
        assertProblem(answer);
      }),
      { numRuns: 300 },
    );
    await server.close();
  });
}

test('answers whatever path and query anybody makes up with a problem of the sender', async () => {
  const server = closedServer();
  const part = fc.string({ unit: fc.constantFrom('a', '/', '.', '%', '2', 'e', '?', '=', '&', '[', ';', '\\'), maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(part, async (path) => {
      assertProblem(await server.inject(`/made-up/${path}`));
      assertProblem(await server.inject(`/api/v1/feed?${path}`));
    }),
    { numRuns: 200 },
  );
  await server.close();
});

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
  test(`changes nothing by ${method} on the relay, whatever is sent with it`, async () => {
    const server = closedServer();
    const answer = await server.inject({ method, url: '/api/v1/feed?src=https://example.org/', headers: { 'content-type': 'text/html' }, payload: 'x' });
    assert.ok(answer.statusCode >= 400 && answer.statusCode < 500);
    assert.match(String(answer.headers['content-type']), /problem\+json/);
    await server.close();
  });
}

test('answers a body that is no JSON with a problem of the sender', async () => {
  const server = closedServer();
  server.post('/json', async () => 'read');
  const answer = await server.inject({ method: 'POST', url: '/json', headers: { 'content-type': 'application/json' }, payload: '{' });
  assertProblem(answer);
  await server.close();
});

test('does not take a body of unbounded size', async () => {
  const server = closedServer();
  server.post('/json', async () => 'read');
  const answer = await server.inject({ method: 'POST', url: '/json', payload: { text: 'a'.repeat(70_000) } });
  assertProblem(answer);
  await server.close();
});

test('sets no cookie and opens everything of the interface to every site', async () => {
  const server = closedServer();
  for (const url of ['/health', '/api/v1/feed', '/api/v1/feed?src=http://10.0.0.1/']) {
    const { headers } = await server.inject(url);
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-credentials'], undefined);
    assert.equal(headers['referrer-policy'], 'no-referrer');
  }
  await server.close();
});

test('believes a forwarded address only when it is told whose', async () => {
  const ask = async (trustProxy: boolean): Promise<number> => {
    const server = buildServer({ trustProxy, relay: { resolve: async () => ['10.0.0.1'], limit: { requests: 1 } } });
    const from = (place: string): Promise<{ statusCode: number }> =>
      server.inject({ url: '/api/v1/feed?src=https://example.org/', headers: { 'x-forwarded-for': place } }).then((answer) => answer);
    await from('8.8.8.8');
    const { statusCode } = await from('8.8.4.4');
    await server.close();
    return statusCode;
  };
  assert.equal(await ask(false), 429);
  assert.equal(await ask(true), 403);
});
