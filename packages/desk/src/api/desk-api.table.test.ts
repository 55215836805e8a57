import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDeskApi } from './desk-api.ts';
import type { DeskApi } from './desk-api.ts';
import { DeskError } from './desk-error.ts';

interface Call {
  address: string;
  init: RequestInit;
}

/** An interface whose server answers with these, one after the other. */
function served(...answers: (Response | Error)[]): { api: DeskApi; calls: Call[] } {
  const calls: Call[] = [];
  const api = createDeskApi(async (input, init = {}) => {
    calls.push({ address: input as string, init });
    const answer = answers[calls.length - 1];
    if (answer instanceof Error || answer === undefined) throw answer ?? new TypeError('Nothing more is answered.');
    return answer;
  });
  return { api, calls };
}

const json = (data: unknown, status = 200): Response => Response.json(data, { status });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof DeskError ? error.code : `not ours: ${String(error)}`));

describe('the pages ask', () => {
  it('their own server alone, with the cookie that no script can read, and say nothing that is not asked', async () => {
    const { api, calls } = served(json({ petitions: [] }));
    deepEqual(await api.read('sites/gronlia/petitions?page=2'), { petitions: [] });
    deepEqual(calls, [{ address: '/desk/api/sites/gronlia/petitions?page=2', init: { credentials: 'same-origin' } }]);
  });

  for (const method of ['POST', 'PUT', 'DELETE'] as const) {
    it(`to ${method} with the token of the session`, async () => {
      const { api, calls } = served(json({}));
      api.csrf = 'of-the-session';
      await api.write(method, 'sites/gronlia/petitions/park', { title: 'Parken på Grønlia' });
      equal(calls[0]?.init.method, method);
      deepEqual(calls[0]?.init.headers, { 'content-type': 'application/json', 'x-csrf-token': 'of-the-session' });
      deepEqual(JSON.parse(calls[0]?.init.body as string), { title: 'Parken på Grønlia' });
    });
  }

  it('with the newest token, after somebody has signed in again', async () => {
    const { api, calls } = served(json({}), json({}));
    api.csrf = 'old';
    await api.write('POST', 'one');
    api.csrf = 'new';
    await api.write('POST', 'two');
    deepEqual(calls.map(({ init }) => (init.headers as Record<string, string>)['x-csrf-token']), ['old', 'new']);
  });

  it('with an empty body where there is nothing to say, which is JSON too', async () => {
    const { api, calls } = served(json({}));
    await api.write('DELETE', 'session');
    equal(calls[0]?.init.body, '{}');
  });

  it('without what is not there: a field that is undefined is not sent', async () => {
    const { api, calls } = served(json({}));
    await api.write('POST', 'x', { name: 'Kari', phone: undefined });
    equal(calls[0]?.init.body, '{"name":"Kari"}');
  });

  it('again and again: one failure does not stay', async () => {
    const { api } = served(new TypeError('Failed to fetch'), json({ ok: true }));
    equal(await codeOf(api.read('session')), 'network');
    deepEqual(await api.read('session'), { ok: true });
  });
});

describe('the pages are told', () => {
  for (const [what, answer, code] of [
    ['a problem by its code', () => json({ type: '/problems/conflict', status: 409 }, 409), 'conflict'],
    ['a problem whose address is whole', () => json({ type: 'https://petitions.example/problems/not-open' }, 409), 'not-open'],
    ['that nobody is signed in', () => json({ type: '/problems/unauthorised' }, 401), 'unauthorised'],
    ['a page of a proxy as out of order', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'unavailable'],
    ['an empty refusal as out of order', () => new Response(null, { status: 503 }), 'unavailable'],
    ['a refusal that is only `null` as out of order', () => json(null, 500), 'unavailable'],
    ['a refusal without a type as out of order', () => json({ message: 'No.' }, 400), 'unavailable'],
    ['an answer that was cut off as one that never came', () => new Response('{"petitions":[{"id":"pa', { status: 200 }), 'network'],
    ['an answer that is empty as one that never came', () => new Response('', { status: 200 }), 'network'],
    ['a page of a hotel’s network as no answer', () => new Response('<h1>Welcome to our Wi-Fi</h1>', { status: 200 }), 'network'],
    ['a lost line', () => new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
    ['a request that the browser gave up', () => new DOMException('The operation was aborted.', 'AbortError'), 'network'],
  ] as const) {
    it(what, async () => {
      equal(await codeOf(served(answer()).api.read('session')), code);
      equal(await codeOf(served(answer()).api.write('POST', 'x')), code);
    });
  }

  it('which fields are wrong', async () => {
    const errors = [{ pointer: '/code', code: 'entered-before' }, { pointer: '/names/0/name', code: 'missing' }];
    await rejects(served(json({ type: '/problems/invalid-input', errors }, 422)).api.write('POST', 'sheets'), (error) => {
      ok(error instanceof DeskError);
      deepEqual(error.errors, errors);
      return true;
    });
  });

  it('of no fields where none are named', async () => {
    await rejects(served(json({ type: '/problems/forbidden' }, 403)).api.read('x'), { name: 'DeskError', code: 'forbidden', errors: [] });
  });

  it('nothing that was typed, in the words of an error that may be written down', async () => {
    await rejects(served(json({ type: '/problems/duplicate', detail: 'kari@gronlia.example is there' }, 409)).api.write('POST', 'people', { email: 'kari@gronlia.example' }), { message: 'The desk answered duplicate.' });
  });
});
