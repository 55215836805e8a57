import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { findLinks } from './find-links.ts';
import { plainText } from './plain-text.ts';

describe('a description', () => {
  const texts: [string, string, string][] = [
    ['plain words as they are', 'Ta med kaffe.\n\nVelkommen < alle >', 'Ta med kaffe.\n\nVelkommen < alle >'],
    ['line breaks of HTML as line breaks', 'Ta med<br>kaffe<br/>og kake', 'Ta med\nkaffe\nog kake'],
    ['paragraphs of HTML as paragraphs', '<p>En</p><p>To &amp; tre</p>', 'En\n\nTo & tre'],
    ['a list of HTML as lines', '<ul><li>kaffe</li><li>kake</li></ul>', '• kaffe\n• kake'],
    ['the address of an HTML link beside its words', 'Se <a href="https://a.example/b">kart</a>.', 'Se kart https://a.example/b.'],
    ['an address that is its own words once', '<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
    ['script as words, never as script', '<b>Hei</b><script>alert(1)</script>', 'Heialert(1)'],
    ['characters written as numbers', '<b>&#229;&#xE5;&nbsp;&unknown;</b>', 'åå &unknown;'],
    ['numbers that are no character as they stand', '<b>&#0;&#99999999;</b>', '&#0;&#99999999;'],
  ];
  for (const [what, source, expected] of texts) {
    it(`shows ${what}`, () => assert.equal(plainText(source), expected));
  }

  const links: [string, string, string[]][] = [
    ['a web address', 'Se https://a.example/b?c=1.', ['https://a.example/b?c=1']],
    ['an address in brackets', '(https://a.example/b)', ['https://a.example/b']],
    ['a mail address', 'Skriv til kari@a.example, da.', ['mailto:kari@a.example']],
    ['two addresses', 'https://a.example og http://b.example/x', ['https://a.example', 'http://b.example/x']],
    ['nothing that runs', 'javascript:alert(1) data:text/html,x', []],
    ['nothing in plain words', 'Kl. 18.00 i Sal 1', []],
  ];
  for (const [what, source, expected] of links) {
    it(`links ${what}, and loses no letter`, () => {
      const runs = findLinks(source);
      assert.deepEqual(runs.filter((run) => run.href).map((run) => run.href), expected);
      assert.equal(runs.map((run) => run.text).join(''), source);
    });
  }
});
