import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { findLinks, linkTo } from './find-links.ts';

describe('a description', () => {
  const links: [string, string, string[]][] = [
    ['a web address', 'Se https://a.example/b?c=1.', ['https://a.example/b?c=1']],
    ['an address in brackets', '(https://a.example/b)', ['https://a.example/b']],
    ['a mail address', 'Skriv til kari@a.example, da.', ['mailto:kari@a.example']],
    ['two addresses', 'https://a.example og http://b.example/x', ['https://a.example', 'http://b.example/x']],
    ['nothing that runs', 'javascript:alert(1) data:text/html,x', []],
    ['nothing in plain words', 'Kl. 18.00 i Sal 1', []],
    ['nothing in an empty text', '', []],
    ['an address at the end of a question', 'Kender du https://a.example/x?', ['https://a.example/x']],
    ['an address with a fragment and a port', 'http://a.example:8080/x#y', ['http://a.example:8080/x#y']],
    ['an address in quotes', '«https://a.example/x»', ['https://a.example/x']],
    ['an address between angle brackets', '<https://a.example/x>', ['https://a.example/x']],
    ['an address on each line', 'https://a.example\nhttps://b.example', ['https://a.example', 'https://b.example']],
    ['a mail address with a plus and a hyphen', 'kari+kor@a-b.example!', ['mailto:kari+kor@a-b.example']],
    ['nothing in a name with an at sign alone', 'Treff @ Bydelshuset', []],
  ];
  for (const [what, source, expected] of links) {
    it(`links ${what}, and loses no letter`, () => {
      const runs = findLinks(source);
      assert.deepEqual(runs.filter((_, at) => at % 2).map(linkTo), expected);
      assert.equal(runs.join(''), source);
    });
  }
});
