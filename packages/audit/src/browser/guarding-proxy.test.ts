import assert from 'node:assert/strict';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
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

describe('The search for a browser', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    it(`says how to get ${engine} where the one that was named is not there`, () => {
      assert.throws(() => findBrowser(engine, '/no/such/browser'), (error) => isAuditError(error) && error.code === 'no-browser' && /apt-get install/.test(error.message) && error.message.includes('/no/such/browser'));
    });
  }

  it('takes the one that was named', () => assert.equal(findBrowser('chromium', process.execPath), process.execPath));
});
