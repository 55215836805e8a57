import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Fault } from './choose-fault.ts';
import { FaultProxy, type PassingWrite } from './fault-proxy.ts';

const DONE = JSON.stringify({ reference: 'K7QD-M2XP', status: 'waiting' });

let upstream: Server;
let upstreamPort: number;
let heard: string[] = [];

before(async () => {
  upstream = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`);
      response.writeHead(202, { 'content-type': 'application/json' }).end(DONE);
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  upstreamPort = (upstream.address() as AddressInfo).port;
});

after(() => {
  upstream.closeAllConnections();
  upstream.close();
});

interface Met {
  heard: number;
  /** What the client got: the body, a status that is no success, or `broken`. */
  got: string | number;
  between: number;
}

async function send(port: number): Promise<string | number> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/sign`, { method: 'POST', body: 'x', headers: { 'idempotency-key': '"abc"' } });
    const text = await answer.text();
    return answer.ok ? text : answer.status;
  } catch {
    return 'broken';
  }
}

async function meet(fault: Fault, answerBegins?: (write: PassingWrite) => boolean): Promise<Met> {
  heard = [];
  const proxy = new FaultProxy({ upstreamPort, fault: () => fault, slowness: () => 1, ...(answerBegins && { answerBegins }) });
  const port = await proxy.open();
  try {
    const got = await send(port);
    assert.equal(proxy.counts.faults[fault], 1);
    return { heard: heard.length, got, between: proxy.counts.betweenCommitAndAnswer };
  } finally {
    await proxy.close();
  }
}

describe('a proxy with faults', () => {
  const CASES: readonly [fault: Fault, wanted: Met][] = [
    ['none', { heard: 1, got: DONE, between: 0 }],
    ['slow', { heard: 1, got: DONE, between: 0 }],
    ['drop-before', { heard: 0, got: 'broken', between: 0 }],
    ['error-before', { heard: 0, got: 500, between: 0 }],
    ['cut-after', { heard: 1, got: 'broken', between: 1 }],
    ['error-after', { heard: 1, got: 500, between: 1 }],
    ['truncated', { heard: 1, got: 'broken', between: 1 }],
    ['duplicate', { heard: 2, got: DONE, between: 0 }],
    ['duplicate-at-once', { heard: 2, got: DONE, between: 0 }],
  ];
  for (const [fault, wanted] of CASES) {
    it(`${fault}: the server hears of it ${wanted.heard} times, the client gets ${wanted.got === DONE ? 'the answer' : wanted.got}`, async () => {
      assert.deepEqual(await meet(fault), wanted);
    });
  }

  it('tells when an answer begins, and can break the connection just then', async () => {
    const begun: PassingWrite[] = [];
    assert.deepEqual(await meet('none', (write) => begun.push(write) > 0), { heard: 1, got: 'broken', between: 1 });
    assert.deepEqual(begun, [{ path: '/sign', key: 'abc' }]);
  });

  it('passes on what only reads, whatever the fault', async () => {
    const proxy = new FaultProxy({ upstreamPort, fault: () => 'drop-before', slowness: () => 1 });
    const port = await proxy.open();
    const answer = await fetch(`http://127.0.0.1:${port}/count`);
    assert.equal(await answer.text(), DONE);
    assert.equal(proxy.counts.writes, 0);
    await proxy.close();
  });

  it('breaks the connection where no server is', async () => {
    const proxy = new FaultProxy({ upstreamPort: 1, fault: () => 'none', slowness: () => 1 });
    const port = await proxy.open();
    assert.equal(await send(port), 'broken');
    assert.equal(proxy.counts.broken, 1);
    assert.equal(proxy.inFlight.size, 0);
    await proxy.close();
  });
});
