import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findByLetters } from './find-by-letters.ts';

const words = ['Print', 'Send to a friend', ' Set a reminder', 'Åpne kart', 'Print the month'];

const cases: readonly [what: string, letters: string, at: number, place: number][] = [
  ['the first that begins with it', 'p', -1, 0],
  ['a capital is no other letter', 'P', -1, 0],
  ['the next that begins with it', 'p', 0, 4],
  ['round to the first again', 'p', 4, 0],
  ['the same letter twice goes on', 'ss', 1, 2],
  ['two letters stay where they fit', 'se', 1, 1],
  ['three letters tell two apart', 'set', 1, 2],
  ['a letter of another language', 'å', 0, 3],
  ['blanks before the words do not count', 'set a', -1, 2],
  ['nothing that begins with it', 'x', 0, -1],
  ['a word in the middle is not meant', 'friend', 0, -1],
  ['no letters', '', 0, -1],
  ['a blank alone', ' ', 0, -1],
];

describe('typing the first letters', () => {
  for (const [what, letters, at, place] of cases) it(`finds ${what}`, () => equal(findByLetters(words, letters, at), place));

  it('finds nothing in an empty list', () => equal(findByLetters([], 'a', -1), -1));
});
