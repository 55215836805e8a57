import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { findBrowser } from './find-browser.ts';
import { isAuditError } from '../audit-error.ts';
import { startGuardingProxy, type GuardingProxy } from './guarding-proxy.ts';

describe('The proxy that guards addresses', () => {
  let site: Server;
  let proxy: GuardingProxy;
  let hits = 0;
  const asked: [url: string, addresses: readonly string[]][] = [];
  const port = (): number => (site.address() as AddressInfo).port;

  before(async () => {
    site = createServer((message, response) => {
      hits += 1;
      response.end(`${message.method ?? ''} ${message.url ?? ''} of ${message.headers.host ?? ''}`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    proxy = await startGuardingProxy((url, addresses) => {
      asked.push([url, addresses]);
      return url.includes('secret') || url.startsWith('https://localhost') ? 'It is internal.' : undefined;
    });
  });

  after(async () => {
    await proxy.close();
    await new Promise((resolve) => site.close(resolve));
  });

  const get = (url: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: proxy.port, path: url, headers: { host: new URL(url).host } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      outgoing.on('error', reject).end();
    });

  const tunnel = (authority: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`));
      socket.on('error', reject).once('data', (data) => {
        socket.destroy();
        resolve(data.toString().split('\r\n')[0] ?? '');
      });
    });

  it('hands on what is allowed, as it was asked', async () => {
    assert.deepEqual(await get(`http://127.0.0.1:${port()}/page?a=1`), { status: 200, text: `GET /page?a=1 of 127.0.0.1:${port()}` });
  });

  it('does not ask what is refused', async () => {
    const before = hits;
    assert.equal((await get(`http://127.0.0.1:${port()}/secret`)).status, 403);
    assert.equal(hits, before);
  });

  it('says which addresses a name means', async () => {
    await get(`http://localhost:${port()}/named`).catch(() => undefined);
    const [, addresses] = asked.find(([url]) => url.endsWith('/named')) ?? [];
    assert.ok(addresses?.some((address) => address === '127.0.0.1' || address === '::1'));
  });

  it('opens a tunnel where that is allowed, and none where it is not', async () => {
    assert.match(await tunnel(`127.0.0.1:${port()}`), /200/);
    assert.match(await tunnel(`localhost:${port()}`), /403/);
  });

  it('answers 502 where nobody listens', async () => {
    assert.equal((await get('http://127.0.0.1:1/')).status, 502);
  });
});

describe('A proxy that hands on so much and no more', () => {
  const PART = 100_000;
  let site: Server;
  let proxy: GuardingProxy;
  const port = (): number => (site.address() as AddressInfo).port;

  before(async () => {
    site = createServer((_message, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000)));
      };
      response.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });

  beforeEach(async () => void (proxy = await startGuardingProxy(() => undefined, PART)));
  afterEach(() => proxy.close());
  after(() => {
    site.closeAllConnections();
    site.close();
  });

  /** What comes of it before the line is cut. */
  const bytesOf = (first: string): Promise<number> =>
    new Promise((resolve) => {
      let bytes = 0;
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write(first));
      socket.on('error', () => undefined).on('data', (part: Buffer) => void (bytes += part.length)).on('close', () => resolve(bytes));
      // A tunnel is asked through once it stands.
      if (first.startsWith('CONNECT')) socket.once('data', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    });

  for (const [way, first] of [['a request', () => `GET http://127.0.0.1:${port()}/ HTTP/1.1\r\nHost: a\r\n\r\n`], ['a tunnel', () => `CONNECT 127.0.0.1:${port()} HTTP/1.1\r\nHost: a\r\n\r\n`]] as const) {
    it(`hangs up on ${way} without an end, and then asks for nothing more`, { timeout: 10_000 }, async () => {
      const bytes = await bytesOf(first());
      assert.ok(bytes > 0 && bytes < 3 * PART, `${bytes} bytes came`);
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write(`GET http://127.0.0.1:${port()}/ HTTP/1.1\r\nHost: a\r\n\r\n`));
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      assert.match(answer.toString(), /^HTTP\/1\.1 403/);
    });
  }
});

describe('The search for a browser', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    it(`says how to get ${engine} where the one that was named is not there`, () => {
      assert.throws(() => findBrowser(engine, '/no/such/browser'), (error) => isAuditError(error) && error.code === 'no-browser' && /apt-get install/.test(error.message) && error.message.includes('/no/such/browser'));
    });
  }

  it('takes the one that was named', () => assert.equal(findBrowser('chromium', process.execPath), process.execPath));
});
