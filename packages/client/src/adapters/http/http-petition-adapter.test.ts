import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { sampleSignature, SAMPLE_PETITION } from '../../contract/index.ts';
import type { DugnadError } from '../../errors/index.ts';
import type { Petition } from '../../model/index.ts';
import { createHttpPetitionAdapter } from './index.ts';

interface Seen {
  request: IncomingMessage;
  body: string;
}

let answer: RequestListener;
let server: Server;
let origin: string;
const seen: Seen[] = [];

before(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      seen.push({ request, body: Buffer.concat(chunks).toString() });
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
beforeEach(() => void seen.splice(0));

const json = (status: number, value: unknown, headers = {}): RequestListener => (_, response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
const text = (status: number, body: string, headers = {}): RequestListener => (_, response) => response.writeHead(status, headers).end(body);
const problem = (code: string, status: number, more = {}): RequestListener => json(status, { type: `/problems/${code}`, title: code, status, ...more });

const portAt = (path = '/embed/petition/park', more = {}) => createHttpPetitionAdapter({ src: `${origin}${path}`, ...more });
const KEY = { idempotencyKey: '5f8f1c1e-0000-4000-8000-000000000000' };

async function errorOf(work: Promise<unknown>): Promise<DugnadError> {
  return work.then((value) => assert.fail(JSON.stringify(value)), (error: unknown) => error as DugnadError);
}

const sign = async (port = portAt()) => port.sign(await sampleSignature(SAMPLE_PETITION as Petition), KEY);

describe('a petition on our server', () => {
  it('is read with what its schema fills in', async () => {
    answer = json(200, { ...SAMPLE_PETITION, ask: {} });
    const petition = await portAt().readPetition();
    assert.deepEqual([seen[0]?.request.method, seen[0]?.request.url], ['GET', '/api/v1/petitions/park']);
    assert.deepEqual([petition.ask.visibility, petition.media, petition.consents[1]?.required], [['hidden'], [], false]);
  });

  it('is counted', async () => {
    answer = json(200, { confirmed: 1, waiting: 2, paper: 3, asOf: '2026-11-22T10:00:00Z' });
    assert.equal((await portAt().readCount({ refresh: true })).paper, 3);
    assert.equal(seen[0]?.request.url, '/api/v1/petitions/park/count');
  });

  it('is signed with JSON, the key and no cookie', async () => {
    answer = json(202, { reference: 'K7QD-M2XP', status: 'waiting' });
    assert.deepEqual(await sign(), { reference: 'K7QD-M2XP', status: 'waiting' });
    const { method, url, headers } = seen[0]!.request;
    assert.deepEqual([method, url, headers['idempotency-key'], headers['content-type'], headers.cookie], ['POST', '/api/v1/petitions/park/signatures', `"${KEY.idempotencyKey}"`, 'application/json', undefined]);
    assert.equal((JSON.parse(seen[0]!.body) as { email: string }).email, 'aud@example.org');
  });

  it('is confirmed at the address for all petitions', async () => {
    answer = json(200, { reference: 'K7QD-M2XP', status: 'confirmed', manageUrl: 'https://example.org/x' });
    const { manageUrl } = await portAt('/api/v1/petitions/park').confirm({ reference: 'K7QD-M2XP', code: '123456' }, KEY);
    assert.deepEqual([manageUrl, seen[0]?.request.url, seen[0]?.body], ['https://example.org/x', '/api/v1/confirmations', '{"reference":"K7QD-M2XP","code":"123456"}']);
  });

  it('asks nothing of an address that is none', async () => {
    for (const src of ['', 'park', 'https://example.org/calendar.ics', 'mailto:a@example.org']) {
      const port = createHttpPetitionAdapter({ src });
      assert.equal((await errorOf(port.readPetition())).code, 'invalid-address');
      assert.equal((await errorOf(sign(port))).code, 'invalid-address');
    }
    assert.equal(seen.length, 0);
  });
});

describe('a refusal', () => {
  const PROBLEMS: [string, number][] = [
    ['invalid-input', 422], ['not-found', 404], ['not-open', 409], ['origin-refused', 403], ['too-many-requests', 429], ['in-progress', 409],
    ['idempotency-key-reused', 422], ['code-wrong', 422], ['code-expired', 410], ['unavailable', 503], ['not-supported', 404],
  ];
  for (const [code, status] of PROBLEMS) {
    it(`of ${code} is told by its own name`, async () => {
      answer = problem(code, status);
      const error = await errorOf(sign());
      assert.deepEqual([error.code, error.status], [code, status]);
    });
  }

  const UNKNOWN: [number, string][] = [[400, 'invalid-input'], [404, 'not-found'], [409, 'in-progress'], [410, 'not-found'], [422, 'invalid-input'], [429, 'too-many-requests'], [500, 'unavailable'], [502, 'unavailable'], [503, 'unavailable'], [401, 'http-status'], [418, 'http-status']];
  for (const [status, code] of UNKNOWN) {
    it(`that we do not know is what its status ${status} says`, async () => {
      answer = problem('of-next-year', status);
      assert.equal((await errorOf(sign())).code, code);
      answer = text(status, '<h1>Bad gateway</h1>', { 'content-type': 'text/html' });
      assert.equal((await errorOf(sign())).code, code);
    });
  }

  it('names the fields, and nothing that is none', async () => {
    answer = problem('invalid-input', 422, { errors: [{ pointer: '/email', code: 'not-an-email', detail: 'x' }, { pointer: 1 }, null] });
    assert.deepEqual((await errorOf(sign())).errors, [{ pointer: '/email', code: 'not-an-email' }]);
  });

  const WAITS: [string, RequestListener, number | undefined][] = [
    ['seconds', problem('too-many-requests', 429), undefined],
    ['seconds in the header', json(429, {}, { 'retry-after': '7' }), 7],
    ['seconds in the body, which every page may read', problem('too-many-requests', 429, { retryAfter: 9 }), 9],
    ['a date that is over', json(503, {}, { 'retry-after': 'Sun, 22 Nov 2020 10:00:00 GMT' }), undefined],
    ['nonsense', json(503, {}, { 'retry-after': 'soon' }), undefined],
  ];
  for (const [what, listener, retryAfter] of WAITS) {
    it(`says when to try again by ${what}`, async () => {
      answer = listener;
      assert.equal((await errorOf(sign())).retryAfter, retryAfter);
    });
  }
});

describe('an answer that is none', () => {
  const BROKEN: [string, RequestListener, string][] = [
    ['is cut short by the line', (_, response) => void response.writeHead(202, { 'content-length': '999' }).write('{"ref', () => response.destroy()), 'network'],
    ['never begins', (_, response) => void response.destroy(), 'network'],
    ['is JSON cut short', text(202, '{"reference":"K7'), 'invalid-data'],
    ['is a login page', text(200, '<!DOCTYPE html><title>Hotel</title>'), 'invalid-data'],
    ['is empty', text(202, ''), 'invalid-data'],
    ['is something else', json(202, { ok: true }), 'invalid-data'],
    ['is null', json(202, null), 'invalid-data'],
  ];
  for (const [what, listener, code] of BROKEN) {
    it(`which ${what} is told as ${code}`, async () => {
      answer = listener;
      assert.equal((await errorOf(sign())).code, code);
    });
  }

  it('is not waited for longer than it may take', async () => {
    answer = () => undefined;
    const error = await errorOf(sign(portAt('/embed/petition/park', { timeout: 20 })));
    assert.deepEqual([error.code, error.message.includes('20 ms')], ['timeout', true]);
  });

  it('is not waited for when nobody wants it any more', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    assert.equal((await errorOf(portAt().readPetition({ signal: stop.signal }))).code, 'aborted');
  });

  const page = (origin: string, onLine = true) => ({ location: { origin }, navigator: { onLine } });
  const refusing: typeof fetch = (_, init) => (init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')));
  const unreachable: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const CAUSES: [string, Partial<Parameters<typeof createHttpPetitionAdapter>[0]>, RegExp][] = [
    ['offline', { fetch: unreachable, page: page('https://example.org', false) }, /offline/],
    ['cors-refused', { fetch: refusing, page: page('https://example.org') }, /add the origin of the page/],
    ['mixed-content', { src: 'http://example.com/embed/petition/park', fetch: unreachable, page: page('https://example.org') }, /use https/],
    ['network', { fetch: unreachable, page: page('https://example.org') }, /cannot be reached/],
  ];
  for (const [code, options, words] of CAUSES) {
    it(`tells ${code} from other causes`, async () => {
      const error = await errorOf(sign(createHttpPetitionAdapter({ src: 'https://example.com/embed/petition/park', ...options })));
      assert.equal(error.code, code);
      assert.match(error.message, words);
    });
  }
});
