import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import type { Config } from '../config/read-config.ts';
import { putCoordinator } from '../desk/people/coordinators.ts';
import { plainRender } from '../mail/mail-tools.test.page.ts';
import { openPostOffice } from '../mail/post-office.test.page.ts';
import { plainPages, sentSignature } from '../open-test-server.test.page.ts';
import { startMail } from '../start/start-mail.ts';
import { startServer } from '../start/start-server.ts';
import type { StartedServer } from '../start/start-server.ts';
import { fillStore, testFolder } from '../store/open-test-store.test.page.ts';

/** Whatever a signer, a caller and a coordinator are known by. */
const PEOPLE = ['ragnhild', 'tveit', 'kari@', 'olga', 'berg', '22 33 44 55', 'zq9 8xk', 'my own words', 'very own browser', '203.0.113.77', 'nb-no'];

interface Journey {
  lines: string[];
  running: StartedServer;
  /** Resolves when a line of the log has that in it. */
  written(part: string): Promise<void>;
  send(path: string, how: { body?: object; form?: Record<string, string>; method?: string; headers?: Record<string, string> }): Promise<Response>;
}

function configOf(data: string, smtpUrl: string): Config {
  const read = readConfig({ DUGNAD_DATA: data, PORT: '0', SMTP_URL: smtpUrl, MAIL_FROM: 'post@gronlia.example', DUGNAD_TRUST_PROXY: 'yes' });
  return 'config' in read ? read.config : assert.fail(read.mistakes.join('\n'));
}

async function setOut(context: TestContext, smtpUrl: string): Promise<Journey> {
  const [lines, news] = [[] as string[], new EventEmitter()];
  const logger = { write: (line: string): void => void (lines.push(line), news.emit('line')) };
  const running = await startServer(configOf(testFolder(context), smtpUrl), { closeAtOnce: true, logger, mail: startMail, pages: { render: plainPages, renderMail: plainRender }, prepare: fillStore });
  context.after(() => running.close());
  const own = { 'user-agent': 'Very Own Browser', 'x-forwarded-for': '203.0.113.77', 'accept-language': 'nb-NO', 'sec-fetch-site': 'same-origin' };
  return {
    lines,
    running,
    async written(part) {
      while (!lines.some((line) => line.includes(part))) await once(news, 'line');
    },
    send(path, { body, form, method, headers = {} }) {
      const sent = form === undefined ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : { 'content-type': 'application/x-www-form-urlencoded' };
      const payload = form === undefined ? JSON.stringify(body ?? {}) : new URLSearchParams(form).toString();
      return fetch(`${running.url}${path}`, { method: method ?? 'POST', headers: { ...own, ...sent, ...headers }, redirect: 'manual', ...(method === 'GET' ? {} : { body: payload }) });
    },
  };
}

/** The log, checked against everything that may not be in it; letters in any case. */
function assertSilent(lines: readonly string[], secrets: readonly string[]): void {
  const written = lines.join('').toLowerCase();
  for (const said of [...PEOPLE, ...secrets.map((secret) => secret.toLowerCase())]) {
    assert.ok(said.length >= 4, `${said} would be found by chance`);
    const isSaid = /^\d+$/.test(said) ? new RegExp(`(?<!\\d)${said}(?!\\d)`).test(written) : written.includes(said);
    assert.equal(isSaid, false, `the log says ${said}`);
  }
}

const typed = { name: 'Ragnhild Tveit', email: 'ragnhild@example.org', postcode: 'ZQ9 8XK', comment: 'My own words.' };

/** The data of the mail to an address, as the office got it. */
function mailTo(letters: readonly { to: string[]; mail: { text?: string | undefined } }[], address: string): { token: string; code: string } {
  const letter = letters.findLast(({ to }) => to.includes(address));
  const { link = '', code = '' } = JSON.parse(letter?.mail.text ?? '{}') as { link?: string; code?: string };
  return { token: link.split('/').at(-1) ?? '', code };
}

test('no line of the log tells of anybody, from the signing over a real mail to the withdrawal', async (context) => {
  const office = await openPostOffice(context);
  const { lines, send } = await setOut(context, office.url);
  const { reference } = (await (await send('/api/v1/petitions/skatepark/signatures', { body: sentSignature(typed) })).json()) as { reference: string };
  while (office.letters.length === 0) await (await send('/health', { method: 'GET' })).text();
  const { token, code } = mailTo(office.letters, typed.email);
  await send(`/embed/petition/skatepark/confirm/${token}`, { method: 'GET' });
  const confirmed = await send(`/embed/petition/skatepark/confirm/${token}`, { form: {} });
  const own = confirmed.headers.get('location')?.split('/').at(-1) ?? '';
  for (const path of [`/embed/petition/skatepark/confirmed/${own}`, `/embed/petition/skatepark/signature/${own}`, `/api/v1/signatures/${own}`, `/embed/petition/skatepark/sent/${reference}`]) assert.equal((await send(path, { method: 'GET' })).status, 200, path);
  await send(`/embed/petition/skatepark/signature/${own}`, { form: { act: 'withdraw' } });
  await send('/embed/petition/skatepark/report', { form: { reason: 'wrong', text: 'My own words.', email: typed.email } });
  assertSilent(lines, [token, code, own, reference]);
});

test('no line of the log tells of anybody when mails are refused with the address in the answer', async (context) => {
  const office = await openPostOffice(context);
  office.meetRecipient = (address) => ({ responseCode: 550, message: `5.1.1 <${address}>: Ragnhild Tveit is not here` });
  const { lines, send, written } = await setOut(context, office.url);
  await send('/api/v1/petitions/skatepark/signatures', { body: sentSignature(typed) });
  await written('mail bounced');
  assert.match(lines.join(''), /550/);
  assertSilent(lines, []);
});

test('no line of the log tells of anybody when there is no mail server, and it says that there is none', async (context) => {
  const { lines, send, written } = await setOut(context, 'smtp://ragnhild:tveit-9876@127.0.0.1:1');
  await send('/api/v1/petitions/skatepark/signatures', { body: sentSignature(typed) });
  await written('no mail can be sent now');
  assertSilent(lines, []);
});

test('no line of the log tells of anybody while a coordinator signs in, adds a caller, exports, hands over and erases', async (context) => {
  const office = await openPostOffice(context);
  const { lines, send, running } = await setOut(context, office.url);
  await running.store.write((db) => putCoordinator(db, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari', role: 'owner', now: new Date().toISOString() }));
  await send('/desk/api/sign-in', { body: { email: 'kari@gronlia.example' } });
  while (office.letters.length === 0) await (await send('/health', { method: 'GET' })).text();
  const { code } = mailTo(office.letters, 'kari@gronlia.example');
  const cookie = (await send('/desk/api/sign-in/code', { body: { email: 'kari@gronlia.example', code } })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = (await (await send('/desk/api/session', { method: 'GET', headers: { cookie } })).json()) as { csrf: string };
  const at = (path: string, body?: object): Promise<Response> => send(`/desk/api/sites/gronlia/${path}`, { ...(body ? { body } : { method: 'GET' }), headers: { cookie, 'x-csrf-token': csrf } });
  const { hash } = (await (await at('petitions/skatepark/notice?lang=nb')).json()) as { hash: string };
  const caller = { id: randomUUID(), way: 'phone', name: 'Olga Berg', phone: '+47 22 33 44 55', language: 'nb', granted: ['opinion'], noticeHash: hash };
  const answers = [await at('petitions/skatepark/assisted', caller), await at('petitions/skatepark/signatures?q=Olga%20Berg'), await at('petitions/skatepark/sheets', { code: 'AB', names: [{ name: 'Ragnhild Tveit' }] })];
  for (const path of ['exports', 'hand-overs']) answers.push(await at(`petitions/skatepark/${path}`, { format: 'csv' }));
  for (const path of ['find', 'erase']) answers.push(await at(`people/${path}`, { email: typed.email }));
  assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200, 200, 200, 200, 200]);
  assertSilent(lines, [code, cookie.split('=')[1] ?? '', csrf]);
  assertSilent([await (await fetch(`${running.url}/metrics`)).text()], [csrf]);
});
