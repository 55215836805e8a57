import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DugnadError, type ErrorCode } from '../../errors/index.ts';
import { explain } from './explain.ts';
import { type Asked, failure, type FeedRequest } from './failure.ts';

const SRC = 'https://feeds.example/a.ics';

const request = (changes: Partial<Asked> = {}): Asked => ({
  timeout: 15_000, maxBytes: 5_000_000, fetch: () => Promise.reject(new TypeError('asked')), page: {}, signal: new AbortController().signal, refusals: [], answered: true, ...changes,
});

const wordsFor = async (evidence: Partial<FeedRequest> & { code: ErrorCode }) => (await failure({ src: SRC, ...evidence })).message;

/** Each cause, and what a webmaster must find in its sentence. */
const SENTENCES: [string, Partial<FeedRequest> & { code: ErrorCode }, string][] = [
  ['the status', { code: 'http-status', status: 404 }, `${SRC} answered with the status 404: check the address and that it is public.`],
  ['how long was waited', { code: 'timeout', ...request({ timeout: 7000 }) }, `${SRC} gave no complete answer within 7000 ms.`],
  ['the limit and both cures', { code: 'too-large', ...request({ maxBytes: 1000 }) }, `${SRC} has more than 1000 bytes: publish a shorter period, or raise maxBytes.`],
  ['what to look at', { code: 'network', ...request() }, `${SRC} could not be read: its server cannot be reached: check the address.`],
  ['how an address is written', { code: 'invalid-address', src: 'kalender' },
    'kalender is not an address that can be read: write it whole, with https:, http: or webcal:, such as https://example.org/calendar.ics.'],
  ['that nothing is shared', { code: 'not-a-calendar', text: '  \n' }, `${SRC} is not an iCalendar file but nothing: check that the calendar is shared.`],
  ['that it is a page', { code: 'not-a-calendar', text: '\n<!doctype html>' },
    `${SRC} is not an iCalendar file but a web page: copy the calendar’s iCal address (it often ends in .ics) and see that the calendar is public.`],
  ['that it is JSON', { code: 'not-a-calendar', text: '[]' }, `${SRC} is not an iCalendar file but JSON: end its address in .json, or use the JSON adapter.`],
  ['what is missing', { code: 'not-a-calendar', text: 'Not found' }, `${SRC} is not an iCalendar file but something without BEGIN:VCALENDAR: check the address.`],
];

describe('the sentence for the webmaster', () => {
  for (const [what, evidence, sentence] of SENTENCES) {
    it(`says ${what} when the code is ${evidence.code}`, async () => {
      assert.equal(await wordsFor(evidence), sentence);
    });
  }

  for (const code of ['offline', 'aborted'] as const) {
    it(`is just the code when it is ${code}, because nothing can or need be loaded for it`, async () => {
      assert.equal(await wordsFor({ code, ...request({ answered: false }) }), `${SRC} could not be read: ${code}.`);
    });
  }

  it('is just the code when it cannot be found either', async () => {
    const error = await failure({ code: 'network', src: 'no address', ...request({ answered: false }) });
    assert.deepEqual([error.code, error.message], ['network', 'no address could not be read: network.']);
  });
});

describe('the error of a failed reading', () => {
  it('carries what is known, and nothing else of the evidence', async () => {
    const cause = new TypeError('fetch failed');
    const error = await failure({ code: 'http-status', src: SRC, status: 503, cause, text: 'secret', ...request() });
    assert.ok(error instanceof DugnadError);
    assert.deepEqual([error.code, error.src, error.status, error.cause], ['http-status', SRC, 503, cause]);
    assert.deepEqual(Object.keys(error).sort(), ['code', 'src', 'status']);
  });

  it('keeps its code, whatever came instead of a calendar', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => {
      const error = await failure({ code: 'not-a-calendar', src: SRC, text });
      assert.equal(error.code, 'not-a-calendar');
      assert.match(error.message, /^https:\/\/feeds\.example\/a\.ics is not an iCalendar file but .+[.)]$/);
    }));
  });
});

describe('the search for the cause', () => {
  const page = { location: { origin: 'https://grorud.example' } };
  const answering = () => Promise.resolve(new Response(null));

  it('asks nobody when the cause is known already', async () => {
    for (const code of ['http-status', 'timeout', 'too-large', 'not-a-calendar', 'invalid-address'] as const) {
      const asked: unknown[] = [];
      const fetch = (address: unknown) => (asked.push(address), answering());
      assert.equal((await explain({ code, src: SRC, ...request({ fetch, page, answered: false }) })).code, code);
      assert.deepEqual(asked, []);
    }
  });

  it('asks nobody when the server had begun to answer', async () => {
    const { code } = await explain({ code: 'network', src: SRC, ...request({ fetch: answering, page }) });
    assert.equal(code, 'network');
  });

  it('is over when the time is', async () => {
    const stop = new AbortController();
    const fetch = (): Promise<Response> => {
      evidence.code = 'timeout';
      stop.abort();
      return Promise.reject(new DOMException('Aborted', 'AbortError'));
    };
    const evidence: FeedRequest = { code: 'network', src: SRC, ...request({ fetch, page, signal: stop.signal, answered: false }) };
    assert.equal((await explain(evidence)).code, 'timeout');
  });

  const ORIGINS: [string, string, ErrorCode][] = [
    ['https://grorud.example', 'https://grorud.example/a.ics', 'network'],
    ['https://grorud.example', 'https://www.grorud.example/a.ics', 'cors-refused'],
    ['https://grorud.example', 'https://grorud.example:8443/a.ics', 'cors-refused'],
    ['http://grorud.example', 'http://feeds.example/a.ics', 'cors-refused'],
    ['http://grorud.example', 'https://grorud.example/a.ics', 'cors-refused'],
    ['https://grorud.example', 'http://grorud.example/a.ics', 'mixed-content'],
    ['https://grorud.example', 'http://127.0.0.1.evil.example/a.ics', 'mixed-content'],
    ['https://grorud.example', 'http://localhost.example/a.ics', 'mixed-content'],
    ['https://grorud.example', 'http://127.9.9.9/a.ics', 'cors-refused'],
    ['https://grorud.example', 'http://[::1]:4100/a.ics', 'cors-refused'],
    ['null', 'https://feeds.example/a.ics', 'cors-refused'],
  ];
  for (const [origin, src, code] of ORIGINS) {
    it(`calls it ${code} when ${origin} reads ${src} and the server answers those who do not look`, async () => {
      const evidence: FeedRequest = { code: 'network', src, ...request({ fetch: answering, page: { location: { origin } }, answered: false }) };
      assert.equal((await explain(evidence)).code, code);
    });
  }
});
