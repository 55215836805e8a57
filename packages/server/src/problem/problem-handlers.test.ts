import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../build-server.ts';
import { ProblemError } from './problem.ts';
import type { Problem } from './problem.ts';
import { asProblemError, handleProblems } from './problem-handlers.ts';

const failing = (statusCode?: number): Error => Object.assign(new Error('SELECT * FROM signatures: ada@example.org'), statusCode === undefined ? {} : { statusCode });

describe('whatever was thrown', () => {
  const cases: [statusCode: number | undefined, code: string, status: number][] = [
    [undefined, 'internal', 500],
    [500, 'internal', 500],
    [503, 'internal', 500],
    [400, 'bad-request', 400],
    [404, 'not-found', 404],
    [413, 'too-large', 413],
    [415, 'media-type', 415],
    [429, 'too-many-requests', 429],
    [418, 'bad-request', 400],
    [406, 'bad-request', 400],
  ];
  for (const [statusCode, code, status] of cases) {
    it(`is ${code} to the sender when it came with ${statusCode ?? 'no status'}`, () => {
      const problem = asProblemError(failing(statusCode));
      assert.deepEqual([problem.code, problem.status], [code, status]);
      assert.doesNotMatch(problem.message, /SELECT|ada@/);
    });
  }

  it('stays what it is when it is one of ours', () => {
    const error = new ProblemError('not-open', 'Why.');
    assert.equal(asProblemError(error), error);
  });
  it('is kept underneath for the log', () => assert.match(String((asProblemError(failing()).cause as Error).message), /SELECT/));
  it('is a fault of ours when its status is no number', () => assert.equal(asProblemError(Object.assign(new Error('x'), { statusCode: '404' })).code, 'internal'));
});

/** A server with pages that fail in every way, and how often it wrote of a fault of its own. */
function failingServer(context: TestContext): { app: FastifyInstance; faults: () => number } {
  const lines: string[] = [];
  const app = fastify({ logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } }, bodyLimit: 100 });
  context.after(() => app.close());
  handleProblems(app);
  app.get('/ours', async () => { throw new ProblemError('too-many-requests', 'Wait.', { retryAfter: 7, errors: [{ pointer: '/a', code: 'b' }] }); });
  app.get('/away', async () => { throw new ProblemError('unavailable', 'Later.', { retryAfter: 5 }); });
  app.get('/broken', async () => { throw failing(); });
  const odd: unknown = 'a text';
  app.get('/text', async () => { throw odd; });
  app.post('/body', async () => ({}));
  return { app, faults: () => lines.length };
}

describe('an answer of a failure', () => {
  it('says what is wrong, where, and how long to wait', async (context) => {
    const { app, faults } = failingServer(context);
    const answer = await app.inject('/ours?secret=1');
    assert.deepEqual([answer.statusCode, answer.headers['retry-after'], answer.headers['cache-control'], answer.headers['content-type']], [429, '7', 'no-store', 'application/problem+json; charset=utf-8']);
    assert.deepEqual(answer.json(), { type: '/problems/too-many-requests', title: 'Too many requests from one place', status: 429, detail: 'Wait.', instance: '/ours', errors: [{ pointer: '/a', code: 'b' }] });
    assert.equal(faults(), 0, 'that is no fault of ours');
  });

  it('of the database being away is no fault to write about at each request', async (context) => {
    const { app, faults } = failingServer(context);
    assert.deepEqual([(await app.inject('/away')).statusCode, faults()], [503, 0]);
  });

  it('of our own fault tells nothing of our insides, and is written down', async (context) => {
    const { app, faults } = failingServer(context);
    const answer = await app.inject('/broken');
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type, faults()], [500, '/problems/internal', 1]);
    assert.doesNotMatch(answer.body, /SELECT|ada@|stack/);
  });

  for (const [what, url, payload, type, status] of [
    ['is no JSON', '/body', '{', 'application/json', 400],
    ['is empty', '/body', '', 'application/json', 400],
    ['tries to change what all objects are', '/body', '{"__proto__":{"admin":true}}', 'application/json', 400],
    ['is larger than it may be', '/body', JSON.stringify('x'.repeat(200)), 'application/json', 413],
    ['is of a kind that nobody reads', '/body', 'x', 'image/png', 415],
    ['goes nowhere', '/nowhere', '{}', 'application/json', 404],
  ] as const) {
    it(`is ${status} for a body that ${what}`, async (context) => {
      const { app, faults } = failingServer(context);
      const answer = await app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });
      assert.deepEqual([answer.statusCode, answer.json<Problem>().status, faults()], [status, status, 0]);
    });
  }

  it('is one of ours even for something that is no error', async (context) => {
    const { app } = failingServer(context);
    const answer = await app.inject('/text');
    assert.deepEqual([answer.statusCode, answer.headers['content-type']], [500, 'application/problem+json; charset=utf-8']);
    assert.doesNotMatch(answer.body, /a text/);
  });
});

/** What a server says to bytes on a line of its own, until it hangs up. */
async function said(context: TestContext, bytes: string, arriveWithin = { headers: 15_000, request: 30_000 }): Promise<string> {
  const app = buildServer({ closeAtOnce: true, arriveWithin });
  context.after(() => app.close());
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => void chunks.push(chunk)).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

function problemIn(answer: string): [status: string, problem: Problem] {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  assert.match(head, /Content-Type: application\/problem\+json/i);
  assert.match(head, new RegExp(`Content-Length: ${Buffer.byteLength(body)}`, 'i'));
  return [head.split('\r\n')[0] ?? '', JSON.parse(body) as Problem];
}

describe('what never becomes a request', () => {
  for (const [what, bytes] of [
    ['is no HTTP', 'hello there\r\n\r\n'],
    ['has a broken header', 'GET /health HTTP/1.1\r\nHost: a\r\nBad Header\r\n\r\n'],
    ['says two lengths', 'POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'],
    ['says a length and sends pieces', 'POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ] as const) {
    it(`is answered with a problem when it ${what}`, async (context) => {
      const [status, problem] = problemIn(await said(context, bytes));
      assert.deepEqual([status, problem.type, problem.status, problem.instance], ['HTTP/1.1 400 Bad Request', '/problems/bad-request', 400, '/']);
    });
  }

  it('is told that it did not arrive in time, and hung up on', async (context) => {
    const [status, problem] = problemIn(await said(context, 'GET /health HTTP/1.1\r\nHost: a\r\nX-Slow: ', { headers: 100, request: 200 }));
    assert.deepEqual([status, problem.status], ['HTTP/1.1 408 Request Timeout', 408]);
  });
});
