import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import { testFolder } from '../store/open-test-store.test.page.ts';
import { withoutDesk } from './find-desk.ts';
import { startServer } from './start-server.ts';

interface Running {
  url: string;
  lines: string[];
}

async function running(context: TestContext, desk: string): Promise<Running> {
  const read = readConfig({ DUGNAD_DATA: testFolder(context), PORT: '0', DUGNAD_DESK: desk });
  const config = 'config' in read ? read.config : assert.fail(read.mistakes.join());
  const lines: string[] = [];
  const server = await startServer(config, { closeAtOnce: true, logger: { write: (line) => void lines.push(line) } });
  context.after(() => server.close());
  return { url: server.url, lines };
}

test('whoever starts a server with a desk finds it under its own policy', async (context) => {
  const folder = testFolder(context);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>Desk');
  const { url, lines } = await running(context, folder);
  const page = await fetch(`${url}/desk`);
  assert.deepEqual([page.status, page.url, await page.text()], [200, `${url}/desk/`, '<!doctype html><p>Desk']);
  assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'/);
  assert.equal(lines.join().includes(withoutDesk), false);
});

test('whoever wants no desk gets none, and is not told to install one', async (context) => {
  const { url, lines } = await running(context, 'no');
  assert.equal((await fetch(`${url}/desk/`)).status, 404);
  assert.equal((await fetch(`${url}/health`)).status, 200);
  assert.equal(lines.join().includes(withoutDesk), false);
});
