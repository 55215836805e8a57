import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ErrorCode } from '../../errors/index.ts';
import { readProblem } from './read-problem.ts';

const URL_ = 'https://host.example/api/v1/petitions/park/signatures';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const answer = (text: string, status = 422, headers: Record<string, string> = {}) => readProblem({ status, headers: new Headers(headers), url: URL_ }, text, NOW);
const problem = (value: unknown, status = 422, headers: Record<string, string> = {}) => answer(JSON.stringify(value), status, headers);

describe('a problem of a server', () => {
  const TYPES: [type: unknown, status: number, code: ErrorCode][] = [
    ['/problems/not-open', 409, 'not-open'],
    ['https://host.example/problems/not-open', 409, 'not-open'],
    ['/dugnad/problems/code-wrong', 422, 'code-wrong'],
    ['/problems/idempotency-key-reused', 422, 'idempotency-key-reused'],
    ['/problems/not-open/', 409, 'in-progress'],
    ['/problems/NOT-OPEN', 409, 'in-progress'],
    ['not-open', 409, 'in-progress'],
    ['/problems/not-open?x', 422, 'invalid-input'],
    ['/problems/aborted', 500, 'unavailable'],
    ['/problems/network', 404, 'not-found'],
    ['about:blank', 429, 'too-many-requests'],
    [7, 401, 'http-status'],
    [undefined, 403, 'http-status'],
    [null, 599, 'unavailable'],
    [['/problems/not-open'], 422, 'not-open'],
  ];
  for (const [type, status, code] of TYPES) {
    it(`is ${code} with the type ${JSON.stringify(type)} and the status ${status}`, () => assert.equal(problem({ type }, status).code, code));
  }

  it('says to the developer where, what status and in whose words', () => {
    assert.equal(problem({ type: '/problems/not-open', title: 'The petition is closed' }, 409).message, `${URL_} answered with the status 409: The petition is closed.`);
    assert.equal(problem({ type: '/problems/not-open', title: { nb: 'x' } }, 409).message, `${URL_} answered with the status 409: not-open.`);
    assert.deepEqual([answer('', 503).src, answer('', 503).status], [URL_, 503]);
  });

  const FIELDS: [what: string, errors: unknown, expected: unknown][] = [
    ['are kept with their pointers and codes', [{ pointer: '/email', code: 'not-an-email' }], [{ pointer: '/email', code: 'not-an-email' }]],
    ['are kept without what the server adds, which may hold what was typed', [{ pointer: '/email', code: 'x', detail: 'aud@', value: 'aud@' }], [{ pointer: '/email', code: 'x' }]],
    ['are left out where they are none', [null, 'x', 7, {}, { pointer: '/a' }, { code: 'b' }, { pointer: 1, code: 2 }, [1]], []],
    ['are kept when there are none: nothing was named', [], []],
    ['are not there where there is no list', { 0: { pointer: '/a', code: 'b' } }, undefined],
    ['are not there where nothing is said', undefined, undefined],
  ];
  for (const [what, errors, expected] of FIELDS) {
    it(`has fields that ${what}`, () => assert.deepEqual(problem({ type: '/problems/invalid-input', errors }).errors, expected));
  }

  const WAITS: [what: string, value: string, seconds: number | undefined][] = [
    ['seconds', '120', 120], ['parts of a second, rounded up', '1.2', 2], ['no time', '0', undefined], ['time that is over', '-5', undefined], ['a date', 'Sun, 22 Nov 2026 10:02:00 GMT', 120], ['a date that is over', 'Sun, 22 Nov 2026 09:00:00 GMT', undefined],
    ['an ISO date', '2026-11-22T10:00:30Z', 30], ['a word', 'soon', undefined], ['nothing', '', undefined],
  ];
  for (const [what, value, seconds] of WAITS) {
    it(`says when to try again by ${what}`, () => assert.equal(answer('', 503, { 'retry-after': value }).retryAfter, seconds));
  }

  it('says when to try again in its body where the page may not read the header, and the header counts where it may', () => {
    assert.equal(problem({ retryAfter: 9 }, 429).retryAfter, 9);
    assert.equal(problem({ retryAfter: 9 }, 429, { 'retry-after': '20' }).retryAfter, 20);
    for (const retryAfter of [null, 'x', [], {}, -1]) assert.equal(problem({ retryAfter }, 429).retryAfter, undefined, JSON.stringify(retryAfter));
  });

  it('is always one of our errors, whatever stands in it', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 300, max: 599 }), fc.string({ unit: fc.constantFrom(...'0123456789 :ab'), maxLength: 12 }), (text, status, wait) => {
      const error = answer(text, status, { 'retry-after': wait });
      assert.match(error.code, /^[a-z-]+$/);
      assert.ok(error.retryAfter === undefined || (Number.isInteger(error.retryAfter) && error.retryAfter > 0));
      assert.ok(error.errors === undefined || Array.isArray(error.errors));
    }));
  });
});
