import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { greetName, tidyLine, tidyParagraphs } from './tidy-words.ts';

describe('a line', () => {
  const table: readonly [what: string, text: string, line: string][] = [
    ['stays as it is', 'La parken bli park', 'La parken bli park'],
    ['has no break of any kind', 'a\r\nb\u2028c\u0085d\te', 'a b c d e'],
    ['has no space at its ends', '  a  b ', 'a b'],
    ['does not turn the direction of what follows', 'a\u202egnp.exe', 'agnp.exe'],
    ['keeps what joins letters of Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['has no half of a letter', 'a\ud800', 'a\ufffd'],
  ];
  for (const [what, text, line] of table) it(what, () => assert.equal(tidyLine(text), line));

  it('ends with an ellipsis where it is too long, and never within a letter', () => {
    assert.equal(tidyLine('🌳🌳🌳🌳', 3), '🌳🌳…');
    assert.equal(tidyLine('🌳🌳🌳', 3), '🌳🌳🌳');
  });
});

describe('paragraphs', () => {
  const table: readonly [what: string, text: string, paragraphs: string[]][] = [
    ['are parted by empty lines', 'a\n\nb', ['a', 'b']],
    ['may end as Windows, old Macs and Unicode end them', 'a\r\n\r\nb\r\rc\u2029\u2028d', ['a', 'b', 'c', 'd']],
    ['keep their own lines', 'a\nb\n\n\n\nc', ['a\nb', 'c']],
    ['are none where there is nothing', ' \n\t\n\u0007', []],
  ];
  for (const [what, text, paragraphs] of table) it(what, () => assert.deepEqual(tidyParagraphs(text), paragraphs));
});

describe('the name in a greeting', () => {
  for (const name of ['Åse', 'O’Neill', 'J. R. Hansen', 'عبد الرحمن', 'Anne-Marie d’Arc', 'Maria del Carmen García López de la Vega']) {
    it(`is ${name}, as its owner wrote it`, () => assert.equal(greetName(name), name));
  }
  for (const name of ['http://a.example', 'www.a.example', 'a.example', 'me@a', 'Call 0900 12345', 'a/b', '<b>', 'a'.repeat(81)]) {
    it(`is left out where it is "${name.slice(0, 20)}"`, () => assert.equal(greetName(name), ''));
  }
});
