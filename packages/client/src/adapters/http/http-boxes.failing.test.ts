import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_HELP_POINT, SAMPLE_OFFER, SAMPLE_ROUND, sampleFeedback, sampleHelpRequest, sampleResponse, sampleSignUp } from '../../contract/index.ts';
import type { DugnadError, ErrorCode } from '../../errors/index.ts';
import { createHttpFeedbackBox, createHttpHelpRequestBox, createHttpOfferBox, createHttpShiftRegister } from './index.ts';

type Fetch = typeof globalThis.fetch;
type Page = NonNullable<Parameters<typeof createHttpOfferBox>[0]['page']>;

/** What every box is asked with. */
interface Around {
  fetch: Fetch;
  signal?: AbortSignal;
  timeout?: number;
  page?: Page;
}

const KEY = '3f2a91bc-0000-4000-8000-000000000000';
const at = (path: string, { fetch, timeout, page }: Around) => ({ src: `https://host.example/embed/${path}`, fetch, ...(timeout !== undefined && { timeout }), ...(page && { page }) });
const reading = ({ signal }: Around) => ({ ...(signal && { signal }) });
const writing = (around: Around) => ({ ...reading(around), idempotencyKey: KEY });

/** Everything that these boxes ask of a server; `needs` is what the answer has to have. */
const ASKED: [what: string, ask: (around: Around) => Promise<unknown>, needs: string | undefined, isWrite: boolean][] = [
  ['an offer is read', (around) => createHttpOfferBox(at('volunteer/gronlia', around)).read('t', reading(around)), 'status', false],
  ['an offer is answered', (around) => createHttpOfferBox(at('volunteer/gronlia', around)).respond('t', sampleResponse(), writing(around)), 'status', true],
  ['a help point is read', (around) => createHttpHelpRequestBox(at('help/gronlia', around)).readPoint(reading(around)), 'retention', false],
  ['help is asked for', (around) => createHttpHelpRequestBox(at('help/gronlia', around)).send(sampleHelpRequest(), writing(around)), 'reference', true],
  ['one asks what became of it', (around) => createHttpHelpRequestBox(at('help/gronlia', around)).status('t', reading(around)), 'status', false],
  ['a request is withdrawn', (around) => createHttpHelpRequestBox(at('help/gronlia', around)).withdraw('t', writing(around)), undefined, true],
  ['a round of feedback is read', (around) => createHttpFeedbackBox(at('feedback/cafe', around)).readRound(reading(around)), 'questions', false],
  ['a round is answered', (around) => createHttpFeedbackBox(at('feedback/cafe', around)).send(sampleFeedback(), writing(around)), 'deleteAfter', true],
  ['somebody signs up', (around) => createHttpShiftRegister(at('volunteer/gronlia', around)).signUp('cafe', sampleSignUp(), writing(around)), 'reference', true],
];

const errorOf = (work: Promise<unknown>): Promise<DugnadError> => work.then(() => assert.fail('it went well'), (error: DugnadError) => error);
const answering = (body: string | null, init: ResponseInit = {}): Fetch => async () => new Response(body, init);
const problem = (code: string, status: number, more: object = {}, headers: Record<string, string> = {}): Fetch => answering(JSON.stringify({ type: `https://host.example/problems/${code}`, title: code, ...more }), { status, headers });
const page = (onLine = true): Page => ({ location: { origin: 'https://page.example' }, navigator: { onLine } }) as Page;
const unreachable: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

const SAID: [status: number, code: ErrorCode][] = [
  [422, 'invalid-input'], [404, 'not-found'], [409, 'not-open'], [403, 'origin-refused'], [429, 'too-many-requests'], [409, 'in-progress'], [422, 'idempotency-key-reused'], [503, 'unavailable'], [404, 'not-supported'],
];
const UNSAID: [status: number, code: ErrorCode][] = [[400, 'invalid-input'], [401, 'http-status'], [403, 'http-status'], [404, 'not-found'], [405, 'http-status'], [409, 'in-progress'], [410, 'not-found'], [413, 'http-status'], [429, 'too-many-requests'], [500, 'unavailable'], [502, 'unavailable'], [504, 'unavailable']];

const WAITS: [what: string, body: object, headers: Record<string, string>, retryAfter: (seconds: number | undefined) => boolean][] = [
  ['by seconds in the header', {}, { 'retry-after': '90' }, (seconds) => seconds === 90],
  ['by seconds in the answer, which every page may read', { retryAfter: 30 }, {}, (seconds) => seconds === 30],
  ['by the header, where both say it', { retryAfter: 30 }, { 'retry-after': '90' }, (seconds) => seconds === 90],
  ['by a date', {}, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }, (seconds) => seconds !== undefined && seconds > 3_500 && seconds <= 3_600],
  ['by nothing, where the date is over', {}, { 'retry-after': 'Sun, 22 Nov 2020 10:00:00 GMT' }, (seconds) => seconds === undefined],
  ['by nothing, where it is nonsense', { retryAfter: 'soon' }, {}, (seconds) => seconds === undefined],
  ['by nothing, where it is less than nothing', { retryAfter: -5 }, {}, (seconds) => seconds === undefined],
];

/** Half an answer: it begins, and the line breaks. */
const cut = (): Response => new Response(new ReadableStream({
  start: (controller) => {
    controller.enqueue(new TextEncoder().encode('{"status":"op'));
    controller.error(new TypeError('terminated'));
  },
}));

const NO_ANSWERS: [what: string, fetch: Fetch, code: ErrorCode][] = [
  ['is JSON cut short', answering('{"status":"op'), 'invalid-data'],
  ['is the page of a hotel', answering('<!DOCTYPE html><title>Hotel</title>'), 'invalid-data'],
  ['is empty', answering(''), 'invalid-data'],
  ['has no words at all', answering(null, { status: 204 }), 'invalid-data'],
  ['breaks off on the line', async () => cut(), 'network'],
];

const WRONG_TYPES = ['null', 'true', '7', '"status"', '[]', '{}', '{"ok":true}'];

for (const [what, ask, needs, isWrite] of ASKED) {
  describe(`when ${what}`, () => {
    for (const [status, code] of SAID) {
      it(`is told of ${code} by its own name`, async () => {
        const error = await errorOf(ask({ fetch: problem(code, status) }));
        assert.deepEqual([error.code, error.status], [code, status]);
      });
    }

    it('is told of an error that nobody has named by its status, whatever the words are', async () => {
      for (const [status, code] of UNSAID) {
        for (const fetch of [problem('of-next-year', status), answering('<h1>Bad gateway</h1>', { status }), answering('', { status }), answering('null', { status })]) assert.equal((await errorOf(ask({ fetch }))).code, code, String(status));
      }
    });

    it('is told each field that is wrong, and nothing that is none', async () => {
      const { code, errors } = await errorOf(ask({ fetch: problem('invalid-input', 422, { errors: [{ pointer: '/what', code: 'missing', detail: 'x' }, { pointer: 1, code: 'x' }, 'what', null, { code: 'x' }] }) }));
      assert.deepEqual([code, errors], ['invalid-input', [{ pointer: '/what', code: 'missing' }]]);
    });

    for (const [how, body, headers, isRight] of WAITS) {
      it(`is told when to try again ${how}`, async () => {
        const { code, retryAfter } = await errorOf(ask({ fetch: problem('too-many-requests', 429, body, headers) }));
        assert.equal(code, 'too-many-requests');
        assert.ok(isRight(retryAfter), String(retryAfter));
      });
    }

    for (const [how, fetch, code] of NO_ANSWERS) it(`an answer that ${how} is ${code}`, async () => assert.equal((await errorOf(ask({ fetch }))).code, code));

    it(needs === undefined ? 'is content with any answer: there is nothing to read in it' : `an answer without ${needs} is no answer, whatever its type`, async () => {
      for (const body of WRONG_TYPES) {
        if (needs === undefined) assert.equal(await ask({ fetch: answering(body) }), undefined);
        else assert.equal((await errorOf(ask({ fetch: answering(body) }))).code, 'invalid-data', body);
      }
    });

    it('is not begun when nobody wants it any more', async () => {
      let asked = 0;
      const fetch: Fetch = async () => {
        asked += 1;
        return Response.json({});
      };
      assert.equal((await errorOf(ask({ fetch, signal: AbortSignal.abort() }))).code, 'aborted');
      assert.equal(asked, 0);
    });

    it('is left when nobody wants it any more, and is not called unreachable', async () => {
      const stop = new AbortController();
      const fetch: Fetch = (_, init) => new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
        stop.abort();
      });
      assert.equal((await errorOf(ask({ fetch, signal: stop.signal }))).code, 'aborted');
    });

    it('is not waited for longer than it may take', async () => {
      const fetch: Fetch = (_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError'))));
      assert.equal((await errorOf(ask({ fetch, timeout: 20 }))).code, 'timeout');
    });

    it('tells a device without a connection from a server that is not there, and from one that forbids it', async () => {
      const refusing: Fetch = (_, init) => (init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')));
      assert.equal((await errorOf(ask({ fetch: unreachable, page: page(false) }))).code, 'offline');
      assert.equal((await errorOf(ask({ fetch: unreachable, page: page() }))).code, 'network');
      assert.equal((await errorOf(ask({ fetch: refusing, page: page() }))).code, 'cors-refused');
    });

    it(isWrite ? 'is sent with its key, as JSON and without cookies' : 'sends nothing, and no cookies', async () => {
      const seen: RequestInit[] = [];
      const fetch: Fetch = async (_, init = {}) => {
        seen.push(init);
        return Response.json({ ...SAMPLE_OFFER, ...SAMPLE_HELP_POINT, ...SAMPLE_ROUND, status: 'open', reference: 'K7QD-M2XP', deleteAfter: '2099-12-31' });
      };
      await ask({ fetch });
      const [init = {}] = seen;
      const headers = new Headers(init.headers);
      assert.deepEqual([seen.length, init.method ?? 'GET', headers.get('idempotency-key'), headers.get('content-type'), init.credentials], isWrite ? [1, 'POST', `"${KEY}"`, 'application/json', 'omit'] : [1, 'GET', null, null, 'omit']);
    });
  });
}
