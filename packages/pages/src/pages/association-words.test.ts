import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData, PageName } from '@dugnad/client/hosted';
import type { Petition, Text } from '@dugnad/client/model';

import { attribute, wordsIn, type PageTree } from './page-tree.page.ts';
import { heardOf, inherited, mainWords, openPage, openPetition } from './reading.page.ts';
import { full, names, samples } from './sample-pages.page.ts';

/** Says of itself which language it is in: `[nb]`. */
const told = (languages: readonly string[]): Text => Object.fromEntries(languages.map((one) => [one, `[${one}] words`]));

const isText = (value: object): boolean => Object.keys(value).length > 0 && Object.entries(value).every(([key, one]) => /^(nb|nb-simple|en|ar)$/.test(key) && typeof one === 'string');

/** A thing with all that its association wrote in these languages alone. */
function inWords<Thing>(thing: Thing, languages: readonly string[]): Thing {
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return ['role', 'alt', 'outsideHours', 'more', 'when'].includes(key) && typeof value === 'string' ? told(languages) : value;
    return isText(value) ? told(languages) : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(thing) as Thing;
}

const writtenIn = (languages: readonly string[]): Petition => ({ ...inWords(full, languages), languages: [...languages] });

/** Each page with what these languages are written in on it. */
function pageIn<Name extends PageName>(name: Name, languages: readonly string[]): PageData[Name] {
  return 'petition' in samples[name] ? dataOf(name, writtenIn(languages)) : inWords(samples[name], languages);
}

/** Each page with this petition on it. */
function dataOf<Name extends PageName>(name: Name, petition: Petition): PageData[Name] {
  return { ...samples[name], ...('petition' in samples[name] && { petition }) };
}

/** What is marked with another language than it says of itself, or with another direction. */
function mismarked(page: PageTree): string[] {
  return heardOf(page).flatMap(({ words, at }) => {
    const [, said] = /\[([\w-]+)\]/.exec(words) ?? [];
    if (said === undefined || ['title', 'label'].includes(at.tagName)) return [];
    const direction = said === 'ar' ? 'rtl' : 'ltr';
    // The name of a player is heard and not seen.
    const isRight = inherited(at, 'lang') === said && (['video', 'audio'].includes(at.tagName) || inherited(at, 'dir') === direction);
    return isRight ? [] : [`${at.tagName}: ${words}`];
  });
}

describe('whatever the association wrote', () => {
  for (const name of names.filter((one) => one !== 'problem')) {
    it(`is marked with its own language and direction on the page "${name}", whoever reads it (WCAG 3.1.2)`, async () => {
      for (const languages of [['nb'], ['ar'], ['ar', 'nb'], ['nb', 'nb-simple', 'ar']]) {
        for (const asked of ['en', 'nb', 'ar', 'pl', 'nb-simple']) {
          const page = await openPage(name, pageIn(name, languages), { languages: [asked] });
          ok(heardOf(page).some(({ words }) => words.includes('[')), 'there are words to look at');
          deepEqual(mismarked(page), [], `written in ${languages.join()}, read in ${asked}`);
        }
      }
    });
  }

  it('stays readable where its words are in none of the languages that anybody asked for', async () => {
    const page = await openPage('petition', dataOf('petition', writtenIn(['ar'])), { languages: ['pl'] });
    equal(attribute(page.named('html')[0]!, 'lang'), 'pl');
    equal(inherited(page.named('h1')[0]!, 'lang'), 'pl');
    equal(wordsIn(page.named('h1')[0]), '[ar] words');
  });

  it('is read in a language of which we have no word: our words are then English, and both are marked', async () => {
    const page = await openPetition({ languages: ['so'], title: { so: 'Beerta', nb: 'Parken' } }, {}, 'so');
    const [heading] = page.named('h1');
    deepEqual([attribute(page.named('html')[0]!, 'lang'), wordsIn(heading)], ['en', 'Beerta']);
    equal(inherited(page.named('span').find((one) => wordsIn(one) === 'Beerta')!, 'lang'), 'so');
    equal(attribute(page.field('language')!, 'value'), 'so');
  });
});

describe('the language that a form goes back with', () => {
  const table: readonly [asked: string[], sent: string][] = [
    [['nb'], 'nb'],
    [['nb-simple', 'nb'], 'nb-simple'],
    [['pl', 'ar'], 'pl'],
    [['xx', 'ar'], 'ar'],
    [['nl-x-formal'], 'nl-x-formal'],
    [['NB'], 'NB'],
    [[], 'nb'],
  ];
  for (const [asked, sent] of table) {
    it(`is ${sent} for whoever asks for ${asked.join(', ') || 'nothing'}`, async () => {
      const page = await openPage('petition', samples.petition, { languages: asked });
      equal(attribute(page.field('language')!, 'value'), sent);
    });
  }
});

describe('a tag that is a language by its letters alone', () => {
  for (const [tags, said] of [[['nb-simple', 'nb'], 'Norwegian Bokmål'], [['nl-x-formal', 'nb-a'], 'Dutch and nb-a']] as const) {
    it(`is said in words where a person speaks it, as far as anybody knows: ${tags.join(', ')}`, async () => {
      const page = await openPetition({ contact: { name: 'Kari', languages: [...tags] } });
      match(mainWords(page), new RegExp(`Speaks ${said}\\.`));
    });
  }

  for (const tag of ['abcd', 'nb-a', 'nb-simple-simple', 'en-1', 'de-1996-1996', 'zz-zzzzzzzz-x']) {
    it(`breaks no page: ${tag}`, async () => {
      for (const asked of ['en', tag]) {
        const page = await openPetition({ languages: ['nb', tag], title: { [tag]: 'A title', nb: 'Parken' }, contact: { name: 'Kari', languages: ['nb', tag] } }, {}, asked);
        equal(page.named('h1').length, 1);
        ok(page.named('a').some((one) => attribute(one, 'hreflang') === tag));
      }
    });
  }
});
