import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { describeConsentLog, sampleChoice } from '../../contract/index.ts';
import type { ConsentEntry } from '../../ports/index.ts';
import { createHttpConsentLog } from './index.ts';

interface Served {
  src: string;
  seen: { headers: IncomingMessage['headers']; entry: ConsentEntry }[];
  close(): void;
}

/** The least that speaks the protocol: an entry is kept once for each key. */
async function serve(): Promise<Served> {
  const seen: Served['seen'] = [];
  const bodies = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const [key, body] = [String(request.headers['idempotency-key']), Buffer.concat(chunks).toString()];
      const before = bodies.get(key);
      const entry = JSON.parse(body) as ConsentEntry;
      if (before !== undefined && before !== body) {
        response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ type: '/problems/idempotency-key-reused', title: 'x', status: 422 }));
        return;
      }
      if (before === undefined) seen.push({ headers: request.headers, entry });
      bodies.set(key, body);
      response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ kept: entry.records.length }));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { src: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/consent-events`, seen, close };
}

describeConsentLog('http', async () => {
  const served = await serve();
  return { log: createHttpConsentLog({ src: served.src }), read: async () => served.seen.flatMap(({ entry }) => entry.records), cut: served.close, dispose: served.close };
}, { describe, it });

async function open(context: TestContext): Promise<Served> {
  const served = await serve();
  context.after(served.close);
  return served;
}

describe('a record that is sent', () => {
  it('goes with its notice and its key, and without a cookie', async (context) => {
    const { src, seen } = await open(context);
    const entry = await sampleChoice('https://gronlia.example');
    await createHttpConsentLog({ src }).keep(entry, { idempotencyKey: 'a' });
    assert.deepEqual(seen[0]?.entry, entry);
    assert.deepEqual([seen[0]?.headers['idempotency-key'], seen[0]?.headers['content-type'], seen[0]?.headers.cookie], ['"a"', 'application/json', undefined]);
  });

  it('goes on when the page is left', async () => {
    let init: RequestInit | undefined;
    const fetch = ((_: string, given: RequestInit) => {
      init = given;
      return Promise.resolve(Response.json({ kept: 1 }, { status: 202 }));
    }) as typeof globalThis.fetch;
    await createHttpConsentLog({ src: 'https://host.example/api/v1/consent-events', fetch }).keep(await sampleChoice(''), { idempotencyKey: 'a' });
    assert.deepEqual([init?.keepalive, init?.credentials, init?.method], [true, 'omit', 'POST']);
  });
});
