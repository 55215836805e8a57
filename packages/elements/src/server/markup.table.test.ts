import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attributeOf, childrenOf, escapeMarkup, findIn, languageAt, Markup, textOf, type Written } from './markup.ts';

const find = (markup: Markup, name: string): Written => markup.elements().find(({ tagName }) => tagName === name)!;

describe('markup into which something is written', () => {
  const source = '<P class=a>Tea &amp; <b>cake</b> <input disabled VALUE=1 /></p>\n<!-- kept -->';

  it('stays letter for letter as it was where nothing is written', () => equal(new Markup(source).toString(), source));

  const table: readonly [what: string, write: (markup: Markup) => void, written: string][] = [
    ['an attribute', (markup) => markup.setAttribute(find(markup, 'p'), 'id', 'x'), '<P id="x" class=a>Tea &amp; <b>cake</b> <input disabled VALUE=1 /></p>\n<!-- kept -->'],
    ['an attribute that is there', (markup) => markup.setAttribute(find(markup, 'p'), 'class', 'b "c"'), '<P class="b &quot;c&quot;">Tea &amp; <b>cake</b> <input disabled VALUE=1 /></p>\n<!-- kept -->'],
    ['an attribute that is there in capitals', (markup) => markup.setAttribute(find(markup, 'input'), 'value', '2'), '<P class=a>Tea &amp; <b>cake</b> <input disabled value="2" /></p>\n<!-- kept -->'],
    ['what comes first in an element', (markup) => markup.insertFirst(find(markup, 'p'), '<i></i>'), '<P class=a><i></i>Tea &amp; <b>cake</b> <input disabled VALUE=1 /></p>\n<!-- kept -->'],
    ['what comes last in one', (markup) => markup.insertLast(find(markup, 'p'), '<i></i>'), '<P class=a>Tea &amp; <b>cake</b> <input disabled VALUE=1 /><i></i></p>\n<!-- kept -->'],
    ['nothing into one that can have none', (markup) => markup.insertLast(find(markup, 'input'), '<i></i>'), source],
    ['what stands behind one', (markup) => markup.insertAfter(find(markup, 'b'), '<i></i>'), '<P class=a>Tea &amp; <b>cake</b><i></i> <input disabled VALUE=1 /></p>\n<!-- kept -->'],
    ['several things at a place, in the order in which they come', (markup) => ['1', '2'].forEach((text) => markup.insertFirst(find(markup, 'b'), text)), '<P class=a>Tea &amp; <b>12cake</b> <input disabled VALUE=1 /></p>\n<!-- kept -->'],
  ];
  for (const [what, write, written] of table) {
    it(`gets ${what}`, () => {
      const markup = new Markup(source);
      write(markup);
      equal(markup.toString(), written);
    });
  }
});

it('markup gets what comes last in elements that need no end', () => {
  const markup = new Markup('<ol><li>One<li>Two</ol>');
  for (const item of markup.elements().filter(({ tagName }) => tagName === 'li')) markup.insertLast(item, '!');
  equal(markup.toString(), '<ol><li>One!<li>Two!</ol>');
});

describe('what is written for the head', () => {
  const table: readonly [what: string, source: string, written: string][] = [
    ['the end of the head', '<!DOCTYPE html><html><head><title>a</title></head><body>b</body></html>', '<!DOCTYPE html><html><head><title>a</title>!</head><body>b</body></html>'],
    ['the beginning of the body where no head is closed', '<!doctype html><title>a</title><body class=b>c', '<!doctype html><title>a</title><body class=b>!c'],
    ['the beginning of a head that is never closed', '<!doctype html><head><title>a</title><p>b', '<!doctype html><head>!<title>a</title><p>b'],
    ['the beginning of a page that has only a root', '<html lang="nb"><p>a', '<html lang="nb">!<p>a'],
    ['a doctype’s back, where there is nothing else', '<!-- a --><!doctype html><p>a</p>', '<!-- a --><!doctype html>!<p>a</p>'],
    ['the very front of a piece of a page', '<p>a</p>', '!<p>a</p>'],
  ];
  for (const [place, source, written] of table) {
    it(`stands at ${place}`, () => {
      const markup = new Markup(source);
      markup.insertInHead('!');
      equal(markup.toString(), written);
    });
  }

});

describe('elements of markup', () => {
  const markup = new Markup('<main lang="nb"><ul><li>One <a href="#">two</a></li></ul><template><b></b></template><section lang="ar"><i></i></section></main><table><tr><td></td></tr></table>');

  it('are those that somebody wrote, in order; what waits in a template is none', () => {
    deepEqual(markup.elements().map(({ tagName }) => tagName), ['main', 'ul', 'li', 'a', 'template', 'section', 'i', 'table', 'tr', 'td']);
  });

  it('have children, words and attributes', () => {
    const list = find(markup, 'ul');
    deepEqual(childrenOf(list).map(textOf), ['One two']);
    equal(attributeOf(findIn(list, ({ tagName }) => tagName === 'a')!, 'href'), '#');
    equal(findIn(list, ({ tagName }) => tagName === 'b'), undefined);
    equal(attributeOf(list, 'class'), undefined);
  });

  it('are in the language of the nearest that says one, else in that of our words', () => {
    deepEqual(['li', 'i', 'td'].map((name) => languageAt(find(markup, name))), ['nb', 'ar', 'en-GB']);
  });
});

it('words in markup are words', () => equal(escapeMarkup('<b title="a">&'), '&lt;b title=&quot;a&quot;&gt;&amp;'));
