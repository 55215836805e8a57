import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicUrl, sentSignature } from '../open-test-server.test.page.ts';
import { dripUntilClosed, listenShortly, openLine } from './slow-senders.test.page.ts';

const signatures = '/api/v1/petitions/skatepark/signatures';
const key = '4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11';

/** The head of a request whose body is still to come. */
function headOf(path: string, type: string, length: number): string {
  return [`POST ${path} HTTP/1.1`, 'Host: petitions.example', `Content-Type: ${type}`, `Idempotency-Key: "${key}"`, `Origin: ${publicUrl}`, 'Sec-Fetch-Site: same-origin', `Content-Length: ${length}`, '', ''].join('\r\n');
}

/** What is sent at first, and what drips in behind it. */
const SLOW: [what: string, first: string, byte: string][] = [
  ['sends its headers byte by byte', `GET /health HTTP/1.1\r\nHost: petitions.example\r\nX-Slow: `, 'a'],
  ['sends one header after the other without end', 'GET /health HTTP/1.1\r\n', 'X-a: b\r\n'],
  ['sends the first line byte by byte', 'GET /', 'a'],
  ['says nothing but empty lines', '\r\n', '\r\n'],
  ['sends a signature byte by byte', headOf(signatures, 'application/json', 60_000), ' '],
  ['sends a signature in chunks of a byte', headOf(signatures, 'application/json', 0).replace('Content-Length: 0', 'Transfer-Encoding: chunked'), '1\r\n \r\n'],
  ['sends a form byte by byte', headOf('/embed/petition/skatepark', 'application/x-www-form-urlencoded', 30_000), 'a'],
  ['sends a coordinator\'s press byte by byte', headOf('/desk/api/sign-in', 'application/json', 60_000), ' '],
];

for (const [what, first, byte] of SLOW) {
  test(`whoever ${what} is cut off, and others are served meanwhile`, async (context) => {
    const server = await listenShortly(context);
    const line = await openLine(context, server.port, first);
    const others = await dripUntilClosed(server, [line], byte);
    assert.ok(others >= 1, `${others} others were served`);
    if (line.heard() !== '') assert.match(line.heard(), /^HTTP\/1\.1 (408 Request Timeout|400 Bad Request|4\d\d [^]*problem\+json)/);
    assert.equal((await server.store.readCounts('skatepark')).waiting, 0);
  });
}

test('sixty slow senders at once keep nobody from signing', async (context) => {
  const server = await listenShortly(context);
  const kinds = SLOW.map(([, first]) => first);
  const lines = await Promise.all(Array.from({ length: 60 }, (_, index) => openLine(context, server.port, kinds[index % kinds.length])));
  const answer = await fetch(`${server.url}${signatures}`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key, connection: 'close' }, body: JSON.stringify(sentSignature()) });
  assert.equal(answer.status, 202);
  await dripUntilClosed(server, lines, 'a');
  assert.equal((await server.store.readCounts('skatepark')).waiting, 1);
});

test('whoever connects and says nothing at all is cut off', async (context) => {
  const server = await listenShortly(context);
  const line = await openLine(context, server.port);
  await line.over;
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
});

test('whoever is too slow is told so in one shape, before the line is closed', async (context) => {
  const server = await listenShortly(context);
  const line = await openLine(context, server.port, 'GET /health HTTP/1.1\r\nHost: a\r\n');
  await line.over;
  const [head = '', body = ''] = line.heard().split('\r\n\r\n');
  assert.match(head, /^HTTP\/1\.1 408 Request Timeout\r\nContent-Type: application\/problem\+json/);
  const problem = JSON.parse(body) as { type: string; status: number };
  assert.deepEqual([problem.type, problem.status], ['/problems/bad-request', 408]);
});

test('a signature that arrives in several pieces in time is taken', async (context) => {
  const server = await listenShortly(context, { headers: 20_000, request: 20_000 });
  const body = JSON.stringify(sentSignature());
  const line = await openLine(context, server.port, headOf(signatures, 'application/json', Buffer.byteLength(body)).replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
  for (let start = 0; start < body.length; start += 100) {
    line.socket.write(body.slice(start, start + 100));
    await fetch(`${server.url}/health`);
  }
  await line.over;
  assert.match(line.heard(), /^HTTP\/1\.1 202 /);
  assert.equal((await server.store.readCounts('skatepark')).waiting, 1);
});

test('a line that breaks in the middle of a signature keeps nothing of it', async (context) => {
  const server = await listenShortly(context);
  const line = await openLine(context, server.port, `${headOf(signatures, 'application/json', 5000)}{"name":"Anne`);
  line.socket.destroy();
  await line.over;
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
  assert.deepEqual([(await server.store.readCounts('skatepark')).waiting, (await server.store.database.selectFrom('attempts').selectAll().execute()).length], [0, 0]);
});

const BROKEN: [what: string, text: string][] = [
  ['a length that is no number', `POST ${signatures} HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n`],
  ['two lengths', `POST ${signatures} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  ['a length and chunks, as smugglers do', `POST ${signatures} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a blank before a colon', 'GET /health HTTP/1.1\r\nHost : a\r\n\r\n'],
  ['a header with a line break of its own', 'GET /health HTTP/1.1\r\nHost: a\r\nX: a\nb\r\n\r\n'],
  ['headers that do not end', `GET /health HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a method that nobody knows', 'BREW /health HTTP/1.1\r\nHost: a\r\n\r\n'],
];

for (const [what, text] of BROKEN) {
  test(`a request with ${what} is refused at once, and the line closed`, async (context) => {
    const server = await listenShortly(context, { headers: 20_000, request: 20_000 });
    const line = await openLine(context, server.port, text);
    await line.over;
    assert.match(line.heard(), /^HTTP\/1\.1 4\d\d [^]*application\/problem\+json/);
    assert.equal((await fetch(`${server.url}/health`)).status, 200);
  });
}
