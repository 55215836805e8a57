import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { drive } from './drive.ts';
import { readAnswer, writeRequest } from './load-socket.ts';

let server: Server;
let port: number;
let asked: string[] = [];

before(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`);
      const body = JSON.stringify({ name: 'Åse' });
      response.writeHead(request.url === '/wrong' ? 500 : 200, { 'content-length': Buffer.byteLength(body) }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

after(() => {
  server.closeAllConnections();
  server.close();
});

describe('a load', () => {
  it('asks with all clients until its time is over', async () => {
    asked = [];
    const heard: string[] = [];
    const request = writeRequest('POST', '/kept', '{"a":"ø"}');
    const { answers, perSecond, times, p99 } = await drive({ port, clients: 3, time: 100, next: () => ({ request, status: 200, answered: ({ body }) => heard.push(body) }) });
    assert.ok(answers >= 3 && perSecond > 0 && p99 > 0);
    assert.equal(times.length, answers);
    assert.equal(heard.length, answers);
    assert.equal(asked.length, answers);
    assert.equal(asked[0], 'POST /kept {"a":"ø"}');
    assert.equal(Buffer.from(heard[0] ?? '', 'latin1').toString(), '{"name":"Åse"}');
  });

  it('keeps to a rate', async () => {
    const request = writeRequest('GET', '/read');
    const { answers } = await drive({ port, clients: 4, time: 500, perSecond: 40, next: () => ({ request, status: 200 }) });
    assert.ok(answers >= 15 && answers <= 26, String(answers));
  });

  it('ends when an answer is not what it must be', async () => {
    const request = writeRequest('GET', '/wrong');
    await assert.rejects(drive({ port, clients: 1, time: 1000, next: () => ({ request, status: 200 }) }), /Expected the status 200 and got 500/u);
  });
});

describe('an answer of the load', () => {
  it('is read once all of it is there', () => {
    const whole = 'HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';
    for (let length = 0; length < whole.length; length += 1) assert.equal(readAnswer(whole.slice(0, length)), undefined);
    assert.deepEqual(readAnswer(whole), { status: 202, body: '{}', length: whole.length });
  });

  it('leaves what comes after it', () => {
    assert.equal(readAnswer('HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\nHTTP/1.1')?.length, 46);
  });

  it('without a length is not one that the load can read', () => {
    assert.throws(() => readAnswer('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'), /with a length only/u);
  });
});
