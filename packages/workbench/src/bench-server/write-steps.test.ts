import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../fuzz-ics/random.ts';
import { bareWritesOf, writesOf } from './write-steps.ts';

const bodyOf = (request: string): unknown => JSON.parse(request.slice(request.indexOf('\r\n\r\n') + 4));

describe('the writes of the load', () => {
  it('sign and confirm in turns, each with a key of its own', () => {
    const next = writesOf('skatepark', new Random(1), ['token-2', 'token-1']);
    const steps = [next(), next(), next(), next()];
    assert.deepEqual(steps.map(({ request }) => request.split(' ')[1]), ['/api/v1/petitions/skatepark/signatures', '/api/v1/confirmations', '/api/v1/petitions/skatepark/signatures', '/api/v1/confirmations']);
    assert.deepEqual(steps.map(({ status }) => status), [202, 200, 202, 200]);
    assert.deepEqual(steps.filter((_, index) => index % 2 === 1).map(({ request }) => bodyOf(request)), [{ token: 'token-1' }, { token: 'token-2' }]);
    assert.equal(new Set(steps.map(({ request }) => /idempotency-key: (.*)\r/u.exec(request)?.[1])).size, 4);
  });

  it('only sign when nothing can be confirmed', () => {
    const next = writesOf('skatepark', new Random(1), []);
    assert.deepEqual([next(), next()].map(({ status }) => status), [202, 202]);
  });

  it('are people of their own each time', () => {
    const next = writesOf('skatepark', new Random(1), []);
    const emails = [next(), next()].map(({ request }) => (bodyOf(request) as { email: string }).email);
    assert.notEqual(emails[0], emails[1]);
  });

  it('send the ceiling bodies of the same kind', () => {
    const next = bareWritesOf(new Random(1));
    const [signed, confirmed] = [next(), next()].map(({ request }) => bodyOf(request) as Record<string, unknown>);
    assert.ok(signed && 'consents' in signed);
    assert.deepEqual(Object.keys(confirmed ?? {}), ['token']);
  });
});
