import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { runCommand } from '../cli/run-command.ts';
import { readConfig } from '../config/read-config.ts';
import type { Config, Environment } from '../config/read-config.ts';
import { plainPages, sentSignature } from '../open-test-server.test.page.ts';
import { openStore } from '../store/open-store.ts';
import { fillStore, testFolder } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';
import { startServer } from './start-server.ts';
import type { StartedServer } from './start-server.ts';

function configOf(data: string, env: Environment = {}): Config {
  const read = readConfig({ DUGNAD_DATA: data, PORT: '0', DUGNAD_LOG: 'no', ...env });
  return 'config' in read ? read.config : assert.fail(read.mistakes.join('\n'));
}

async function takenPort(context: TestContext): Promise<string> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  context.after(() => other.close());
  return String((other.address() as AddressInfo).port);
}

function gate(): { begun: PromiseWithResolvers<void>; go: PromiseWithResolvers<void> } {
  return { begun: Promise.withResolvers<void>(), go: Promise.withResolvers<void>() };
}

/** A server whose database keeps everybody waiting in one of its tasks until it is let go. */
async function waitingIn(context: TestContext, task: 'sign' | 'readCounts', data: string): Promise<StartedServer & ReturnType<typeof gate>> {
  const { begun, go } = gate();
  const running = await startServer(configOf(data), {
    pages: { render: plainPages },
    prepare: async (store: Store) => {
      await fillStore(store);
      const real = store[task].bind(store) as (...all: unknown[]) => Promise<never>;
      store[task] = async (...all: unknown[]) => {
        begun.resolve();
        await go.promise;
        return real(...all);
      };
    },
  });
  context.after(() => running.close());
  return { ...running, begun, go };
}

test('somebody who is signing while the server is stopped gets the receipt, and it is kept', async (context) => {
  const data = testFolder(context);
  const { url, close, begun, go } = await waitingIn(context, 'sign', data);
  const headers = { 'content-type': 'application/json', 'idempotency-key': '5b0f1f6e-3c1b-4a37-9c57-0a4a5a5c9a11', connection: 'close' };
  const signing = fetch(`${url}/api/v1/petitions/skatepark/signatures`, { method: 'POST', headers, body: JSON.stringify(sentSignature()) });
  await begun.promise;
  const closed = close();
  go.resolve();
  const answer = await signing;
  const { reference } = (await answer.json()) as { reference: string };
  await closed;
  const store = await openStore(configOf(data).store);
  context.after(() => store.close());
  const kept = await store.database.selectFrom('signatures').select('reference').execute();
  assert.deepEqual([answer.status, kept.map((row) => row.reference)], [202, [reference]]);
});

test('somebody who is reading while the server is stopped gets the whole answer', async (context) => {
  const { url, close, begun, go } = await waitingIn(context, 'readCounts', testFolder(context));
  const reading = fetch(`${url}/api/v1/petitions/skatepark/count`, { headers: { connection: 'close' } });
  await begun.promise;
  const closed = close();
  go.resolve();
  assert.equal(((await (await reading).json()) as { waiting: number }).waiting, 0);
  await closed;
});

test('a connection that nobody uses does not keep the server from stopping', async (context) => {
  const running = await startServer(configOf(testFolder(context)), { prepare: fillStore });
  await (await fetch(`${running.url}/health`)).text();
  await running.close();
  await assert.rejects(fetch(`${running.url}/health`));
});

test('the database can be opened by somebody else as soon as the server has stopped', async (context) => {
  const data = testFolder(context);
  const first = await startServer(configOf(data), { prepare: fillStore, closeAtOnce: true });
  await first.close();
  const second = await startServer(configOf(data), { closeAtOnce: true });
  assert.equal((await second.store.readSite('gronlia'))?.name, 'Grønlia Vel');
  await second.close();
});

test('whoever starts a second server on the same port is told so in one sentence, and can go on', async (context) => {
  const port = await takenPort(context);
  const complaints: string[] = [];
  const terminal = { env: { DUGNAD_DATA: testFolder(context), DUGNAD_LOG: 'no', PORT: port }, say: () => undefined, complain: (line: string) => void complaints.push(line), untilStopped: () => Promise.resolve() };
  assert.equal(await runCommand(['start'], terminal), 1);
  assert.deepEqual(complaints, [`Port ${port} of 127.0.0.1 is taken: stop what listens there, or give another one as PORT.`]);
  assert.equal(await runCommand(['migrate'], terminal), 0, 'the database is not held by what could not start');
});

/** What can be wrong at a start, and the sentence that whoever starts it reads. */
const WRONG: [what: string, env: Environment, sentence: RegExp][] = [
  ['pages that are not there', { DUGNAD_PAGES: './no/such/pages.js' }, /^DUGNAD_PAGES names \.\/no\/such\/pages\.js, which cannot be loaded/],
  ['a desk that is not there', { DUGNAD_DESK: './no/such/desk' }, /^DUGNAD_DESK names \.\/no\/such\/desk, which has no index\.html/],
  ['an address that this machine has not', { DUGNAD_HOST: '192.0.2.1' }, /^This machine has no address 192\.0\.2\.1: give one that it has as DUGNAD_HOST/],
  ['a database of PostgreSQL that is not there', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }, /ECONNREFUSED|127\.0\.0\.1:1/],
  ['a folder that is a file', { DUGNAD_DATA: '/dev/null/data' }, /\/dev\/null/],
];

for (const [what, env, sentence] of WRONG) {
  test(`a start with ${what} ends with a sentence about it, and nothing is left running`, async (context) => {
    const complaints: string[] = [];
    const code = await runCommand(['start'], { env: { DUGNAD_DATA: testFolder(context), DUGNAD_LOG: 'no', PORT: '0', ...env }, say: () => assert.fail('it started'), complain: (line) => void complaints.push(line), untilStopped: () => Promise.resolve() });
    assert.equal(code, 1);
    assert.match(complaints.join('\n'), sentence);
  });
}
