import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mail, MailKind } from '@dugnad/client/hosted';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { breaks, naughty, payloads } from './fixtures/payloads.ts';
import { TO_CONTACT, WITHOUT_LINK } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { kinds, LINK, samples, withStrings } from './sample-mails.page.ts';

const TAGS = new Set(['html', 'head', 'meta', 'title', 'body', 'div', 'table', 'tbody', 'tr', 'td', 'h1', 'h2', 'p', 'a', 'br', 'bdi', 'span', 'blockquote']);
const ATTRIBUTES = new Set(['lang', 'dir', 'style', 'href', 'charset', 'name', 'content', 'role', 'width', 'cellpadding', 'cellspacing', 'border', 'align']);
/** The link that the server made, or a telephone number: digits alone. */
const isOurs = (href: string): boolean => href === LINK || /^tel:\+?\d{3,20}$/.test(href);
/** What a style of ours is made of: no address, no bracket of a function. */
const STYLE = /^[\w\s.,:;#%'-]*$/;

function assertOurs(node: Tree.Node): void {
  if ('tagName' in node) {
    assert.ok(TAGS.has(node.tagName), node.tagName);
    for (const { name, value } of node.attrs) {
      assert.ok(ATTRIBUTES.has(name), name);
      if (name === 'style') assert.match(value, STYLE);
      if (name === 'href') assert.ok(isOurs(value), value);
    }
  }
  assert.notEqual(node.nodeName, '#comment');
  if ('childNodes' in node) node.childNodes.forEach(assertOurs);
}

function assertInert({ html, subject }: Mail, kind: MailKind): void {
  assertOurs(parse(html));
  assert.doesNotMatch(subject, /[\p{Cc}\u2028\u2029]/u);
  assert.equal(html.split(LINK).length, [...TO_CONTACT, ...WITHOUT_LINK].includes(kind) ? 1 : 2);
  assert.ok(html.split('<a ').length <= 2);
}

const write = (kind: MailKind, change: (text: string) => string, languages = ['en']): Promise<Mail> => renderMail(kind, withStrings(samples[kind], change), { languages });

describe('words that want to be more stay words', () => {
  for (const kind of kinds) {
    it(`(${kind}) whatever is known of breaking into pages stands in its fields`, async () => {
      for (const payload of [...payloads, ...naughty]) {
        const mail = await write(kind, () => payload);
        assertInert(mail, kind);
        if (payloads.includes(payload)) assert.ok(mail.text.includes(payload), payload);
        assertInert(await write(kind, (text) => `${payload}${text}`, ['ar']), kind);
      }
    });

    it(`(${kind}) whatever is known of breaking into headers stands in its fields`, async () => {
      for (const payload of breaks) {
        const mail = await write(kind, (text) => `${text}${payload}`);
        assertInert(mail, kind);
        assert.doesNotMatch(mail.text, /[\r\0\v\f\u0085\u2028\u2029]/);
      }
    });
  }

  it('whatever anybody makes up', async () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...payloads, ...breaks), fc.constantFrom('\ud800', '\u202e', '<!--', '-->', ']]>', '&', '"', "'", '`'));
    const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), text, async (kind, words) => {
        const mail = await write(kind, () => words);
        assertInert(mail, kind);
        assert.ok(mail.html.isWellFormed() && mail.text.isWellFormed());
      }),
      { numRuns: 300 },
    );
  });

  it('a language tag of an association’s text that is none', async () => {
    const title = { '"><script>alert(1)</script>': 'Title' };
    assertInert(await renderMail('confirm', { ...samples.confirm, petition: { ...samples.confirm.petition, title } }, { languages: ['en'] }), 'confirm');
  });
});
