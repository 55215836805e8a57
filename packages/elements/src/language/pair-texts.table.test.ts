import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pairTexts } from './pair-texts.ts';

const all = { nb: 'Dere kan lagre navnet mitt.', pl: 'Mogą Państwo zapisać moje imię.', ar: 'يمكنكم حفظ اسمي.', 'nb-simple': 'Dere kan ta vare på navnet.', en: 'You may keep my name.' };

const table: [title: string, texts: Record<string, string>, visitor: string, page: string, reviewed: string[], shown: string[]][] = [
  ['the page’s language alone when nobody chose another', all, '', 'nb', [], ['nb']],
  ['the page’s language alone when the visitor chose it too', all, 'nb', 'nb', [], ['nb']],
  ['the visitor’s, and the page’s beside it, when nobody has read the first', all, 'pl', 'nb', ['nb', 'en'], ['pl', 'nb']],
  ['the visitor’s alone when somebody has read it', all, 'pl', 'nb', ['pl'], ['pl']],
  ['the visitor’s beside the page’s, whether or not the page’s has been read', all, 'ar', 'pl', [], ['ar', 'pl']],
  ['easy language beside the page’s: it is another text', all, 'nb-simple', 'nb', ['nb'], ['nb-simple', 'nb']],
  ['what a neighbour reads, and it is the page’s', all, 'nn', 'nb', [], ['nb']],
  ['the page’s when there is none in the visitor’s, although there is English', all, 'so', 'nb', [], ['nb']],
  ['English to who chose it, alone because it has been read', all, 'en-GB', 'nb', ['en'], ['en']],
  ['English where the page is in a language that there is no text in', all, '', 'es', [], ['en']],
  ['the visitor’s beside English then', all, 'pl', 'es', [], ['pl', 'en']],
  ['the first text where there is no English either', { nb: 'Ja', pl: 'Tak' }, '', 'es', [], ['nb']],
  ['the language of a region by that of the language', all, 'pl-PL', 'nb-NO', [], ['pl', 'nb']],
  ['one text where both languages say the same words', { nb: 'Ja', da: 'Ja' }, 'da', 'nb', [], ['nb']],
  ['nothing empty', { nb: 'Ja', pl: ' ' }, 'pl', 'nb', [], ['nb']],
  ['the others where a text stands under what is no tag', { nb_NO: 'Ja', 'in Polish': 'Tak', nb: 'Ja da' }, 'pl', 'nb', [], ['nb']],
  ['nothing where there is nothing', {}, 'pl', 'nb', [], []],
  ['nothing for words that every object knows', {}, 'constructor', '__proto__', [], []],
];

describe('a text that a person agrees to is shown in', () => {
  for (const [title, texts, visitor, page, reviewed, shown] of table) {
    it(title, () => deepEqual(pairTexts(texts, { visitor, page, reviewed }).map(({ lang }) => lang), shown));
  }

  it('the direction of each language', () => {
    const pair = pairTexts(all, { visitor: 'ar', page: 'nb', reviewed: [] });
    deepEqual(pair, [{ lang: 'ar', dir: 'rtl', text: all.ar }, { lang: 'nb', dir: 'ltr', text: all.nb }]);
  });
});
