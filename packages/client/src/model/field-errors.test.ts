import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { ConfirmationRequestSchema, fieldErrors, SignatureSchema } from './index.ts';

const errorsOf = (schema: v.GenericSchema, value: unknown) => fieldErrors(v.safeParse(schema, value).issues ?? []);

describe('what is wrong with a signature', () => {
  const RECORD = { recordId: 'x', noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: [], event: 'given', method: { layer: 'form' }, at: { client: '2026-11-22T10:00:00Z' }, origin: '' };
  it('is named by pointers, one for each field', () => {
    assert.deepEqual(errorsOf(SignatureSchema, { name: '', email: 'x', language: 'nb', consents: [RECORD] }), [
      { pointer: '/name', code: 'missing' }, { pointer: '/email', code: 'not-an-email' }, { pointer: '/consents/0/recordId', code: 'not-valid' },
    ]);
  });

  const VALUES: [string, unknown, { pointer: string; code: string }][] = [
    ['nothing at all', undefined, { pointer: '', code: 'missing' }],
    ['something else', 7, { pointer: '', code: 'not-valid' }],
    ['a field left out', { email: 'aud@example.org', language: 'nb', consents: [RECORD] }, { pointer: '/name', code: 'missing' }],
    ['a field of another kind', { name: 7, email: 'aud@example.org', language: 'nb', consents: [RECORD] }, { pointer: '/name', code: 'not-valid' }],
  ];
  for (const [what, value, expected] of VALUES) {
    it(`is said for ${what}`, () => assert.deepEqual(errorsOf(SignatureSchema, value)[0], expected));
  }

  it('is nothing for what is right', () => assert.deepEqual(errorsOf(ConfirmationRequestSchema, { reference: 'A', code: '123 456' }), []));

  it('is escaped where a name has a slash or a tilde (RFC 6901)', () => {
    assert.deepEqual(errorsOf(v.object({ 'a/b~c': v.string() }), { 'a/b~c': 1 }), [{ pointer: '/a~1b~0c', code: 'not-valid' }]);
  });
});
