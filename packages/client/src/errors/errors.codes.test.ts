import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DugnadError, isDugnadError, toDugnadError, type ErrorCode } from './index.ts';

/** All of the closed list; the compiler says when one is missing. */
const NAMES: Record<ErrorCode, string> = {
  'network': 'NetworkError', 'offline': 'OfflineError', 'cors-refused': 'CorsRefusedError', 'csp-refused': 'CspRefusedError', 'mixed-content': 'MixedContentError', 'timeout': 'TimeoutError', 'http-status': 'HttpStatusError',
  'not-a-calendar': 'NotACalendarError', 'invalid-data': 'InvalidDataError', 'invalid-address': 'InvalidAddressError', 'too-large': 'TooLargeError', 'aborted': 'AbortedError', 'invalid-input': 'InvalidInputError', 'not-found': 'NotFoundError',
  'not-open': 'NotOpenError', 'origin-refused': 'OriginRefusedError', 'too-many-requests': 'TooManyRequestsError', 'in-progress': 'InProgressError', 'idempotency-key-reused': 'IdempotencyKeyReusedError', 'code-wrong': 'CodeWrongError',
  'code-expired': 'CodeExpiredError', 'unavailable': 'UnavailableError', 'not-supported': 'NotSupportedError',
};
const CODES = Object.keys(NAMES) as ErrorCode[];

describe('the error of a signature', () => {
  it('has a name of its own for each code, which a log can be searched for', () => {
    assert.deepEqual(Object.fromEntries(CODES.map((code) => [code, new DugnadError(code, 'x').name])), NAMES);
    assert.equal(new Set(Object.values(NAMES)).size, CODES.length);
  });

  it('names the fields and says how long to wait, when there is something to say', () => {
    const errors = [{ pointer: '/email', code: 'not-an-email' }];
    const error = new DugnadError('invalid-input', 'No.', { errors, retryAfter: 7, status: 422, src: 'https://a.example/' });
    assert.deepEqual([error.errors, error.retryAfter, error.status, error.src], [errors, 7, 422, 'https://a.example/']);
    for (const field of ['errors', 'retryAfter', 'status', 'src']) assert.equal(field in new DugnadError('invalid-input', 'No.', { errors: undefined, retryAfter: undefined, status: undefined, src: undefined }), false);
  });

  it('keeps an empty list of fields: nothing was named, and that is known', () => assert.deepEqual(new DugnadError('invalid-input', 'No.', { errors: [] }).errors, []));

  it('carries nothing else of what was sent, however it is written down', () => {
    fc.assert(fc.property(fc.constantFrom(...CODES), fc.record({ src: fc.webUrl(), status: fc.integer({ min: 100, max: 599 }), retryAfter: fc.integer({ min: 1, max: 86_400 }), errors: fc.array(fc.record({ pointer: fc.constantFrom('/name', '/email'), code: fc.constant('missing') })) }, { requiredKeys: [] }), (code, details) => {
      assert.deepEqual(JSON.parse(JSON.stringify(new DugnadError(code, 'x', { ...details, cause: { name: 'Aud', email: 'aud@example.org' } }))), JSON.parse(JSON.stringify({ code, ...details })));
    }));
  });

  it('is known for what it is only by its mark, which no answer of a server can have', () => {
    const copy = JSON.parse(JSON.stringify(new DugnadError('code-wrong', 'x'))) as unknown;
    assert.equal(isDugnadError(copy), false);
    assert.equal(toDugnadError(copy, 'unavailable', 'It could not be sent.').code, 'unavailable');
  });

  it('is not changed by whoever passes it on', () => {
    fc.assert(fc.property(fc.constantFrom(...CODES), fc.constantFrom(...CODES), (code, other) => {
      const error = new DugnadError(code, 'first', { retryAfter: 3 });
      assert.equal(toDugnadError(error, other, 'second', 'https://b.example/'), error);
      assert.deepEqual([error.code, error.message, error.src], [code, 'first', undefined]);
    }));
  });
});
