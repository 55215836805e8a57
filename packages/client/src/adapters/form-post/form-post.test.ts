import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import type { DugnadError } from '../../errors/index.ts';
import type { Petition } from '../../model/index.ts';
import { createFormPostAdapter, type FormPostOptions } from './index.ts';

let server: Server;
let origin: string;
let answer: RequestListener;
let seen: { method?: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];

before(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => {
      seen.push({ method: request.method, headers: request.headers, body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const says = (body: string, status = 200, headers = {}): RequestListener => (_, response) => response.writeHead(status, headers).end(body);
const KEY = '3f2a91bc-0000-4000-8000-000000000000';
const portWith = (options: Partial<FormPostOptions> = {}) => createFormPostAdapter({ action: `${origin}/f/abc`, petition: SAMPLE_PETITION, ...options });

async function send(options: Partial<FormPostOptions> = {}, changes = {}, port = portWith(options)) {
  seen = [];
  return port.sign(await sampleSignature(SAMPLE_PETITION as Petition, changes), { idempotencyKey: KEY });
}

const errorOf = (work: Promise<unknown>) => work.then((value) => assert.fail(JSON.stringify(value)), (error: unknown) => error as DugnadError);

describe('a signature sent to a form service', () => {
  it('is a plain form, flat, with the key in a field', async () => {
    answer = says('{"ok":true}');
    const receipt = await send({ fields: { email: '_replyto', 'consent-opinion': 'enig' }, extra: { _subject: 'Park' } }, { comment: '=HYPERLINK("x")', postcode: '0150', oldEnough: true });
    assert.deepEqual(receipt, { reference: '3F2A-91BC', status: 'received', deleteAfter: '2027-12-31' });
    const [{ method, headers, body }] = seen as [(typeof seen)[0]];
    assert.deepEqual([method, headers['content-type'], headers.accept, headers['idempotency-key']], ['POST', 'application/x-www-form-urlencoded;charset=UTF-8', 'application/json', undefined]);
    const { consentRecords, ...fields } = Object.fromEntries(new URLSearchParams(body));
    assert.deepEqual(fields, {
      _subject: 'Park', name: 'Aud Bjørnøy', _replyto: 'aud@example.org', postcode: '0150', visibility: 'hidden', language: 'en', comment: "'=HYPERLINK(\"x\")", oldEnough: 'yes',
      enig: 'yes', 'consent-news': 'no', petition: 'keep-the-park', reference: '3F2A-91BC', idempotencyKey: KEY,
    });
    assert.match(consentRecords ?? '', /"noticeHash":"[\da-f]{64}"/);
  });

  it('is JSON for an automation', async () => {
    answer = says('');
    await send({ format: 'json' });
    assert.equal(seen[0]?.headers['content-type'], 'application/json');
    assert.equal((JSON.parse(seen[0]?.body ?? '') as Record<string, string>)['consent-opinion'], 'yes');
  });

  const TAKEN: [string, RequestListener][] = [
    ['{"ok":true}', says('{"ok":true}')], ['{"success":"true"}', says('{"success":"true","message":"x"}')], ['{"result":"success"}', says('{"result":"success"}')], ['errors: []', says('{"errors":[]}')],
    ['a page', says('<p>Thanks')], ['a word', says('OK')], ['nothing', says('', 204)], ['201', says('{"id":7}', 201)], ['a JSON list', says('[]')], ['null', says('null')],
    ['a page elsewhere', (request, response) => (request.url === '/thanks' ? response.end('<p>Thanks') : response.writeHead(303, { location: '/thanks' }).end())],
  ];
  for (const [what, listener] of TAKEN) {
    it(`is taken when the answer is ${what}`, async () => {
      answer = listener;
      assert.equal((await send()).status, 'received');
    });
  }

  const REFUSED: [string, RequestListener, string, unknown][] = [
    ['says ok: false', says('{"ok":false}'), 'invalid-input', []],
    ['says success: "false"', says('{"success":"false"}'), 'invalid-input', []],
    ['says result: error', says('{"result":"error","error":"No sheet"}'), 'invalid-input', []],
    ['names fields', says('{"errors":[{"field":"_replyto","code":"TYPE_EMAIL","message":"should be an email"},{"field":"name","message":"is required"}]}', 422), 'invalid-input', [{ pointer: '/email', code: 'not-an-email' }, { pointer: '/name', code: 'missing' }]],
    ['names fields as keys', says('{"errors":{"name":["too long"],"consent-news":"?"}}', 400), 'invalid-input', [{ pointer: '/name', code: 'too-long' }, { pointer: '/consents', code: 'not-valid' }]],
    ['lists what we cannot read', says('{"errors":[null,"x"],"ok":false}'), 'invalid-input', []],
    ['is a page with 403', says('<p>No', 403), 'http-status', undefined],
    ['is 429', says('', 429, { 'retry-after': '5' }), 'too-many-requests', undefined],
    ['is 500', says('oops', 500), 'unavailable', undefined],
    ['does not exist', says('', 404), 'not-found', undefined],
  ];
  for (const [what, listener, code, errors] of REFUSED) {
    it(`is not taken when the answer ${what}`, async () => {
      answer = listener;
      const error = await errorOf(send({ fields: { email: '_replyto' } }));
      assert.deepEqual([error.code, error.errors], [code, errors]);
    });
  }

  it('is not believed to have arrived when it was lost by a wrong slash', async () => {
    answer = (request, response) => (request.url?.endsWith('/') ? response.end('<form>') : response.writeHead(301, { location: '/f/abc/' }).end());
    const error = await errorOf(send());
    assert.equal(error.code, 'invalid-address');
    assert.match(error.message, /abc\/, and what was sent is lost/);
  });

  it('goes out again after a failure, and not after a success', async () => {
    const port = portWith();
    answer = says('', 500);
    await errorOf(send({}, {}, port));
    answer = says('');
    const signature = await sampleSignature(SAMPLE_PETITION as Petition);
    const first = await port.sign(signature, { idempotencyKey: KEY });
    assert.deepEqual(await port.sign(signature, { idempotencyKey: KEY }), first);
    assert.equal(seen.length, 2);
  });
});

describe('a service that lets nobody read its answer', () => {
  const opaque = { ok: false, status: 0, type: 'opaque', url: '', redirected: false, headers: new Headers(), text: async () => '' } as Response;
  const asked: RequestInit[] = [];
  const unread: typeof fetch = async (_, init = {}) => {
    asked.push(init);
    if (init.mode === 'no-cors') return opaque;
    throw new TypeError('Failed to fetch');
  };

  it('is sent a form, and the port says that nobody knows more', async () => {
    const port = portWith({ mode: 'no-cors', format: 'json', fetch: unread });
    assert.equal(port.abilities.answers, false);
    assert.equal((await send({}, {}, port)).status, 'received');
    assert.ok(asked[0]?.body instanceof URLSearchParams);
  });

  it('is not believed to have taken it unless the webmaster says so, and the error tells how', async () => {
    const error = await errorOf(send({ fetch: unread, page: { location: { origin: 'https://example.org' } } }));
    assert.equal(error.code, 'cors-refused');
    assert.match(error.message, /set mode to no-cors/);
  });

  it('may answer with a redirect that nobody follows', async () => {
    const redirect = { ...opaque, type: 'opaqueredirect', text: async () => '' } as Response;
    assert.equal((await send({ redirect: 'manual', fetch: async () => redirect })).status, 'received');
  });
});

describe('a petition without a server', () => {
  const STANDINGS: [string, Partial<Petition>, string][] = [
    ['is open', { closes: '2999-01-01T00:00:00+01:00[Europe/Oslo]' }, 'open'],
    ['closes by the clock', { closes: '2020-01-01T00:00:00+01:00[Europe/Oslo]' }, 'closed'],
    ['opens by the clock', { opens: '2999-01-01T00:00:00Z' }, 'not-open'],
    ['stays answered', { status: 'answered', opens: '2999-01-01T00:00:00Z' }, 'answered'],
  ];
  for (const [what, changes, status] of STANDINGS) {
    it(`${what}`, async () => assert.equal((await portWith({ petition: { ...SAMPLE_PETITION, ...changes } }).readPetition()).status, status));
  }

  it('may be read from elsewhere', async () => {
    const port = portWith({ petition: async () => ({ ...(SAMPLE_PETITION as Petition), id: 'other' }) });
    assert.equal((await port.readPetition()).id, 'other');
  });

  it('needs an address that takes forms', async () => assert.equal((await errorOf(send({ action: 'mailto:a@example.org' }))).code, 'invalid-address'));
});
