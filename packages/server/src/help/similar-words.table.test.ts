import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveSimilarWords } from './similar-words.ts';

const TABLE: [one: string, other: string, isSimilar: boolean][] = [
  ['Bære et skap ned fra loftet', 'Bære ned et skap fra loftet.', true],
  ['Bære et skap ned fra loftet', 'BAERE ET SKAP', false],
  ['Carry a wardrobe down', 'Carry down the wardrobe', true],
  ['Handle mat på lørdag', 'Handle mat til mamma lørdag', true],
  ['Handle mat', 'Måke snø', false],
  ['Følge til legen', 'Følge til tannlegen', false],
  ['Café', 'cafe', true],
  ['حمل خزانة من العلية', 'حمل خزانة العلية', true],
  ['', '', false],
  ['a b', 'a b', false],
];
for (const [one, other, isSimilar] of TABLE) {
  test(`“${one}” and “${other}” ${isSimilar ? 'may be' : 'are not taken for'} the same`, () => {
    assert.equal(haveSimilarWords(one, other), isSimilar);
    assert.equal(haveSimilarWords(other, one), isSimilar);
  });
}
