/** In a real browser: whatever a page asks for, the hook is asked first, and nothing that it refuses is reached. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { audit } from './audit.ts';
import { isAuditError } from './audit-error.ts';
import { isBrowserHere } from './browser/is-browser-here.page.ts';

describe('An auditor that may not ask for everything', () => {
  const reached: string[] = [];
  let server: Server;
  const address = (path: string, host = '127.0.0.1'): string => `http://${host}:${(server.address() as AddressInfo).port}${path}`;
  const present = isBrowserHere();

  before(async () => {
    server = createServer(({ url = '' }, response) => {
      reached.push(url);
      if (url === '/moved') return response.writeHead(302, { Location: address('/internal-moved', 'localhost') }).end();
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const inner = address('/internal', 'localhost');
      const worker = `new Worker(URL.createObjectURL(new Blob(["fetch('${inner}-worker', { mode: 'no-cors' })"])))`;
      return response.end(`<html lang="en"><img src="${inner}-picture" alt=""><iframe src="${inner}-frame" title="x"></iframe><script>fetch("${inner}-fetch", { mode: "no-cors" }).catch(() => {}); ${worker}</script>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const refuseAddress = (url: string): string | undefined => (new URL(url).hostname === 'localhost' ? 'That address is internal.' : undefined);

  it('reaches nothing internal by pictures, frames, scripts and workers', async (context) => {
    if (!present) return context.diagnostic('not run: Chromium is not installed here');
    const report = await audit(address('/page'), { refuseAddress, quiet: 150, patience: 300 });
    assert.ok(reached.includes('/page'));
    assert.deepEqual(reached.filter((path) => path.startsWith('/internal')), []);
    assert.equal(report.bannerFound, false);
    return undefined;
  });

  it('does not follow a way that leads there', async (context) => {
    if (!present) return context.diagnostic('not run: Chromium is not installed here');
    await assert.rejects(audit(address('/moved'), { refuseAddress, quiet: 150, patience: 300 }), (error) => isAuditError(error) && error.code === 'not-reachable');
    assert.deepEqual(reached.filter((path) => path.startsWith('/internal')), []);
    return undefined;
  });

  it('says why, before a browser is begun, where the page itself is refused', async () => {
    await assert.rejects(audit(address('/page', 'localhost'), { refuseAddress, browser: '/no/such/browser' }), /That address is internal/);
  });
});
