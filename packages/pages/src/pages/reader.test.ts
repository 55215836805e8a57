import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { languagesOf, readerOf } from './reader.ts';

const origin = 'https://host.example';
const ours = ['en', 'nb', 'nb-simple', 'ar', 'pl'];
const written = { languages: ['nb', 'en'], title: { nb: 'Parken', en: 'The park' } };

describe('the languages of a petition', () => {
  it('are those the association lists', () => deepEqual(languagesOf({ languages: ['nb', 'se'], title: { nb: 'Parken' } }), ['nb', 'se']));
  it('are those of its title where it lists none', () => deepEqual(languagesOf({ languages: [], title: { nb: 'Parken', pl: 'Park' } }), ['nb', 'pl']));
  it('are not known where the title is one text', () => deepEqual(languagesOf({ languages: [], title: 'The park' }), []));
});

describe('whoever reads a page', () => {
  const table: [asked: string[], language: string, direction: string][] = [
    [['en'], 'en', 'ltr'],
    [['nb'], 'nb', 'ltr'],
    [['ar'], 'ar', 'rtl'],
    [['pl', 'en'], 'pl', 'ltr'],
    [['nb-simple'], 'nb-simple', 'ltr'],
    [[], 'nb', 'ltr'],
    [['"><script>'], 'nb', 'ltr'],
    [['not a tag', 'pl'], 'pl', 'ltr'],
  ];
  for (const [asked, language, direction] of table) {
    it(`reads ${language}, ${direction}, who asks for ${JSON.stringify(asked)}`, () => {
      const reader = readerOf({ languages: asked, origin }, written, ours);
      deepEqual([reader.language, reader.direction], [language, direction]);
    });
  }

  it('reads English where nobody has said anything', () => equal(readerOf({ languages: [], origin }, undefined, ours).language, 'en'));
  it('is in no frame unless that is said', () => deepEqual([undefined, true].map((framed) => readerOf({ languages: [], origin, ...(framed && { framed }) }, written, ours).framed), [false, true]));
  it('has each language once, the wanted one first', () => deepEqual(readerOf({ languages: ['pl', 'nb', 'pl'], origin }, written, ours).texts, ['pl', 'nb']));
});
