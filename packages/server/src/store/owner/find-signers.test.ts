import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areSeveral, barePhones, givenReference } from './find-signers.ts';

for (const [typed, forms] of [
  ['+47 22 33 44 55', ['+4722334455', '004722334455']],
  ['0047 22-33.44/55', ['004722334455', '+4722334455']],
  ['(22) 33 44 55', ['22334455', '22334455']],
  [' ', ['', '']],
] as const) {
  test(`looks for “${typed}” as ${forms.join(' and ')}`, () => assert.deepEqual(barePhones(typed), forms));
}

test('takes a reference however it is typed', () => assert.equal(givenReference(' abcd-efgh\n'), 'ABCD-EFGH'));

for (const [says, names, several] of [
  ['one who signed twice', ['Olga Berg', ' olga berg '], false],
  ['one who has withdrawn once', ['Olga Berg', null], false],
  ['nobody', [], false],
  ['two of one household', ['Olga Berg', 'Per Berg'], true],
] as const) {
  test(`${says}: ${several ? 'several people' : 'one at most'}`, () => assert.equal(areSeveral(names.map((name) => ({ name }))), several));
}
