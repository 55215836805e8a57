import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { sampleOpportunities, sampleSignUp } from '../../contract/index.ts';
import type { DugnadError } from '../../errors/index.ts';
import { createHttpShiftRegister } from './index.ts';

const SAMPLE = sampleOpportunities(Date.UTC(2026, 10, 22));

let answer: RequestListener;
let server: Server;
let origin: string;
const seen: { request: IncomingMessage; body: string }[] = [];

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
const text = (status: number, body: string): RequestListener => (_, response) => response.writeHead(status).end(body);
const problem = (code: string, status: number, more = {}): RequestListener => json(status, { type: `/problems/${code}`, title: code, status, ...more });

const registerAt = (path = '/embed/volunteer/gronlia', more = {}) => createHttpShiftRegister({ src: `${origin}${path}`, ...more });
const KEY = { idempotencyKey: '5f8f1c1e-0000-4000-8000-000000000000' };
const signUp = (register = registerAt(), id = 'cafe-host') => register.signUp(id, sampleSignUp(), KEY);

async function errorOf(work: Promise<unknown>): Promise<DugnadError> {
  return work.then((value) => assert.fail(JSON.stringify(value)), (error: unknown) => error as DugnadError);
}

describe('opportunities on our server', () => {
  it('are read with what their schema fills in, and when the server read them', async () => {
    answer = json(200, { opportunities: [{ ...SAMPLE[1], shifts: [{ id: 'a', start: '2026-12-05T10:00:00+01:00', end: '2026-12-05T13:00:00+01:00', capacity: 2 }] }], asOf: '2026-11-22T10:00:00Z' }, { etag: '"1"' });
    const page = await registerAt().listOpportunities();
    const [first] = page.opportunities;
    assert.deepEqual([seen[0]?.request.method, seen[0]?.request.url, seen[0]?.request.headers.cookie], ['GET', '/api/v1/opportunities?site=gronlia', undefined]);
    assert.deepEqual([first?.first, first?.media, first?.shifts[0]?.taken, first?.shifts[0]?.waitlist], ['conversation', [], 0, 'none']);
    assert.deepEqual([page.asOf, page.stale, page.failures, page.problems], ['2026-11-22T10:00:00Z', false, [], []]);
  });

  it('may be none', async () => {
    answer = json(200, { opportunities: [], asOf: '2026-11-22T10:00:00Z' });
    assert.deepEqual((await registerAt().listOpportunities()).opportunities, []);
  });

  it('have the moment of the answer where the server does not say its own', async () => {
    answer = json(200, { opportunities: SAMPLE });
    assert.equal((await registerAt('/embed/volunteer/gronlia', { now: () => Date.UTC(2026, 10, 22) }).listOpportunities()).asOf, '2026-11-22T00:00:00.000Z');
  });

  it('are kept, read again when somebody wants them fresh, and stay when that fails', async () => {
    answer = json(200, { opportunities: SAMPLE, asOf: '2026-11-22T10:00:00Z' });
    const register = registerAt();
    await Promise.all([register.listOpportunities(), register.listOpportunities()]);
    await register.listOpportunities();
    assert.equal(seen.length, 1);
    answer = problem('unavailable', 503);
    const page = await register.listOpportunities({ refresh: true });
    assert.deepEqual([seen.length, page.opportunities.length, page.stale, page.asOf], [2, SAMPLE.length, true, '2026-11-22T10:00:00Z']);
    assert.deepEqual(page.failures.map(({ src, error }) => [src, error.code]), [[register.src, 'unavailable']]);
    answer = json(200, { opportunities: [], asOf: '2026-11-22T11:00:00Z' });
    const fresh = await register.listOpportunities({ refresh: true });
    assert.deepEqual([fresh.opportunities, fresh.stale, fresh.failures], [[], false, []]);
  });

  it('are signed up for with JSON, the key and no cookie', async () => {
    const receipt = { reference: 'K7QD-M2XP', status: 'confirmed', shifts: [{ id: 'morning', status: 'confirmed' }], contact: { name: 'Kari' }, deleteAfter: '2027-01-04' };
    answer = json(202, receipt);
    assert.deepEqual(await signUp(registerAt('/api/v1/opportunities?site=gronlia')), receipt);
    const { method, url, headers } = seen[0]!.request;
    assert.deepEqual([method, url, headers['idempotency-key'], headers['content-type'], headers.cookie], ['POST', '/api/v1/opportunities/cafe-host/sign-ups', `"${KEY.idempotencyKey}"`, 'application/json', undefined]);
    assert.deepEqual(JSON.parse(seen[0]!.body), sampleSignUp());
  });

  it('are asked for at no address that is none', async () => {
    for (const src of ['', 'gronlia', 'https://example.org/shifts.ics', 'mailto:a@example.org']) {
      const register = createHttpShiftRegister({ src });
      assert.deepEqual([(await errorOf(register.listOpportunities())).code, (await errorOf(signUp(register))).code], ['invalid-address', 'invalid-address']);
    }
    assert.equal(seen.length, 0);
  });
});

describe('a sign-up that is refused', () => {
  const PROBLEMS: [string, number][] = [
    ['invalid-input', 422], ['not-found', 404], ['not-open', 409], ['origin-refused', 403], ['too-many-requests', 429], ['in-progress', 409], ['idempotency-key-reused', 422], ['unavailable', 503],
  ];
  for (const [code, status] of PROBLEMS) {
    it(`as ${code} is told by its own name`, async () => {
      answer = problem(code, status);
      const error = await errorOf(signUp());
      assert.deepEqual([error.code, error.status], [code, status]);
    });
  }

  it('names each shift with its reason', async () => {
    const errors = [{ pointer: '/shiftIds/0', code: 'full' }, { pointer: '/shiftIds/1', code: 'overlaps' }];
    answer = problem('invalid-input', 422, { errors });
    assert.deepEqual((await errorOf(signUp())).errors, errors);
  });

  it('says when to try again', async () => {
    answer = problem('too-many-requests', 429, { retryAfter: 9 });
    assert.equal((await errorOf(signUp())).retryAfter, 9);
  });
});

describe('an answer that is none', () => {
  const BROKEN: [what: string, listener: RequestListener, code: string][] = [
    ['is cut short by the line', (_, response) => void response.writeHead(200, { 'content-length': '999' }).write('{"opp', () => response.destroy()), 'network'],
    ['never begins', (_, response) => void response.destroy(), 'network'],
    ['is JSON cut short', text(200, '{"opportunities":[{'), 'invalid-data'],
    ['is a login page', text(200, '<!DOCTYPE html><title>Hotel</title>'), 'invalid-data'],
    ['is empty', text(200, ''), 'invalid-data'],
    ['is something else', json(200, { ok: true }), 'invalid-data'],
    ['is null', json(200, null), 'invalid-data'],
    ['is an error that we do not know', json(500, {}), 'unavailable'],
  ];
  for (const [what, listener, code] of BROKEN) {
    it(`which ${what} is told as ${code}, to whoever reads and to whoever signs up`, async () => {
      answer = listener;
      assert.deepEqual([(await errorOf(registerAt().listOpportunities())).code, (await errorOf(signUp())).code], [code, code]);
    });
  }

  it('may not be opportunities that are no list, or a list of nothing', async () => {
    for (const opportunities of ['none', {}, [null]]) {
      answer = json(200, { opportunities });
      assert.equal((await errorOf(registerAt().listOpportunities())).code, 'invalid-data');
    }
  });

  it('is not waited for longer than it may take', async () => {
    answer = () => undefined;
    const error = await errorOf(signUp(registerAt('/embed/volunteer/gronlia', { timeout: 20 })));
    assert.deepEqual([error.code, error.message.includes('20 ms')], ['timeout', true]);
  });

  it('is not waited for when nobody wants it any more', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    assert.equal((await errorOf(registerAt().listOpportunities({ signal: stop.signal }))).code, 'aborted');
  });
});

describe('what the server of opportunities is asked', () => {
  function started(more = {}) {
    const asked: { href: string; init: RequestInit }[] = [];
    const fetch: typeof globalThis.fetch = (href, init = {}) => {
      asked.push({ href: href as string, init });
      return Promise.resolve(Response.json({ opportunities: [], reference: 'R' }));
    };
    return { asked, register: createHttpShiftRegister({ src: 'https://host.example/embed/volunteer/gronlia', fetch, ...more }) };
  }

  it('is nothing before somebody wants to know', () => assert.deepEqual([started().asked, started().register.abilities], [[], { places: true, mails: true }]));

  it('is a reading without a header of ours, so that no browser asks for permission first', async () => {
    const { asked, register } = started();
    await register.listOpportunities();
    await register.listOpportunities({ refresh: true });
    assert.deepEqual(asked.map(({ init }) => [init.method, init.headers, init.body, init.cache]), [[undefined, undefined, undefined, 'default'], [undefined, undefined, undefined, 'no-cache']]);
  });

  it('comes never with cookies, and never with more of the page’s address than its origin', async () => {
    const { asked, register } = started();
    await register.listOpportunities();
    await signUp(register);
    assert.deepEqual(asked.map(({ init }) => `${init.credentials} ${init.referrerPolicy}`), ['omit strict-origin', 'omit strict-origin']);
  });

  it('is at the address of the page that it stands on, when it is short', async () => {
    const { asked, register } = started({ src: '/embed/volunteer/gronlia', page: { document: Object.assign(new EventTarget(), { baseURI: 'https://club.example/om/oss.html' }) } });
    await signUp(register);
    assert.equal(asked[0]?.href, 'https://club.example/api/v1/opportunities/cafe-host/sign-ups');
  });
});
