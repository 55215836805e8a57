import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError, isDugnadError, toDugnadError, type ErrorCode } from './index.ts';

const NAMES: [ErrorCode, string][] = [
  ['network', 'NetworkError'],
  ['offline', 'OfflineError'],
  ['cors-refused', 'CorsRefusedError'],
  ['csp-refused', 'CspRefusedError'],
  ['mixed-content', 'MixedContentError'],
  ['timeout', 'TimeoutError'],
  ['http-status', 'HttpStatusError'],
  ['not-a-calendar', 'NotACalendarError'],
  ['invalid-data', 'InvalidDataError'],
  ['invalid-address', 'InvalidAddressError'],
  ['too-large', 'TooLargeError'],
  ['aborted', 'AbortedError'],
];

describe('errors', () => {
  for (const [code, name] of NAMES) {
    it(`names ${code} ${name}, so that a log can be read`, () => {
      const error = new DugnadError(code, 'It did not work.');
      assert.equal(error.code, code);
      assert.equal(error.name, name);
      assert.equal(String(error), `${name}: It did not work.`);
    });
  }

  it('carries the cause, the address and the status when there are any', () => {
    const cause = new TypeError('fetch failed');
    const error = new DugnadError('http-status', 'Answered 404.', { cause, src: 'https://a.example/x.ics', status: 404 });
    assert.equal(error.cause, cause);
    assert.equal(error.src, 'https://a.example/x.ics');
    assert.equal(error.status, 404);
  });

  it('has no empty fields when there are none', () => {
    const error = new DugnadError('offline', 'No connection.');
    assert.equal('cause' in error, false);
    assert.equal('src' in error, false);
    assert.equal('status' in error, false);
  });

  it('is recognised when another copy of the library on the page made it', async () => {
    const address = new URL('./errors.ts?another-copy', import.meta.url).href;
    const other = (await import(address)) as typeof import('./errors.ts');
    const error = new other.DugnadError('timeout', 'Too slow.');
    assert.equal(error instanceof DugnadError, false);
    assert.equal(isDugnadError(error), true);
  });

  it('does not take other things for one of the family', () => {
    for (const value of [new Error('x'), { code: 'timeout', message: 'x' }, 'timeout', null, undefined, 4]) {
      assert.equal(isDugnadError(value), false);
    }
  });

  it('leaves one of the family as it is and wraps everything else', () => {
    const own = new DugnadError('too-large', 'Too much.');
    assert.equal(toDugnadError(own, 'network', 'Not this.'), own);
    const wrapped = toDugnadError('oops', 'network', 'Could not be reached.', 'https://a.example/');
    assert.equal(wrapped.code, 'network');
    assert.equal(wrapped.cause, 'oops');
    assert.equal(wrapped.src, 'https://a.example/');
    assert.equal('src' in toDugnadError(new Error('x'), 'network', 'No.'), false);
  });
});
