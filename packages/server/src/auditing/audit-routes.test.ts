import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import type { Problem } from '../problem/problem.ts';
import { ask, auditError, look, openAuditServer, plainReport, plainTools } from './plain-auditor.test.page.ts';

const location = ({ headers }: { headers: Record<string, unknown> }): string => String(headers['location']);

test('there is no page of the auditor where nothing audits', async (context) => {
  const { buildServer } = await import('../build-server.ts');
  const app = buildServer();
  context.after(() => app.close());
  assert.equal((await look(app, '/audit')).statusCode, 404);
});

test('the form asks for an address and a language, and looking begins nothing', async (context) => {
  let asked = 0;
  const app = openAuditServer(context, { tools: plainTools(async () => ((asked += 1), plainReport)) });
  const { statusCode, body } = await look(app, '/audit?address=https://a.example/');
  assert.equal(statusCode, 200);
  assert.match(body, /<label for="address">[\s\S]*<input id="address" name="address"[\s\S]*<select id="language"[\s\S]*Nederlands/);
  assert.equal(asked, 0);
});

test('the page runs nothing, loads nothing and is in nobody’s frame', async (context) => {
  const { headers, body } = await look(openAuditServer(context), '/audit');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(body) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(headers['content-security-policy'], `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`);
  assert.doesNotMatch(body, /<script| style=| on\w+=|https?:\/\/(?!www\.example\.org)/);
  assert.deepEqual([headers['referrer-policy'], headers['x-content-type-options'], headers['cache-control']], ['no-referrer', 'nosniff', 'no-store']);
});

test('an address leads on to its report and the configuration', async (context) => {
  const tools = plainTools();
  const app = openAuditServer(context, { tools, form: '/consent-form.html' });
  const answer = await ask(app, 'a.example', { language: 'nl' });
  assert.equal(answer.statusCode, 303);
  assert.match(location(answer), /^\/audit\/[\da-f-]{36}$/);
  const { statusCode, body } = await look(app, location(answer));
  assert.equal(statusCode, 200);
  for (const words of ['To be mended', 'YouTube', 'Hotjar', 'What only you know', '&#34;noticeVersion&#34;: &#34;2026-11&#34;', '<a href="/consent-form.html"']) assert.ok(body.includes(words), words);
});

test('what a site wrote stays words', async (context) => {
  const app = openAuditServer(context);
  const { body } = await look(app, location(await ask(app, 'https://a.example/?"><img src=x onerror=alert(1)>')));
  assert.doesNotMatch(body, /<script|<img src=x|<\/textarea><s|<name>/);
  assert.match(body, /&#60;script&#62;alert\(1\)/);
});

test('the configuration is written for what came before a choice, after accepting, and in frames', async (context) => {
  const tools = plainTools();
  const app = openAuditServer(context, { tools });
  await look(app, location(await ask(app, 'https://a.example/')));
  assert.deepEqual(tools.found, [{
    hosts: [{ host: 'www.youtube.com' }, { host: 'www.googletagmanager.com', provider: 'Google Tag Manager', kind: 'measuring' }, { host: 'cdn.example.net' }],
    cookies: ['_ga', '_pk_id'], language: 'nl-NL', noticeVersion: '2026-11',
  }]);
});

for (const [language, written] of [['nl', 'nl'], ['xx', 'nl-NL'], ['', 'nl-NL']] as const) {
  test(`the purposes are in ${written} where “${language}” was chosen`, async (context) => {
    const tools = plainTools();
    const app = openAuditServer(context, { tools });
    await look(app, location(await ask(app, 'https://a.example/', { language })));
    assert.equal(tools.found[0]?.language, written);
  });
}

const WRONG: readonly [what: string, address: string][] = [
  ['nothing', ''], ['this machine', 'http://127.0.0.1/'], ['this machine by its name', 'localhost'], ['another way to write it', 'http://0x7f.1/'], ['a network inside', 'https://10.1.2.3/'],
  ['where the keys of clouds lie', 'http://169.254.169.254/latest/meta-data/'], ['a file', 'file:///etc/passwd'], ['a script', 'javascript:alert(1)'], ['a database', 'https://example.org:5432/'], ['too much', `https://example.org/${'a'.repeat(3000)}`],
];
for (const [what, address] of WRONG) {
  test(`says at the field that ${what} is not looked at, keeps what was typed, and opens no browser`, async (context) => {
    let opened = 0;
    const app = openAuditServer(context, { tools: plainTools(async () => ((opened += 1), plainReport)) });
    const { statusCode, body } = await ask(app, address);
    assert.equal(statusCode, 422);
    assert.match(body, /aria-describedby="address-hint address-wrong" aria-invalid="true"/);
    assert.match(body, /<p class="wrong" id="address-wrong">[^<]{10,}<\/p>/);
    assert.ok(body.includes(`value="${address.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`));
    assert.equal(opened, 0);
  });
}

test('a program gets a problem for the same', async (context) => {
  const { statusCode, headers, body } = await ask(openAuditServer(context), 'http://127.0.0.1/', { headers: { accept: 'application/json' } });
  const { type, errors } = JSON.parse(body) as Problem;
  assert.deepEqual([statusCode, headers['content-type'], type, errors], [422, 'application/problem+json; charset=utf-8', '/problems/invalid-input', [{ pointer: '/address', code: 'internal-address' }]]);
});

for (const [what, headers] of [['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }], ['JSON', { 'content-type': 'application/json' }]] as const) {
  test(`nothing begins by a post of ${what}`, async (context) => {
    let opened = 0;
    const app = openAuditServer(context, { tools: plainTools(async () => ((opened += 1), plainReport)) });
    assert.ok([403, 415].includes((await ask(app, 'https://a.example/', { headers })).statusCode));
    assert.equal(opened, 0);
  });
}

test('pages are looked at one after another, some wait, and whoever comes then is asked to come back', async (context) => {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let [atOnce, most, begun] = [0, 0, 0];
  const tools = plainTools(async () => {
    [atOnce, begun] = [atOnce + 1, begun + 1];
    most = Math.max(most, atOnce);
    await gates[begun - 1]?.promise;
    atOnce -= 1;
    return plainReport;
  });
  const app = openAuditServer(context, { tools, waiting: 1, patience: 50 });
  const [first, second, third] = [await ask(app, 'https://a.example/'), await ask(app, 'https://b.example/'), await ask(app, 'https://c.example/')];
  assert.deepEqual([first.statusCode, second.statusCode, third.statusCode], [303, 303, 503]);
  assert.equal(third.headers['retry-after'], '60');
  assert.match(third.body, /role="alert"[\s\S]*value="https:\/\/c\.example\/"/);
  const [working, waits] = [await look(app, location(first)), await look(app, location(second))];
  assert.deepEqual([working.statusCode, waits.statusCode], [202, 202]);
  assert.match(working.body, /about a minute[\s\S]*<a href="\/audit\//);
  assert.match(waits.body, /Another page is looked at first/);
  for (const gate of gates) gate.resolve();
  assert.deepEqual([(await look(app, location(first))).statusCode, (await look(app, location(second))).statusCode, most], [200, 200, 1]);
});

test('one place may ask so often, and another still may', async (context) => {
  const app = openAuditServer(context, { limit: { requests: 1 } });
  assert.equal((await ask(app, 'https://a.example/')).statusCode, 303);
  const refused = await ask(app, 'https://a.example/');
  assert.equal(refused.statusCode, 429);
  assert.ok(Number(refused.headers['retry-after']) > 0);
  assert.match(refused.body, /role="alert"/);
  assert.equal((await ask(app, 'https://a.example/', { remoteAddress: '9.9.9.9' })).statusCode, 303);
});

test('an audit that takes too long is stopped, and the next one begins', async (context) => {
  let calls = 0;
  const tools = plainTools(async (_address, { signal }) => {
    calls += 1;
    if (calls > 1) return plainReport;
    await once(signal, 'abort');
    throw auditError('stopped', 'It was stopped.');
  });
  const app = openAuditServer(context, { tools, within: 40 });
  const [first, second] = [await ask(app, 'https://a.example/'), await ask(app, 'https://b.example/')];
  const answer = await look(app, location(first));
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /id="address-wrong">The page took more than/);
  assert.equal((await look(app, location(second))).statusCode, 200);
});

test('what the auditor says of a page stands at the field; what failed inside is not told', async (context) => {
  const errors = [auditError('not-reachable', 'It could not be opened.'), new Error('secret path /root')];
  const app = openAuditServer(context, { tools: plainTools(async () => { throw errors.shift() ?? new Error('none'); }) });
  assert.match((await look(app, location(await ask(app, 'https://a.example/')))).body, /id="address-wrong">It could not be opened\./);
  const { body } = await look(app, location(await ask(app, 'https://a.example/')));
  assert.match(body, /The audit failed here/);
  assert.doesNotMatch(body, /secret/);
});

test('a report that is not kept says so, with the form', async (context) => {
  const { statusCode, body } = await look(openAuditServer(context), '/audit/00000000-0000-0000-0000-000000000000');
  assert.equal(statusCode, 404);
  assert.match(body, /role="alert"[\s\S]*name="address"/);
});

test('where there is nothing to configure, it says so', async (context) => {
  const tools = plainTools();
  const app = openAuditServer(context, { tools: { ...tools, writer: { ...tools.writer, configOfFound: async () => undefined } } });
  const { body } = await look(app, location(await ask(app, 'https://a.example/')));
  assert.match(body, /nothing to configure/);
  assert.doesNotMatch(body, /<textarea/);
});

test('a server that closes stops what it is looking at', async (context) => {
  let stopped = false;
  const tools = plainTools(async (_address, { signal }) => {
    await once(signal, 'abort');
    stopped = true;
    throw auditError('stopped', 'It was stopped.');
  });
  const app = openAuditServer(context, { tools });
  await ask(app, 'https://a.example/');
  await app.close();
  assert.equal(stopped, true);
});
