import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countParts } from './count-parts.ts';

const rows: readonly (readonly [what: string, text: string, parts: number])[] = [
  ['nothing', '', 1],
  ['160 letters', 'a'.repeat(160), 1],
  ['161 letters', 'a'.repeat(161), 2],
  ['twice 153 letters', 'a'.repeat(306), 2],
  ['one letter more', 'a'.repeat(307), 3],
  ['160 letters of the North', 'æøåÆØÅäöüñ'.repeat(16), 1],
  ['160 signs of Greek that telephones know', 'ΔΦΓΛΩΠΨΣΘΞ'.repeat(16), 1],
  ['80 signs of euro, which take two', '€'.repeat(80), 1],
  ['81 of them', '€'.repeat(81), 2],
  ['every sign of the extension, eight times', '\f^{}\\[~]|€'.repeat(8), 1],
  ['152 letters, then a euro that does not fit into the first part', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  ['the same length where the euro fits', `${'a'.repeat(151)}€${'a'.repeat(153)}`, 2],
  ['70 letters of Ukrainian', 'я'.repeat(70), 1],
  ['71 of them', 'я'.repeat(71), 2],
  ['twice 67 of them', 'я'.repeat(134), 2],
  ['one more', 'я'.repeat(135), 3],
  ['69 plain letters and one of Polish', `${'a'.repeat(69)}ł`, 1],
  ['70 plain letters and one of Polish', `${'a'.repeat(70)}ł`, 2],
  ['a small ç, which telephones have only as a capital', `${'a'.repeat(70)}ç`, 2],
  ['a capital Ç', `${'a'.repeat(159)}Ç`, 1],
  ['a dash of printers', `${'a'.repeat(160)}–`, 3],
  ['a grave accent', `${'a'.repeat(70)}\u0060`, 2],
  ['35 pictures of two places', '🙂'.repeat(35), 1],
  ['36 of them', '🙂'.repeat(36), 2],
  ['66 letters, then a picture that does not fit into the first part', `${'я'.repeat(66)}🙂${'я'.repeat(66)}`, 3],
  ['half a picture', `${'a'.repeat(69)}\ud83d`, 1],
];

describe('a text message', () => {
  for (const [what, text, parts] of rows) {
    it(`of ${what} is sent in ${parts}`, () => assert.equal(countParts(text), parts));
  }
});
