import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { devMailPage } from '../mail/dev-mail-page.ts';
import { readFolderMails } from '../mail/read-folder-mails.ts';
import { createFileGateway } from './file-gateway.ts';

test('a text message is one file beside the mails, readable by its owner alone, and is shown with its link', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-texts-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const gateway = createFileGateway(folder, () => new Date('2026-12-04T10:00:00Z'));
  const message = { to: '+4790000000', text: 'Hei <b>: https://forening.example/embed/x', key: '../k 1' };
  assert.deepEqual([await gateway.send(message), await gateway.send(message)], ['accepted', 'accepted']);
  const names = await readdir(folder);
  assert.deepEqual(names, ['___k_1.json']);
  assert.equal((await stat(join(folder, names[0] ?? ''))).mode & 0o777, 0o600);
  const [mail = assert.fail()] = await readFolderMails(folder);
  assert.deepEqual([mail.to, mail.subject, mail.links], ['+4790000000', 'Text message (one part)', ['https://forening.example/embed/x']]);
  const page = devMailPage(mail);
  assert.match(page, /<a href="https:\/\/forening\.example\/embed\/x"/);
  assert.match(page, /Hei &#60;b&#62;/);
  assert.doesNotMatch(page, /The same as HTML/);
});
