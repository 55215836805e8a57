import { equal, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { names } from './generated/names.ts';
import { ownName } from './own-name.ts';
import { languages } from './page-language.ts';

describe('the name of a language', () => {
  const table: [tag: string, name: string][] = [
    ['en', 'English'],
    ['nb', 'Norsk bokmål'],
    ['da', 'Dansk'],
    ['nl', 'Nederlands'],
    ['uk', 'Українська'],
    ['ar', 'العربية'],
    ['so', 'Soomaali'],
    ['tr', 'Türkçe'],
    ['de-AT', 'Österreichisches Deutsch'],
  ];
  for (const [tag, name] of table) {
    it(`is ${name} for ${tag}`, () => equal(ownName(tag), name));
  }

  it('is a word that one can read where the browser does not know its own', () => notEqual(ownName('sma'), ''));

  it('is the tag where nobody knows more', () => equal(ownName('not a tag'), 'not a tag'));

  it('is the one that the page gave', () => {
    languages['se'] = 'Davvisámegiella';
    equal(ownName('se'), 'Davvisámegiella');
  });

  for (const [tag, name] of Object.entries(names).filter(([one]) => !one.includes('-'))) {
    it(`is in our list, for ${tag}, what the browser calls it too`, () => {
      const known = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? '';
      equal(name.toLocaleLowerCase(tag), known.toLocaleLowerCase(tag));
    });
  }
});
