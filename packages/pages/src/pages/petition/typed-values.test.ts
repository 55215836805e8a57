import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Text } from '@dugnad/client/model';
import fc from 'fast-check';

import { drawPart, english } from '../draw-part.page.ts';
import { drawParagraphs, drawText } from '../draw-text.ts';
import { attribute, type PageTree } from '../page-tree.page.ts';
import { inside, openPage, openPetition } from '../reading.page.ts';
import { ownSignature, petition } from '../sample-pages.page.ts';

type Element = PageTree['all'][number];

/** Letter for letter, blanks as they are. */
const exactly = (element: Element | undefined): string => {
  const collect = (one: Element['childNodes'][number]): string => ('value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(collect).join('') : '');
  return element?.childNodes.map(collect).join('') ?? '';
};

/** What every parser of HTML makes of it before it looks: one kind of line break. A browser sends no NUL. */
const typed = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '!', '-', ' ', '\n', '\t', '&amp;', '&#60;', '&lt', '<!--', '-->', ']]>', '</textarea>', '</option>', 'å', 'ع', '👩‍🌾', '\u00ad', '\u200f', '\u2028'), fc.string({ unit: 'grapheme', maxLength: 2 })), maxLength: 20 }).map((text) => text.replace(/[\r\0]/g, ''));

const many = { numRuns: 120 };

describe('what somebody typed', () => {
  it('comes back letter for letter in every field of the petition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ name: typed, email: typed, postcode: typed, comment: typed }), async (filled) => {
        const page = await openPetition({}, { filled });
        deepEqual(['name', 'email', 'postcode'].map((name) => attribute(page.field(name)!, 'value')), [filled.name, filled.email, filled.postcode]);
        equal(exactly(page.field('comment')), filled.comment);
      }),
      many,
    );
  });

  it('comes back letter for letter in every field of a report', async () => {
    await fc.assert(
      fc.asyncProperty(typed, typed, async (text, email) => {
        const page = await openPage('report', { petition, filled: { text, email, reason: text } });
        deepEqual([exactly(page.field('text')), attribute(page.field('email')!, 'value')], [text, email]);
        equal(page.all.some((one) => attribute(one, 'checked') !== undefined), false);
      }),
      many,
    );
  });

  it('is shown letter for letter to its owner', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ name: typed, email: typed, postcode: typed, comment: typed, reference: typed }), async (own) => {
        const page = await openPage('signature', { petition, signature: { ...ownSignature, ...own } });
        const values = inside(page, page.named('dl')[0], 'bdi').map(exactly);
        deepEqual(values.slice(0, 3), [own.name, own.email, own.postcode]);
        equal(values.includes(own.reference), true);
        equal(exactly(inside(page, page.named('dl')[0], 'span').find((one) => attribute(one, 'dir') === 'auto')), own.comment);
      }),
      many,
    );
  });

  it('is shown letter for letter before it is confirmed', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (name) => {
        const page = await openPage('confirm', { petition, reference: 'K7QD-M2XP', name });
        equal(inside(page, page.named('main')[0], 'bdi').map(exactly)[0], name);
      }),
      many,
    );
  });
});

describe('what an association wrote', () => {
  it('is its words as text, letter for letter', () => {
    fc.assert(fc.property(typed, (text) => equal(exactly(drawPart(drawText(text, english)).named('span')[0]), text)), many);
  });

  it('loses nothing by being cut into paragraphs but the blanks around them', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const paragraphs = drawPart(drawParagraphs(text, english)).named('p').map(exactly);
        equal(paragraphs.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        equal(paragraphs.some((one) => one !== one.trim() || one === ''), false);
      }),
      many,
    );
  });

  it('is never cut within a paragraph', () => {
    const line = fc.stringMatching(/^[a-zæøå<&]{1,8}$/);
    fc.assert(fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), fc.constantFrom('\n\n', '\n \n', '\r\n\r\n', '\n\n\n\t\n'), (paragraphs, gap) => {
      const text = paragraphs.map((lines) => lines.join('\n')).join(gap);
      equal(drawPart(drawParagraphs(text, english)).named('p').length, paragraphs.length);
    }));
  });

  it('is in the first language of the reader that it has, and else in its own first', () => {
    const tags = ['nb', 'en', 'ar', 'pl', 'nb-simple'];
    const text = fc.uniqueArray(fc.constantFrom(...tags), { minLength: 1 }).map((all): Text => Object.fromEntries(all.map((tag) => [tag, `words in ${tag}`])));
    fc.assert(
      fc.property(text, fc.uniqueArray(fc.constantFrom('nb', 'en', 'ar', 'pl'), { minLength: 1 }), (one, texts) => {
        const own = Object.keys(one);
        const expected = texts.find((tag) => own.includes(tag)) ?? own[0]!;
        const [span] = drawPart(drawText(one, { ...english, texts })).named('span');
        // Somebody who reads a language reads its easy form too.
        const shown = attribute(span!, 'lang')!;
        equal([expected, ...texts].some((tag) => shown === tag || shown === `${tag}-simple`) || shown === own[0], true);
        equal(exactly(span), `words in ${shown}`);
      }),
      many,
    );
  });
});
