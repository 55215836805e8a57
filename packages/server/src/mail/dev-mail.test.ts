import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import type { TestContext } from 'node:test';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import PostalMime from 'postal-mime';
import { testFolder } from '../store/open-test-store.test.page.ts';
import { addDevMail, isFromHere } from './dev-mail.ts';
import { createFolderTransport } from './folder-transport.ts';
import type { OutgoingMail } from './mail-transport.ts';
import { openMailTransport } from './open-mail-transport.ts';
import { readFolderMail, readFolderMails } from './read-folder-mails.ts';

const PAYLOAD = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

const mail = (id: string, changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id,
  to: 'anne@example.org',
  fromName: 'Grønlia Vel',
  subject: 'Bekreft: skatepark',
  text: 'Hei,\n\nBekreft:\nhttps://forening.example/embed/petition/park/confirm/t?a=1&b=2\n',
  html: '<!doctype html><html lang="nb"><body><p>Hei</p></body></html>',
  language: 'nb',
  date: '2026-11-22T10:00:00.000Z',
  ...changes,
});

async function open(context: TestContext, mails: readonly OutgoingMail[] = []): Promise<{ folder: string; server: FastifyInstance; get: (url: string) => Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }> }> {
  const folder = join(testFolder(context), 'mails');
  const transport = createFolderTransport({ folder, from: 'no-reply@forening.example', host: 'forening.example' });
  for (const one of mails) await transport.send(one);
  const server = fastify();
  context.after(() => server.close());
  addDevMail(server, folder);
  return { folder, server, get: async (url) => server.inject({ url, headers: { host: 'localhost:8080' } }) };
}

describe('without a mail server', () => {
  it('each mail is a file that programs for mails open, for its owner alone', async (context) => {
    const { folder } = await open(context, [mail('one')]);
    assert.deepEqual(readdirSync(folder).sort(), ['one.eml', 'one.json']);
    const letter = await PostalMime.parse(readFileSync(join(folder, 'one.eml')));
    assert.deepEqual([letter.subject, letter.messageId, letter.from?.name], ['Bekreft: skatepark', '<one@forening.example>', 'Grønlia Vel']);
    assert.match(letter.text ?? '', /confirm\/t\?a=1&b=2/);
    assert.equal(statSync(join(folder, 'one.eml')).mode & 0o077, 0);
    assert.equal(statSync(folder).mode & 0o077, 0);
  });

  it('a mail that is sent twice is one file, and no id leads out of the folder', async (context) => {
    const { folder } = await open(context, [mail('one'), mail('one', { subject: 'Igjen' }), mail('../../two')]);
    assert.equal((await readFolderMail(folder, 'one'))?.subject, 'Igjen');
    assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.eml')).sort(), ['______two.eml', 'one.eml']);
    assert.equal(await readFolderMail(folder, '../mails/one'), undefined);
    assert.equal(await readFolderMail(folder, 'three'), undefined);
  });

  it('they are listed, the newest first, with their links', async (context) => {
    const { folder } = await open(context, [mail('one'), mail('two', { subject: 'Annen' })]);
    const all = await readFolderMails(folder);
    assert.deepEqual(all.map(({ subject }) => subject).sort(), ['Annen', 'Bekreft: skatepark']);
    assert.ok((all[0]?.sent ?? '') >= (all[1]?.sent ?? ''));
    assert.deepEqual(all[1]?.links, ['https://forening.example/embed/petition/park/confirm/t?a=1&b=2']);
    assert.equal((await readFolderMails(folder, 1)).length, 1);
  });

  it('what else lies in the folder does not matter, nor that there is none', async (context) => {
    const { folder } = await open(context, [mail('one')]);
    writeFileSync(join(folder, 'notes.json'), '{');
    writeFileSync(join(folder, 'half.json.part'), '{}');
    assert.equal((await readFolderMails(folder)).length, 1);
    assert.deepEqual(await readFolderMails(join(folder, 'none')), []);
  });

  it('it is said once where they go, and not where there is a server', async (context) => {
    const said: string[] = [];
    const log = { info: () => undefined, warn: (_facts: object, message: string) => void said.push(message) };
    const settings = { folder: testFolder(context), publicUrl: 'https://forening.example' };
    const transport = openMailTransport(settings, log);
    await transport.send(mail('one'));
    assert.equal(said.length, 1);
    const letter = await PostalMime.parse(readFileSync(join(settings.folder, 'one.eml')));
    assert.deepEqual([letter.from?.address, letter.messageId], ['no-reply@forening.example', '<one@forening.example>']);
    await openMailTransport({ ...settings, smtpUrl: 'smtp://127.0.0.1:1', from: 'post@forening.example' }, log).close();
    assert.equal(said.length, 1);
  });
});

describe('/dev/mail', () => {
  it('shows that there is no mail yet', async (context) => {
    const { get } = await open(context);
    assert.match((await get('/dev/mail')).body, /No mail yet/);
  });

  it('lists the mails, and shows one with links that can be followed', async (context) => {
    const { get } = await open(context, [mail('one')]);
    assert.match((await get('/dev/mail')).body, /<a href="\/dev\/mail\/one">Bekreft: skatepark<\/a><br>to anne@example\.org/);
    const { body } = await get('/dev/mail/one');
    assert.match(body, /<h1 dir="auto">Bekreft: skatepark<\/h1>/);
    assert.match(body, /<a href="https:\/\/forening\.example\/embed\/petition\/park\/confirm\/t\?a=1&#38;b=2" rel="noreferrer">/);
    assert.match(body, /<pre lang="nb"/);
  });

  it('shows one as its reader sees it, in a page that can run nothing', async (context) => {
    const { get } = await open(context, [mail('one', { html: `<p>${PAYLOAD}</p>` })]);
    const { body, headers } = await get('/dev/mail/one/html');
    assert.equal(body, `<p>${PAYLOAD}</p>`);
    assert.match(String(headers['content-security-policy']), /^default-src 'none'; style-src 'unsafe-inline'; .*sandbox/);
    assert.doesNotMatch(String(headers['content-security-policy']), /allow-scripts|allow-same-origin/);
  });

  it('shows words that want to be more as words', async (context) => {
    const { get } = await open(context, [mail('one', { subject: PAYLOAD, text: `${PAYLOAD}\nhttps://a.example/${PAYLOAD}`, fromName: PAYLOAD, language: PAYLOAD, replyTo: `${PAYLOAD}@b.example` })]);
    for (const url of ['/dev/mail', '/dev/mail/one']) {
      const { body, headers } = await get(url);
      assert.doesNotMatch(body, /<script|<img|onerror=alert\(1\)>/);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['referrer-policy'], 'no-referrer');
    }
  });

  it('says of a mail that is not there that it is not', async (context) => {
    const { get } = await open(context);
    for (const url of ['/dev/mail/none', '/dev/mail/none/html', '/dev/mail/..%2Fx', '/dev/mail/%00']) assert.equal((await get(url)).statusCode, 404, url);
  });

  it('shows nothing to anybody elsewhere', async (context) => {
    const { server } = await open(context, [mail('one')]);
    const asked: { remoteAddress?: string; headers: Record<string, string> }[] = [
      { headers: { host: 'forening.example' } },
      { headers: { host: 'localhost' }, remoteAddress: '192.0.2.1' },
      { headers: { host: 'localhost', 'x-forwarded-for': '192.0.2.1' } },
      { headers: { host: 'localhost', forwarded: 'for=192.0.2.1' } },
    ];
    for (const url of ['/dev/mail', '/dev/mail/one', '/dev/mail/one/html']) {
      for (const from of asked) {
        const { statusCode, body } = await server.inject({ url, ...from });
        assert.equal(statusCode, 404);
        assert.doesNotMatch(body, /anne|skatepark|Hei/);
      }
    }
  });
});

test('knows who is at this machine', () => {
  const here = (ip: string, host: string): boolean => isFromHere({ ip, headers: { host } });
  for (const [ip, host] of [['127.0.0.1', 'localhost:8080'], ['::1', '[::1]:8080'], ['::ffff:127.0.0.1', '127.0.0.1'], ['127.0.0.1', 'a.localhost:1']] as const) assert.ok(here(ip, host), host);
  for (const [ip, host] of [['127.0.0.1', 'evil.example'], ['127.0.0.1', 'localhost.evil.example'], ['10.0.0.1', 'localhost'], ['127.0.0.1', '']] as const) assert.equal(here(ip, host), false, host);
});
