import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DugnadError, type ErrorCode, isDugnadError, toDugnadError } from './index.ts';

const code = fc.constantFrom<ErrorCode[]>('network', 'offline', 'cors-refused', 'csp-refused', 'mixed-content', 'timeout', 'http-status', 'not-a-calendar', 'invalid-data', 'invalid-address', 'too-large', 'aborted');
const details = fc.record({ cause: fc.anything(), src: fc.webUrl(), status: fc.integer({ min: 100, max: 599 }) }, { requiredKeys: [] });

describe('any error of the family', () => {
  it('carries what it was given and no more', () => {
    fc.assert(fc.property(code, fc.string(), details, (name, message, given) => {
      const error = new DugnadError(name, message, given);
      assert.deepEqual([error.code, error.message, error.src, error.status], [name, message, given.src, given.status]);
      assert.equal('cause' in error, 'cause' in given);
      assert.deepEqual(Object.keys(error).sort(), ['code', ...('src' in given ? ['src'] : []), ...('status' in given ? ['status'] : [])]);
    }));
  });

  it('is recognised, and says its name and sentence to whoever logs it', () => {
    fc.assert(fc.property(code, fc.lorem(), (name, message) => {
      const error = new DugnadError(name, message);
      assert.ok(isDugnadError(error));
      assert.ok(error instanceof Error);
      assert.match(String(error), /^[A-Z][A-Za-z]+Error: /);
      assert.ok(error.stack?.includes('errors.property.test'));
    }));
  });

  it('keeps its name when thrown through a promise', async () => {
    await assert.rejects(Promise.reject(new DugnadError('timeout', 'Too slow.')), { name: 'TimeoutError', code: 'timeout' });
  });
});

describe('anything that was thrown', () => {
  it('becomes one of the family once, and then stays what it is', () => {
    fc.assert(fc.property(fc.anything(), code, fc.option(fc.webUrl(), { nil: undefined }), (thrown, name, src) => {
      const error = toDugnadError(thrown, name, 'It did not work.', src);
      assert.deepEqual([error.code, error.cause, error.src], [name, thrown, src]);
      assert.equal(toDugnadError(error, 'aborted', 'Something else.', 'https://b.example/'), error);
    }));
  });

  it('is not one of the family only because it looks like one', () => {
    fc.assert(fc.property(fc.anything(), code, (value, name) => {
      assert.equal(isDugnadError(value), false);
      assert.equal(isDugnadError({ code: name, message: 'x', name: 'NetworkError' }), false);
    }));
  });
});
