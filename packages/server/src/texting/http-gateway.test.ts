import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { createHttpGateway } from './http-gateway.ts';
import { SmsGatewayError } from './sms-gateway.ts';
import type { SmsGateway } from './sms-gateway.ts';

const message = { to: '+4790000000', text: 'Hei på deg €', key: 'k-1' };

interface Said {
  method: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server on the loopback, in the place of the one that is named: what is sent to it really travels. */
async function openGateway(context: TestContext, answer: (response: ServerResponse) => void, patience = 5_000): Promise<{ gateway: SmsGateway; said: Said[] }> {
  const said: Said[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      said.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const there: typeof fetch = (url, init) => fetch((url as string).replace('https://sms.example', `http://127.0.0.1:${port}`), init);
  return { gateway: createHttpGateway({ url: 'https://sms.example/send', key: 's3cret', patience, fetch: there }), said };
}

const failureOf = async (gateway: SmsGateway): Promise<unknown> =>
  gateway.send(message).then(
    (answer) => answer,
    (error: unknown) => (error instanceof SmsGatewayError ? { reason: error.reason, isUnsent: error.isUnsent } : error),
  );

describe('a gateway of the web', () => {
  it('gets one POST of JSON with its key', async (context) => {
    const { gateway, said } = await openGateway(context, (response) => response.writeHead(202).end());
    assert.equal(await gateway.send(message), 'accepted');
    const [{ method, headers, body } = assert.fail(), ...more] = said;
    assert.deepEqual([method, headers['content-type'], headers.authorization, headers['idempotency-key'], JSON.parse(body), more], ['POST', 'application/json', 'Bearer s3cret', 'k-1', message, []]);
  });

  for (const [status, answer] of [
    [200, 'accepted'], [204, 'accepted'], [400, 'refused'], [404, 'refused'], [422, 'refused'],
    [401, { reason: '401', isUnsent: true }], [403, { reason: '403', isUnsent: true }], [429, { reason: '429', isUnsent: true }],
    [500, { reason: '500', isUnsent: false }], [503, { reason: '503', isUnsent: false }],
  ] as const) {
    it(`that answers ${status} has ${typeof answer === 'string' ? answer : 'not taken'} it, whatever it says`, async (context) => {
      const { gateway } = await openGateway(context, (response) => response.writeHead(status).end(status === 204 ? undefined : '{"status":"refused","error":"+4790000000"}'));
      assert.deepEqual(await failureOf(gateway), answer);
    });
  }

  it('is never followed to another place, which would get the number, the words and the key', async (context) => {
    for (const status of [301, 302, 307, 308]) {
      const { gateway, said } = await openGateway(context, (response) => response.writeHead(status, { location: '/elsewhere' }).end());
      assert.deepEqual([await failureOf(gateway), said.length], [{ reason: String(status), isUnsent: true }, 1]);
    }
  });

  it('that says nothing is waited for no longer than its time, and may have sent it', async (context) => {
    const { gateway } = await openGateway(context, () => undefined, 50);
    assert.deepEqual(await failureOf(gateway), { reason: 'timeout', isUnsent: false });
  });

  it('whose answer never ends has taken it all the same', async (context) => {
    const { gateway } = await openGateway(context, (response) => void response.writeHead(200).write('x'.repeat(100_000)));
    assert.equal(await gateway.send(message), 'accepted');
  });

  it('that cuts the line may have sent it', async (context) => {
    const { gateway } = await openGateway(context, (response) => response.socket?.destroy());
    assert.equal((await failureOf(gateway) as { isUnsent: boolean }).isUnsent, false);
  });

  it('where nobody listens has not', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const gateway = createHttpGateway({ url: `https://127.0.0.1:${port}/` });
    assert.equal((await failureOf(gateway) as { isUnsent: boolean }).isUnsent, true);
  });

  for (const url of ['http://sms.example/', 'ftp://sms.example/', 'file:///etc/passwd']) {
    it(`is none at ${url}`, () => assert.throws(() => createHttpGateway({ url }), RangeError));
  }
});
