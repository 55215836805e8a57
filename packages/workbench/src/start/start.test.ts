import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chooseText, declarationsOf } from '@dugnad/client/model';
import type { Declaration, Opportunity } from '@dugnad/client/model';
import { openStore } from '@dugnad/server/store';
import { startSite } from './start.ts';
import type { SiteOptions, StartedSite } from './start.ts';

const now = (): Date => new Date('2026-11-22T10:00:00Z');

async function site(context: TestContext, options: SiteOptions = {}): Promise<StartedSite> {
  const started = await startSite({ port: 0, now, ...options });
  context.after(() => started.close());
  return started;
}

/** Built files as the build leaves them. */
async function built(context: TestContext): Promise<{ embedDir: string; storybookDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-built-'));
  context.after(() => rm(folder, { recursive: true }));
  const [embedDir, storybookDir] = [join(folder, 'embed'), join(folder, 'storybook')];
  await Promise.all([mkdir(embedDir), mkdir(join(storybookDir, 'assets'), { recursive: true })]);
  await writeFile(join(embedDir, 'dugnad.js'), 'export {};\n'.repeat(50));
  await writeFile(join(embedDir, 'base-Ab3_x9Zq.js'), 'export {};');
  for (const sheet of ['tokens.css', 'prose.css']) await writeFile(join(embedDir, sheet), '@layer dugnad{}');
  await writeFile(join(embedDir, 'calendar.nb-Ab3dx9Zq.js'), 'export {};');
  await writeFile(join(storybookDir, 'index.html'), '<!doctype html><title>Storybook</title>');
  await writeFile(join(storybookDir, 'assets', 'a.js'), 'export {};');
  return { embedDir, storybookDir };
}

for (const path of ['/', '/calendar.html', '/petition.html', '/volunteer.html', '/feedback.html', '/try.html', '/news.html']) {
  test(`gives the page ${path} under the strictest policy`, async (context) => {
    const { origin } = await site(context);
    const answer = await fetch(origin + path);
    const html = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'", "base-uri 'none'", "form-action 'self'"]) assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.match(html, /<html lang="nb">/);
    assert.doesNotMatch(html, / style=|<style|<script(?![^>]* src=)|\son\w+=/);
  });
}

test('lets only the page for trying ask other sites', async (context) => {
  const { origin } = await site(context);
  const connect = async (path: string): Promise<string> => /connect-src ([^;]+)/.exec((await fetch(origin + path)).headers.get('content-security-policy') ?? '')?.[1] ?? '';
  assert.equal(await connect('/'), "'self'");
  assert.equal(await connect('/calendar.html'), "'self'");
  assert.equal(await connect('/petition.html'), "'self'");
  assert.equal(await connect('/try.html'), "'self' https: http: blob:");
});

test('gives every file that the pages ask for', async (context) => {
  const { origin } = await site(context, await built(context));
  for (const page of ['/', '/calendar.html', '/petition.html', '/volunteer.html', '/feedback.html', '/try.html', '/news.html']) {
    const html = await (await fetch(origin + page)).text();
    for (const [, address = ''] of html.matchAll(/(?:src|href)="(\/[^"#]*)"/g)) {
      assert.equal((await fetch(origin + address)).status, 200, `${address} on ${page}`);
    }
  }
  assert.equal((await fetch(`${origin}/favicon.ico`)).status, 200);
});

test('gives the calendar of today, readable from any site', async (context) => {
  const { origin, crossOrigin } = await site(context);
  const answer = await fetch(`${origin}/aktiviteter.ics`);
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  const text = await answer.text();
  assert.match(text, /DTSTAMP:20261122T/);
  assert.equal(await (await fetch(`${crossOrigin}/aktiviteter.ics`)).text(), text);
  assert.notEqual(origin, crossOrigin);
});

test('imitates the sites that do not let browsers read their calendar', async (context) => {
  const { origin } = await site(context);
  for (const path of ['/nocors/aktiviteter.ics', '/nocors/feeds/neighbours.ics']) {
    const answer = await fetch(origin + path);
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [200, null]);
  }
});

for (const name of ['empty', 'next-year', 'neighbours', 'broken-event']) {
  test(`gives the small feed ${name}`, async (context) => {
    const answer = await fetch(`${(await site(context)).origin}/feeds/${name}.ics`);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /^BEGIN:VCALENDAR/);
  });
}

test('keeps the day of Oslo, not of the server', async (context) => {
  const { origin } = await site(context, { now: () => new Date('2026-11-22T23:30:00Z') });
  assert.match(await (await fetch(`${origin}/aktiviteter.ics`)).text(), /DTSTAMP:20261123T/);
});

test('lets any site load the script-tag files, and keep those with a hash for ever', async (context) => {
  const { origin } = await site(context, await built(context));
  const loader = await fetch(`${origin}/dugnad.js`);
  assert.deepEqual([loader.status, loader.headers.get('access-control-allow-origin'), loader.headers.get('content-type')], [200, '*', 'text/javascript; charset=utf-8']);
  assert.equal(loader.headers.get('cache-control'), 'public, max-age=60');
  for (const path of ['/base-Ab3_x9Zq.js', '/calendar.nb-Ab3dx9Zq.js']) {
    const file = await fetch(origin + path);
    assert.deepEqual([file.status, file.headers.get('cache-control'), file.headers.get('access-control-allow-origin')], [200, 'public, max-age=31536000, immutable', '*']);
  }
});

test('packs with Brotli for browsers that take it and answers 304 to those that have it', async (context) => {
  const { origin } = await site(context, await built(context));
  const packed = await fetch(`${origin}/dugnad.js`, { headers: { 'accept-encoding': 'gzip, br' } });
  assert.deepEqual([packed.headers.get('content-encoding'), packed.headers.get('vary')], ['br', 'Accept-Encoding']);
  assert.equal(await packed.text(), 'export {};\n'.repeat(50));
  const plain = await fetch(`${origin}/dugnad.js`, { headers: { 'accept-encoding': 'identity' } });
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.notEqual(plain.headers.get('etag'), packed.headers.get('etag'));
  const again = await fetch(`${origin}/dugnad.js`, { headers: { 'accept-encoding': 'gzip, br', 'if-none-match': packed.headers.get('etag') ?? '' } });
  assert.equal(again.status, 304);
});

test('gives Storybook when it has been built, and says nothing is there when not', async (context) => {
  const folders = await built(context);
  const { origin } = await site(context, folders);
  assert.match(await (await fetch(`${origin}/storybook`)).text(), /Storybook/);
  assert.equal((await fetch(`${origin}/storybook/assets/a.js`)).status, 200);
  const without = await site(context, { storybookDir: join(folders.storybookDir, 'none') });
  assert.equal((await fetch(`${without.origin}/storybook/`)).status, 404);
});

for (const path of ['/package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/storybook/..%2f..%2fpackage.json', '/nocors/try.html', '/a%00.html', '/feeds/', '/nothing']) {
  test(`has nothing at ${path}`, async (context) => {
    const answer = await fetch((await site(context)).origin + path);
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  });
}

test('does not put an address typed without script into a URL', async (context) => {
  const { origin } = await site(context);
  const answer = await fetch(`${origin}/try.html`, { method: 'POST', body: new URLSearchParams({ src: 'https://example.org/secret.ics' }), redirect: 'manual' });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/try.html']);
});

test('has the relay, which does not read this machine unless a test names the very port', async (context) => {
  const feed = createServer((_request, response) => response.end('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'));
  await once(feed.listen(0, '127.0.0.1'), 'listening');
  context.after(() => feed.close());
  const place = `127.0.0.1:${(feed.address() as AddressInfo).port}`;
  const ask = async (options: SiteOptions): Promise<number> => (await fetch(`${(await site(context, options)).origin}/api/v1/feed?src=http://${place}/`)).status;
  assert.equal(await ask({}), 403);
  assert.equal(await ask({ relay: { allowAddresses: [place] } }), 200);
});

test('keeps the pages that somebody has let send, and the name of the site, when it starts again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dugnad-site-'));
  await (await startSite({ port: 0, now, dataDir })).close();
  const store = await openStore({ file: join(dataDir, 'dugnad.sqlite') });
  const mine = 'http://localhost:8080';
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [mine] });
  const { origin, crossOrigin, close } = await startSite({ port: 0, now, dataDir });
  const kept = await store.readSite('gronlia');
  await store.close();
  await close();
  await rm(dataDir, { recursive: true });
  assert.deepEqual([kept?.name, kept?.origins], ['Grønlia Vel', [mine, origin, crossOrigin]]);
});

test('has something to help with, which a page of the site can sign up for', async (context) => {
  const { origin, crossOrigin } = await site(context, { now: () => new Date() });
  const { opportunities } = (await (await fetch(`${origin}/api/v1/opportunities?site=gronlia`)).json()) as { opportunities: Pick<Opportunity, 'id' | 'first' | 'shifts' | 'requirements'>[] };
  assert.deepEqual(opportunities.map(({ id, first }) => `${id} ${first}`), ['sprakkafe direct', 'besoksvenn conversation']);
  const signed = ({ id, version, text }: Declaration): object => ({ id, version, method: 'paper', textSha256: createHash('sha256').update(chooseText(text, ['nb']).value).digest('hex') });
  for (const { id, shifts, ...opportunity } of opportunities) {
    const declarations = declarationsOf(opportunity).map(signed);
    const headers = { origin: crossOrigin, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const answer = await fetch(`${origin}/api/v1/opportunities/${id}/sign-ups`, { method: 'POST', headers, body: JSON.stringify({ shiftIds: [shifts[0]?.id], person: { name: 'Aud Berg', phone: '90 00 00 00' }, language: 'nb', oldEnough: true, declarations }) });
    assert.equal(answer.status, 202, await answer.text());
  }
});

test('asks how the language café was, and still has what was answered and changed after a restart', async (context) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dugnad-restart-'));
  const src = '/api/v1/feedback/sprakkafe';
  const first = await startSite({ port: 0, dataDir, now });
  const headers = { origin: first.origin, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const sent = await fetch(`${first.origin}${src}/answers`, { method: 'POST', headers, body: JSON.stringify({ answers: [{ id: 'mood', value: 'good' }] }) });
  assert.equal(sent.status, 202);
  assert.match(await (await fetch(`${first.origin}/embed/feedback/sprakkafe?lang=nb`)).text(), /Hvordan var språkkafeen\?/);
  const before = await (await fetch(first.origin + src)).json();
  await first.close();
  const { origin } = await site(context, { dataDir });
  // Behind the site: whatever it still writes is written by then.
  context.after(() => rm(dataDir, { recursive: true }));
  assert.deepEqual(await (await fetch(origin + src)).json(), before);
  const again = await fetch(`${origin}${src}/answers`, { method: 'POST', headers: { ...headers, origin }, body: JSON.stringify({ answers: [{ id: 'mood', value: 'bad' }] }) });
  assert.equal(again.status, 422, 'the key is known: what was counted before is still there');
});

test('cannot be reached from the network', async (context) => {
  const { origin } = await site(context);
  const outside = Object.values(networkInterfaces()).flat().find((found) => found?.internal === false && found.family === 'IPv4')?.address ?? '127.0.0.2';
  await assert.rejects(fetch(origin.replace('localhost', outside)));
});

test('lets its ports go when it closes, also with a connection open', async () => {
  const started = await startSite({ port: 0, now });
  await fetch(`${started.origin}/`);
  await started.close();
  await assert.rejects(fetch(started.origin));
  await assert.rejects(fetch(started.crossOrigin));
});

async function run(environment: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('start.ts', import.meta.url))], { env: { ...process.env, ...environment } });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (out.includes('Ctrl+C')) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

test('prints where it is and stops cleanly when asked to', async () => {
  const { code, out, err } = await run({ PORT: '0' });
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /website: http:\/\/localhost:\d+\n.*http:\/\/localhost:\d+\n/);
});

test('says in one sentence what to do when the port is taken', async (context) => {
  const { origin } = await site(context);
  const { code, out, err } = await run({ PORT: new URL(origin).port });
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^Port \d+ is taken by another program: choose another one, for example PORT=\d+ npm start\.\n$/);
});

test('says in one sentence which setting is not as it has to be', async () => {
  const { code, out, err } = await run({ PORT: '0', DUGNAD_ADMIN_TOKEN: 'short' });
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^DUGNAD_ADMIN_TOKEN has 5 characters: give at least 32, [^\n]*\n$/);
});

/** A site whose next port is taken. The port before a free one may be taken by whoever else runs here: then another pair is looked for. */
async function siteBeforeTaken(context: TestContext): Promise<{ started: StartedSite; port: number }> {
  for (;;) {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    context.after(() => other.close());
    const port = (other.address() as AddressInfo).port - 1;
    if (await isFree(port)) return { started: await site(context, { port }), port };
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const free = await once(server, 'listening').then(() => true, () => false);
  if (free) await new Promise((resolve) => server.close(resolve));
  return free;
}

test('takes any free port for the other origin when the next one is taken', async (context) => {
  const { started: { origin, crossOrigin }, port } = await siteBeforeTaken(context);
  assert.equal(origin, `http://localhost:${port}`);
  assert.notEqual(crossOrigin, `http://localhost:${port + 1}`);
  assert.equal((await fetch(`${crossOrigin}/calendar.html`)).status, 200);
});

test('says in one sentence what a port is', async () => {
  const { code, err } = await run({ PORT: 'http' });
  assert.equal(code, 1);
  assert.match(err, /^PORT=http is not a port: [^\n]*\n$/);
});
