import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testPetition } from '../../contract/samples.ts';
import { countedAs, createDeltas } from './counts.ts';
import { initialsOf, shownName } from './initials.ts';
import { nextRevision } from './petitions.ts';

const NAMES: [string, string][] = [
  ['Anne Hansen', 'A. H.'],
  ['  Anne-Lise   van der Berg ', 'A. B.'],
  ['Øyvind', 'Ø.'],
  ['åse æble', 'Å. Æ.'],
  ['بسمة الحسن', 'ب. ا.'],
  ['王 小明', '王. 小.'],
  ['’t Hooft', 'T. H.'],
  ['A. H.', 'A. H.'],
  ['Jan 3', 'J.'],
];

for (const [name, initials] of NAMES) test(`${name} is shown as ${initials}`, () => assert.equal(initialsOf(name), initials));

test('a name is shown as its owner chose', () => {
  assert.equal(shownName('Anne Hansen', 'name'), 'Anne Hansen');
  assert.equal(shownName('Anne Hansen', 'initials'), 'A. H.');
  assert.equal(shownName('Anne Hansen', 'hidden'), undefined);
  assert.equal(shownName(null, 'name'), undefined);
});

const COUNTED: [Parameters<typeof countedAs>[0], string | undefined][] = [
  [{ state: 'waiting', method: 'online', test: 0 }, 'waiting'],
  [{ state: 'confirmed', method: 'online', test: 0 }, 'confirmed'],
  [{ state: 'confirmed', method: 'assisted', test: 0 }, 'confirmed'],
  [{ state: 'confirmed', method: 'paper', test: 0 }, 'paper'],
  [{ state: 'confirmed', method: 'phone', test: 0 }, 'paper'],
  [{ state: 'withdrawn', method: 'online', test: 0 }, undefined],
  [{ state: 'invalid', method: 'paper', test: 0 }, undefined],
  [{ state: 'confirmed', method: 'online', test: 1 }, undefined],
];

for (const [row, name] of COUNTED) test(`${row.state}, ${row.method}${row.test ? ', tried out' : ''} counts as ${name ?? 'nothing'}`, () => assert.equal(countedAs(row), name));

test('numbers of several petitions are changed in one order, and not at all where nothing has changed', () => {
  const deltas = createDeltas();
  deltas.add('b', 'waiting', 1);
  deltas.add('a', 'waiting', -1);
  deltas.add('a', 'confirmed', 1);
  deltas.add('c', 'paper', 1);
  deltas.add('c', 'paper', -1);
  deltas.add('d', undefined, 1);
  assert.deepEqual(deltas.entries(), [['a', { waiting: -1, confirmed: 1, paper: 0 }], ['b', { waiting: 1, confirmed: 0, paper: 0 }]]);
});

test('a petition gets a new revision when anything that a signer reads is another', () => {
  const kept = testPetition({ revision: 4 });
  assert.equal(nextRevision(undefined, kept), 4);
  assert.equal(nextRevision(kept, testPetition({ revision: 1 })), 4);
  assert.equal(nextRevision(kept, testPetition({ state: 'answered' })), 4);
  assert.equal(nextRevision(kept, testPetition({ demand: 'More.' })), 5);
  assert.equal(nextRevision(kept, testPetition({ demand: 'More.', revision: 9 })), 9);
  assert.equal(nextRevision(kept, testPetition({ retention: { deleteAfter: '2028-01-01' } })), 5);
});
