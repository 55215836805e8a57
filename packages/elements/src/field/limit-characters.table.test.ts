import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { limitCharacters } from './limit-characters.ts';

describe('how long an answer may be', () => {
  const cases: readonly [what: string, counter: string | null, maxLength: number, most: number | undefined][] = [
    ['is not said without a counter', null, 200, undefined],
    ["is the control's own limit", '', 200, 200],
    ["is the page's number where the control has none", '150', -1, 150],
    ["is the control's limit where there are two, because nobody can type past it", '150', 200, 200],
    ['may be nothing at all', '', 0, 0],
    ['is not known without a number', '', -1, undefined],
    ['is not known with a number that is none', 'many', -1, undefined],
    ['is not known with a number below one', '-3', -1, undefined],
  ];
  for (const [what, counter, maxLength, most] of cases) {
    it(what, () => equal(limitCharacters(counter, maxLength)?.most, most));
  }
});

describe('what is counted', () => {
  const texts: readonly [what: string, text: string, letters: number, units: number][] = [
    ['nothing', '', 0, 0],
    ['a word', 'Blåbær', 6, 6],
    ['letters with an accent of their own', 'Zoe\u0308', 3, 4],
    ['a family', '👨‍👩‍👧', 1, 8],
    ['a flag', '🇳🇴', 1, 4],
    ['a line end', 'a\nb', 3, 3],
  ];
  for (const [what, text, letters, units] of texts) {
    it(`is ${what}, as people count for the page's number and as browsers count for maxlength`, () => {
      deepEqual([limitCharacters('9')?.count(text), limitCharacters('', 9)?.count(text)], [letters, units]);
    });
  }
});
