/** The pages of the auditor with the real auditor and a real browser: what a page under audit asks of networks inside is not reached. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { buildServer } from '../build-server.ts';
import type { FastifyInstance } from '../index.ts';
import { findAuditor } from '../start/find-auditor.ts';
import type { AuditTools } from './auditor.ts';

/** None where no browser is installed; where a change is judged, that is a failure. */
async function installedTools(): Promise<AuditTools | undefined> {
  return findAuditor('yes').catch((error: unknown) => {
    if (process.env['CI'] || !/no browser/.test(String(error))) throw error;
    return undefined;
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
}

describe('The auditor of a server', () => {
  const reached: string[] = [];
  const inside = createServer(({ url = '' }, response) => {
    reached.push(url);
    response.setHeader('Access-Control-Allow-Origin', '*').end('secret');
  });
  /** Every way in that a page might try: numbers, names, a redirect, a frame, a socket, a worker. */
  const page = (): string => {
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:7f00:1]'].map((host) => `http://${host}:${portOf(inside)}`);
    const loads = hosts.map((host, at) => `<img alt="" src="${host}/picture-${at}"><iframe title="x" src="${host}/frame-${at}"></iframe>`).join('');
    const script = `for (const host of ${JSON.stringify(hosts)}) { fetch(host + '/fetch', { mode: 'no-cors' }).catch(() => {}); try { new WebSocket(host.replace('http', 'ws') + '/socket'); } catch {} new Worker(URL.createObjectURL(new Blob(["fetch('" + host + "/worker', { mode: 'no-cors' })"]))); }`;
    return `<!doctype html><html lang="nl"><title>A page that looks around</title><p>Welkom.</p>${loads}<img alt="" src="/moved"><iframe title="film" src="https://www.youtube-nocookie.com/embed/aaaaaaaaaaa"></iframe><script>document.cookie = '_pk_id.1.1fff=1; path=/'; ${script}</script></html>`;
  };
  const site = createServer(({ url = '' }, response) => {
    if (url === '/silent') return;
    if (url === '/moved' || url === '/leads-inside') response.writeHead(302, { Location: `http://127.0.0.1:${portOf(inside)}/moved` }).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page());
  });
  let tools: AuditTools | undefined;
  let app: FastifyInstance | undefined;
  let origin = '';

  before(async () => {
    tools = await installedTools();
    if (tools === undefined) return;
    await Promise.all([listen(inside), listen(site)]);
    app = buildServer({ closeAtOnce: true, audit: { tools, publicUrl: () => origin, allowed: new Set([`127.0.0.1:${portOf(site)}`]), within: 45_000, patience: 60_000 } });
    origin = await app.listen({ port: 0, host: '127.0.0.1' });
  });

  after(async () => {
    await app?.close();
    for (const server of [inside, site]) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Presses the button of the form, and follows where it leads. */
  async function askFor(address: string, at = origin): Promise<{ status: number; text: string }> {
    const answer = await fetch(`${at}/audit`, { method: 'POST', body: new URLSearchParams({ address, language: '' }), headers: { accept: 'text/html', origin: at } });
    return { status: answer.status, text: await answer.text() };
  }

  it('reports what it saw, writes the configuration, and reaches nothing inside', { timeout: 60_000 }, async (context) => {
    if (tools === undefined) return context.diagnostic('not run: Chromium is not installed here');
    const { status, text } = await askFor(`http://127.0.0.1:${portOf(site)}/`);
    assert.equal(status, 200);
    assert.match(text, /No banner was found/);
    assert.match(text, /_pk_id\.1\.1fff/);
    assert.match(text, /Written with all that is known of them: (YouTube and Matomo|Matomo and YouTube)\./);
    assert.match(text, /Films van anderen tonen/);
    assert.deepEqual(reached, []);
  });

  it('does not follow a page that leads inside', { timeout: 60_000 }, async (context) => {
    if (tools === undefined) return context.diagnostic('not run: Chromium is not installed here');
    const { status, text } = await askFor(`http://127.0.0.1:${portOf(site)}/leads-inside`);
    assert.equal(status, 422);
    assert.match(text, /id="address-wrong">[^<]*could not be opened/);
    assert.doesNotMatch(text, /secret/);
    assert.deepEqual(reached, []);
  });

  it('opens no page inside, even at the port of one that it may', { timeout: 60_000 }, async (context) => {
    if (tools === undefined) return context.diagnostic('not run: Chromium is not installed here');
    const { status } = await askFor(`http://127.0.0.1:${portOf(inside)}/`);
    assert.equal(status, 422);
    assert.deepEqual(reached, []);
  });

  it('gives up on a site that never answers, and closes the browser', { timeout: 60_000 }, async (context) => {
    if (tools === undefined) return context.diagnostic('not run: Chromium is not installed here');
    const hasty = buildServer({ closeAtOnce: true, audit: { tools, publicUrl: () => at, allowed: new Set([`127.0.0.1:${portOf(site)}`]), within: 3_000, patience: 20_000 } });
    const at = await hasty.listen({ port: 0, host: '127.0.0.1' });
    const { status, text } = await askFor(`http://127.0.0.1:${portOf(site)}/silent`, at);
    await hasty.close();
    assert.equal(status, 422);
    assert.match(text, /took more than 3 seconds/);
  });
});
