import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorCode } from '@dugnad/client/errors';
import type { ProblemCode } from './problem.ts';
import { ProblemError, toProblem } from './problem.ts';

/** What a calendar adapter and the relay call by one name: this list compiles only while both know it. */
const known: (ErrorCode & ProblemCode)[] = ['invalid-address', 'not-a-calendar', 'too-large', 'http-status', 'network', 'timeout'];

for (const code of known) {
  test(`gives ${code} the name that the client knows it by`, () => {
    assert.equal(toProblem(new ProblemError(code, 'Why.'), '/api/v1/feed').type, `/problems/${code}`);
  });
}

test('has every member that RFC 9457 names, and our list of details', () => {
  const errors = [{ pointer: '/query/src', code: 'port' }];
  assert.deepEqual(toProblem(new ProblemError('address-refused', 'Why.', { errors }), '/api/v1/feed?src=secret'), {
    type: '/problems/address-refused',
    title: 'This address is not read from here',
    status: 403,
    detail: 'Why.',
    instance: '/api/v1/feed',
    errors,
  });
});

test('keeps what was thrown underneath for the log, not for the answer', () => {
  const cause = new Error('ECONNREFUSED 10.0.0.1');
  const error = new ProblemError('network', 'The site cannot be read.', { cause });
  assert.equal(error.cause, cause);
  assert.doesNotMatch(JSON.stringify(toProblem(error, '/')), /ECONNREFUSED/);
});
