import assert from 'node:assert/strict';
import { on } from 'node:events';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { ShortTextRenderer } from '@dugnad/client/hosted';
import { readConfig } from '../config/read-config.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { dueJobs } from '../jobs/due-jobs.ts';
import { plainRender } from '../mail/mail-tools.test.page.ts';
import { readFolderMails } from '../mail/read-folder-mails.ts';
import type { FolderMail } from '../mail/read-folder-mails.ts';
import { plainPages } from '../open-test-server.test.page.ts';
import { mailFolder, startMail } from '../start/start-mail.ts';
import { startServer } from '../start/start-server.ts';
import { fillStore, testFolder } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';

const render: ShortTextRenderer = async (_kind, _data, { languages }) => ({ text: 'Husk vakten din:', language: languages[0] ?? 'en' });
const HOUR = 3_600_000;

/** Nine on the next day, where it is noon now: a reminder of it is due at whatever time this test runs. */
function tomorrow(at: number): string {
  const ahead = 12 - new Date(at).getUTCHours();
  const day = new Date(at + (24 + ahead) * HOUR).toISOString().slice(0, 10);
  return `${day}T09:00:00${ahead < 0 ? '-' : '+'}${String(Math.abs(ahead)).padStart(2, '0')}:00`;
}

async function prepare(store: Store, at: number): Promise<void> {
  await fillStore(store);
  await store.saveOpportunity(testOpportunity({ shifts: [testShift({ start: tomorrow(at), end: tomorrow(at).replace('T09', 'T12') })], contact: { name: 'Kari', phone: '+47 22 33 44 55' } }));
  await store.signUp(testSignUp({ person: { name: 'Aud', phone: '90000000', noCalls: false } }, { now: new Date(at - 24 * HOUR).toISOString() }));
}

async function serve(context: TestContext, env: Record<string, string>): Promise<{ store: Store; folder: string; at: number }> {
  const data = testFolder(context);
  const read = readConfig({ DUGNAD_DATA: data, PORT: '0', ...env });
  const config = 'config' in read ? read.config : assert.fail(read.mistakes.join('\n'));
  const at = Date.now();
  const running = await startServer(config, { closeAtOnce: true, logger: false, mail: startMail, pages: { render: plainPages, renderMail: plainRender, renderShortText: render }, prepare: (store) => prepare(store, at) });
  context.after(() => running.close());
  return { store: running.store, folder: mailFolder(data), at };
}

async function remind(store: Store, at: number, how: { texts?: boolean }): Promise<void> {
  await dueJobs(store, () => 'https://forening.example', how).find(({ name }) => name === 'remind-of-shifts')?.run(new Date(at).toISOString());
}

/** The first one that goes to a telephone, once it is there. */
async function message(folder: string, context: TestContext, begin: () => Promise<void>): Promise<FolderMail> {
  await mkdir(folder, { recursive: true });
  const watcher = watch(folder);
  context.after(() => watcher.close());
  const changes = on(watcher, 'change');
  await begin();
  for await (const _change of changes) {
    const found = (await readFolderMails(folder)).find(({ to }) => to.startsWith('+'));
    if (found) return found;
  }
  return assert.fail('nothing was written');
}

test('a whole server with a gateway of files reminds whoever left a number alone, and the link opens their page', async (context) => {
  const { store, folder, at } = await serve(context, { DUGNAD_SMS_URL: 'file' });
  const { to, text, links: [link = ''] } = await message(folder, context, () => remind(store, at, { texts: true }));
  assert.deepEqual([to, text], ['+4790000000', `Husk vakten din: ${link}`]);
  const answer = await fetch(link);
  assert.equal(answer.status, 200);
});

test('a whole server without one reminds nobody who left a number alone', async (context) => {
  const { store, folder, at } = await serve(context, {});
  await remind(store, at, {});
  const rows = await store.database.selectFrom('mails').select('kind').where('kind', 'like', 'reminder%').execute();
  assert.deepEqual([rows, (await readFolderMails(folder)).filter(({ to }) => to.startsWith('+'))], [[], []]);
});
