/** In a real browser: an audit can be ended from outside, whatever the page does. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { audit } from './audit.ts';
import { isAuditError } from './audit-error.ts';
import { isBrowserHere } from './browser/is-browser-here.page.ts';

describe('An audit that is stopped', () => {
  let server: Server;
  let reached: () => void = () => undefined;
  const present = isBrowserHere();
  const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  before(async () => {
    server = createServer(({ url }, response) => {
      reached();
      if (url === '/busy') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>x</title><script>for (;;) {}</script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const [path, what] of [['/silent', 'never answers'], ['/busy', 'never lets go of the processor']] as const) {
    it(`ends at once where the site ${what}`, { timeout: 30_000 }, async (context) => {
      if (!present) return context.diagnostic('not run: Chromium is not installed here');
      const stop = new AbortController();
      reached = () => stop.abort();
      await assert.rejects(audit(address(path), { signal: stop.signal, refuseAddress: () => undefined }), (error) => isAuditError(error) && error.code === 'stopped');
      return undefined;
    });
  }

  it('does not begin where it was stopped before', async () => {
    await assert.rejects(audit(address('/silent'), { signal: AbortSignal.abort(), browser: '/no/such/browser' }), (error) => isAuditError(error) && error.code === 'stopped');
  });
});
