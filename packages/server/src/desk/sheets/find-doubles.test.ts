import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDoubles, nameKey } from './find-doubles.ts';

const known = new Set([nameKey({ name: 'Anne-Lise Hansen', postcode: '0655' })]);

for (const [says, names, doubles] of [
  ['the same name and postcode, however they are written', [{ name: ' ANNE  lise hansen', postcode: '06 55' }], [0]],
  ['the same name at another postcode', [{ name: 'Anne-Lise Hansen', postcode: '0450' }], []],
  ['the same name without a postcode', [{ name: 'Anne-Lise Hansen' }], []],
  ['one name twice on a sheet', [{ name: 'Per Olsen' }, { name: 'per olsen.' }], [1]],
  ['an Arabic name with and without its comma', [{ name: 'حسن، علي' }, { name: 'حسن علي' }, { name: 'حسن, علي' }, { name: 'حسن؛ علي' }, { name: '\u200Fحسن علي\u200F' }], [1, 2, 3, 4]],
  ['two Arabic names', [{ name: 'حسن، علي' }, { name: 'حسن، عمر' }], []],
  ['a Japanese name with and without its comma', [{ name: '山田、太郎' }, { name: '山田 太郎' }], [1]],
  ['a name with hyphens of two kinds', [{ name: 'Anne\u2011Lise Hansen', postcode: '0655' }], [0]],
  ['no names', [], []],
] as const) {
  test(`finds in ${says}: ${doubles.length}`, () => assert.deepEqual(findDoubles(names, known), doubles));
}
