import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { handleProblems } from '../../problem/problem-handlers.ts';
import { testFolder } from '../../store/open-test-store.test.page.ts';
import { addDeskPages } from './add-desk-pages.ts';

async function served(context: TestContext): Promise<FastifyInstance> {
  const folder = testFolder(context);
  for (const [name, text] of [['index.html', '<!doctype html><p>Desk'], ['desk.a1b2.js', 'let a;'], ['desk.css', 'p{}'], ['mark.svg', '<svg/>'], ['desk.js.map', '{}'], ['notes.txt', 'private']]) writeFileSync(join(folder, name ?? ''), text ?? '');
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'secret.js'), 'let secret;');
  const app = fastify();
  handleProblems(app);
  context.after(() => app.close());
  await addDeskPages(app, folder);
  return app;
}

for (const url of ['/desk/', '/desk/gronlia', '/desk/gronlia/skatepark', '/desk/gronlia/skatepark/signers', '/desk/?lang=nb']) {
  test(`draws ${url} by the one document, which is asked for anew each time`, async (context) => {
    const answer = await (await served(context)).inject(url);
    assert.deepEqual([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control'], answer.body], [200, 'text/html; charset=utf-8', 'no-cache', '<!doctype html><p>Desk']);
  });
}

for (const [file, type] of [['desk.a1b2.js', 'text/javascript; charset=utf-8'], ['desk.css', 'text/css; charset=utf-8'], ['mark.svg', 'image/svg+xml']] as const) {
  test(`serves ${file} as what it is, to be kept for a year`, async (context) => {
    const answer = await (await served(context)).inject(`/desk/${file}`);
    assert.deepEqual([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control'], answer.headers['x-content-type-options']], [200, type, 'public, max-age=31536000, immutable', 'nosniff']);
  });
}

for (const url of ['/desk/other.js', '/desk/notes.txt', '/desk/desk.js.map', '/desk/inner/secret.js', '/desk/../package.json', '/desk/%2e%2e/%2e%2e/etc/passwd.txt', '/desk/api/anything', '/desk/index.htm']) {
  test(`has nothing at ${url}`, async (context) => assert.equal((await (await served(context)).inject(url)).statusCode, 404));
}

test('leads from the address without its slash to the page', async (context) => {
  const answer = await (await served(context)).inject('/desk');
  assert.deepEqual([answer.statusCode, answer.headers.location], [308, '/desk/']);
});

test('lets nothing run but its own files, and stands in no frame', async (context) => {
  const app = await served(context);
  for (const url of ['/desk/', '/desk/gronlia', '/desk/desk.a1b2.js']) {
    const { headers } = await app.inject(url);
    const policy = String(headers['content-security-policy']).split('; ');
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'"]) assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy.join(' '), /unsafe|\*|http:/);
    assert.deepEqual([headers['referrer-policy'], headers['cross-origin-opener-policy'], headers['set-cookie']], ['same-origin', 'same-origin', undefined]);
  }
});

test('says what to do when the desk was not built', async (context) => {
  const folder = testFolder(context);
  await assert.rejects(addDeskPages(fastify(), folder), /There is no index\.html in .+: build the desk first\./);
  await assert.rejects(addDeskPages(fastify(), join(folder, 'nowhere')), /ENOENT/);
});
