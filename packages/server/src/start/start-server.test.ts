import assert from 'node:assert/strict';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import type { Config, Environment } from '../config/read-config.ts';
import { plainPages, sentSignature } from '../open-test-server.test.page.ts';
import { fillStore, testFolder } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';
import { startServer } from './start-server.ts';
import type { StartedServer, StartOptions } from './start-server.ts';
import type { MailContext, StartMail } from './started-mail.ts';

function configOf(data: string, env: Environment = {}): Config {
  const read = readConfig({ DUGNAD_DATA: data, PORT: '0', DUGNAD_LOG: 'no', ...env });
  return 'config' in read ? read.config : assert.fail(read.mistakes.join('\n'));
}

async function started(context: TestContext, options: StartOptions = {}, config = configOf(testFolder(context))): Promise<StartedServer> {
  const running = await startServer(config, { closeAtOnce: true, ...options });
  context.after(() => running.close());
  return running;
}

/** The store that a start has opened, whether or not it came to its end. */
function watched(): { options: Pick<StartOptions, 'prepare'>; store: () => Store } {
  let opened: Store | undefined;
  return {
    options: { prepare: async (store) => { opened = store; } },
    store: () => opened ?? assert.fail('no database was opened'),
  };
}

const signature = (): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': '5b0f1f6e-3c1b-4a37-9c57-0a4a5a5c9a11' },
  body: JSON.stringify(sentSignature()),
});

test('listens on a port that is free, and calls itself by it', async (context) => {
  const { url } = await started(context, { pages: { render: plainPages }, prepare: fillStore });
  assert.match(url, /^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: 'ok' });
  const petition = (await (await fetch(`${url}/api/v1/petitions/skatepark`)).json()) as { url: string };
  assert.equal(petition.url, `${url}/embed/petition/skatepark`);
});

test('is known by another address when whoever starts it says so', async (context) => {
  const { url } = await started(context, { prepare: fillStore, addressOf: (port) => `https://sample.example:${port}` });
  const petition = (await (await fetch(`${url}/api/v1/petitions/skatepark`)).json()) as { url: string };
  assert.equal(petition.url, `https://sample.example:${new URL(url).port}/embed/petition/skatepark`);
});

test('has its tables before anything is put into them, and is filled before anybody is served', async (context) => {
  const steps: string[] = [];
  const { url } = await started(context, {
    prepare: async (store) => {
      await store.saveSite({ id: 'gronlia', name: 'Grønlia', origins: [] });
      steps.push('filled');
    },
    extend: (server) => void server.addHook('onListen', async () => void steps.push('listens')),
  });
  await fetch(`${url}/health`);
  assert.deepEqual(steps, ['filled', 'listens']);
});

test('keeps its data where only its owner can read', async (context) => {
  const data = join(testFolder(context), 'deep', 'data');
  await started(context, {}, configOf(data));
  assert.equal((await stat(data)).mode & 0o777, 0o700);
  assert.equal((await stat(join(data, 'secret'))).mode & 0o777, 0o600);
});

test('has everything again after a restart, and knows again what was sent before', async (context) => {
  const data = testFolder(context);
  const first = await started(context, { prepare: fillStore }, configOf(data));
  const receipt = await (await fetch(`${first.url}/api/v1/petitions/skatepark/signatures`, signature())).json();
  await first.close();
  const second = await started(context, {}, configOf(data));
  assert.deepEqual(await (await fetch(`${second.url}/api/v1/petitions/skatepark/signatures`, signature())).json(), receipt);
  assert.equal((await second.store.readCounts('skatepark')).waiting, 1);
});

test('finds a code of the first run right in the second: the secret is the same', async (context) => {
  const data = testFolder(context);
  const first = await started(context, { prepare: fillStore }, configOf(data));
  const { reference } = (await (await fetch(`${first.url}/api/v1/petitions/skatepark/signatures`, signature())).json()) as { reference: string };
  const row = await first.store.database.selectFrom('mails').select('data').executeTakeFirstOrThrow();
  await first.close();
  const second = await started(context, {}, configOf(data));
  const { code } = JSON.parse(row.data) as { code: string };
  const headers = { 'content-type': 'application/json', 'idempotency-key': '5b0f1f6e-3c1b-4a37-9c57-0a4a5a5c9a12' };
  const answer = await fetch(`${second.url}/api/v1/confirmations`, { method: 'POST', headers, body: JSON.stringify({ reference, code }) });
  assert.equal(answer.status, 200);
});

test('ends a request that runs before it closes the database', async (context) => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const running = await started(context, {
    closeAtOnce: false,
    extend: (server, store) => {
      server.get('/slow', async () => {
        begun.resolve();
        await gate.promise;
        await store.check();
        return { done: true };
      });
    },
  });
  const answer = fetch(`${running.url}/slow`, { headers: { connection: 'close' } });
  await begun.promise;
  const closed = running.close();
  await assert.rejects(fetch(`${running.url}/health`), 'nobody new is let in');
  gate.resolve();
  assert.deepEqual(await (await answer).json(), { done: true });
  await closed;
});

test('ends once, however often it is asked to', async (context) => {
  const running = await started(context);
  await Promise.all([running.close(), running.close()]);
  await running.close();
  await assert.rejects(running.store.check());
});

test('gives whoever sends mails what they are written with, and tells signers how long one takes', async (context) => {
  const given: MailContext[] = [];
  const ended: string[] = [];
  const mail: StartMail = async (all) => {
    given.push(all);
    return { minutes: () => 17, close: async () => void ended.push('mail') };
  };
  const renderMail = (): never => assert.fail('nothing is sent here');
  const running = await started(context, { prepare: fillStore, pages: { render: plainPages, renderMail }, mail });
  const receipt = (await (await fetch(`${running.url}/api/v1/petitions/skatepark/signatures`, signature())).json()) as { mailMinutes: number };
  assert.equal(receipt.mailMinutes, 17);
  assert.deepEqual([given.length, given[0]?.publicUrl(), given[0]?.renderMail], [1, running.url, renderMail]);
  await running.close();
  assert.deepEqual(ended, ['mail']);
});

test('leaves mails in the table when there is nothing to write them with', async (context) => {
  const mail: StartMail = () => assert.fail('there is no renderer');
  const { url, store } = await started(context, { prepare: fillStore, pages: { render: plainPages }, mail });
  await fetch(`${url}/api/v1/petitions/skatepark/signatures`, signature());
  assert.deepEqual(await store.database.selectFrom('mails').select('state').execute(), [{ state: 'queued' }]);
});

test('does at once what has become due while nothing ran', async (context) => {
  const { store } = await started(context, {
    prepare: async (opened) => {
      await fillStore(opened);
      await opened.keepAnswer('old', { fingerprint: 'a', status: 200, body: '{}' }, '2020-01-01T00:00:00.000Z');
    },
  });
  while ((await store.readAnswer('old')) !== undefined) await new Promise((resolve) => { setImmediate(resolve); });
  const { holder } = await store.database.selectFrom('leases').select('holder').where('name', '=', 'jobs').executeTakeFirstOrThrow();
  assert.match(holder, /^[\da-f-]{36}$/);
});

test('closes the database again when the port is taken', async (context) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  context.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  const { options, store } = watched();
  await assert.rejects(startServer(configOf(testFolder(context), { PORT: String(port) }), options), { code: 'EADDRINUSE', message: `Port ${port} of 127.0.0.1 is taken: stop what listens there, or give another one as PORT.` });
  await assert.rejects(store().check());
});

test('closes the database again when it cannot be filled', async (context) => {
  let opened: Store | undefined;
  const prepare = async (store: Store): Promise<void> => {
    opened = store;
    throw new Error('no sample here');
  };
  await assert.rejects(startServer(configOf(testFolder(context)), { prepare }), /no sample here/);
  await assert.rejects(opened?.check() ?? Promise.resolve());
});

test('stops listening and closes everything again when mails cannot be sent', async (context) => {
  const { options, store } = watched();
  let url = '';
  const mail: StartMail = async ({ publicUrl }) => {
    url = publicUrl();
    throw new Error('no mail server');
  };
  await assert.rejects(startServer(configOf(testFolder(context)), { ...options, closeAtOnce: true, pages: { render: plainPages, renderMail: () => assert.fail() }, mail }), /no mail server/);
  await assert.rejects(fetch(`${url}/health`));
  await assert.rejects(store().check());
});

test('says which module it cannot draw pages with, before it opens anything', async (context) => {
  const folder = testFolder(context);
  const [empty, broken] = [join(folder, 'empty.mjs'), join(folder, 'broken.mjs')];
  await writeFile(empty, 'export const other = 1;\n');
  await writeFile(broken, 'throw new Error("no");\n');
  const wrong: [string, RegExp][] = [
    [empty, /^DUGNAD_PAGES names .+empty\.mjs, which has no render/],
    [broken, /^DUGNAD_PAGES names .+broken\.mjs, which cannot be loaded/],
    ['/nowhere/pages.js', /^DUGNAD_PAGES names \/nowhere\/pages\.js, which cannot be loaded/],
    ['no-such-package-here', /^DUGNAD_PAGES names no-such-package-here, which cannot be loaded/],
  ];
  for (const [pages, message] of wrong) {
    const { options, store } = watched();
    await assert.rejects(startServer(configOf(folder, { DUGNAD_PAGES: pages }), options), { message });
    assert.throws(store, /no database was opened/);
  }
});
