import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDoubles, nameKey } from './find-doubles.ts';

for (const [one, other, same] of [
  ['Åse Hansen', 'åse  HANSEN', true],
  ['Anne-Lise Dahl', 'Anne Lise Dahl', true],
  ['O’Brien', "O'Brien", true],
  ['P. Olsen', 'P Olsen', true],
  ['A\u030Ase', 'Åse', true],
  ['Per Olsen', 'Pål Olsen', false],
  ['Per Olsen', 'PerOlsen', false],
] as const) {
  test(`takes ${one} and ${other} for ${same ? 'one name' : 'two names'}`, () => assert.equal(nameKey({ name: one }) === nameKey({ name: other }), same));
}

test('tells two people of one name apart by where they live', () => {
  assert.deepEqual(findDoubles([{ name: 'Per Olsen', postcode: '0655' }, { name: 'Per Olsen', postcode: '0450' }, { name: 'Per Olsen' }], new Set()), []);
});

test('finds who stands on the sheet twice, and who signed before', () => {
  const known = new Set([nameKey({ name: 'Kari Nordby', postcode: '1357' })]);
  const names = [{ name: 'kari nordby', postcode: '13 57' }, { name: 'Per Olsen' }, { name: 'Anne Dahl' }, { name: 'PER OLSEN' }, { name: 'per olsen.' }];
  assert.deepEqual(findDoubles(names, known), [0, 3, 4]);
  assert.equal(known.size, 1, 'what was known stays as it was');
});
