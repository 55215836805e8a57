import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPeople } from './people-in-shifts.ts';

const people = createPeople([
  { place: 'cafe sat', sign_up_id: 'first', phone_hash: 'aud', email_hash: null },
  { place: 'cafe sat', sign_up_id: 'second', phone_hash: null, email_hash: 'per' },
]);

const ASKING: [what: string, place: string, who: { phoneHash?: string; emailHash?: string }, isThere: boolean][] = [
  ['the same telephone', 'cafe sat', { phoneHash: 'aud' }, true],
  ['the same address beside a new telephone', 'cafe sat', { phoneHash: 'new', emailHash: 'per' }, true],
  ['the same telephone for another shift', 'cafe sun', { phoneHash: 'aud' }, false],
  ['a telephone that has the hash of an address', 'cafe sat', { phoneHash: 'per' }, false],
  ['neither', 'cafe sat', {}, false],
];

for (const [what, place, who, isThere] of ASKING) {
  test(`${what}: ${isThere ? 'in the shift already' : 'somebody new'}`, () => assert.equal(people.has(place, who), isThere));
}

test('whoever was added is in that shift, by either of the two', () => {
  const some = createPeople([]);
  some.add('cafe sat', { phoneHash: 'kim', emailHash: 'kim' }, 'third');
  assert.deepEqual([some.has('cafe sat', { phoneHash: 'kim' }), some.has('cafe sat', { emailHash: 'kim' }), some.has('cafe sun', { phoneHash: 'kim' })], [true, true, false]);
});

test('whoever has the same address is in it by that sign-up; the telephone alone names none', () => {
  assert.deepEqual([people.byEmail('cafe sat', { emailHash: 'per' }), people.byEmail('cafe sat', { phoneHash: 'aud' }), people.byEmail('cafe sun', { emailHash: 'per' })], ['second', undefined, undefined]);
});
