import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { listLanguages } from './list-languages.ts';

const available = ['en', 'nb', 'nl', 'nl-BE', 'nl-x-formal', 'nb-simple', 'en-XA', 'ar'];

describe('the languages to choose from', () => {
  const table: [title: string, wanted: string, listed: string[]][] = [
    ['are all that a visitor tells apart, easy language among them', '', ['en', 'nb', 'nl', 'nb-simple', 'ar']],
    ['are those that the page wants, in its order', 'ar nb en', ['ar', 'nb', 'en']],
    ['are a region or a form of address where the page wants it', 'nl-BE nl-x-formal', ['nl-BE', 'nl-x-formal']],
    ['are not those without words', 'fi nb', ['nb']],
    ['are each there once', 'nb en nb', ['nb', 'en']],
    ['forgive capitals, underscores and blanks', '  NB nl_be ', ['nb', 'nl-BE']],
    ['are none where none of them has words', 'fi sv', []],
  ];
  for (const [title, wanted, listed] of table) {
    it(title, () => deepEqual(listLanguages(wanted, available), listed));
  }

  const own: [title: string, wanted: string, page: string, listed: string[]][] = [
    ['begin with the page’s where that is not among them', 'ar nl', 'nb', ['nb', 'ar', 'nl']],
    ['keep their order where it is', 'ar nb', 'nb', ['ar', 'nb']],
    ['do not take easy language for the page’s', 'nb-simple en', 'nb', ['nb', 'nb-simple', 'en']],
    ['take the language for its region', 'nl en', 'nl-BE', ['nl', 'en']],
    ['are none where none of them has words, whatever the page is in', 'fi', 'nb', []],
  ];
  for (const [title, wanted, page, listed] of own) {
    it(title, () => deepEqual(listLanguages(wanted, available, page), listed));
  }
});
