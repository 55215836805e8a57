import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attribute, isWithin, readPage, wordsIn } from './page-tree.page.ts';
import { draw, form, ORIGIN, petition, samples } from './sample-pages.page.ts';
import { languagesOf, readerOf } from './reader.ts';

const ours = ['en', 'nb', 'nb-simple', 'da', 'ar', 'pl'];

describe('who reads a page', () => {
  const table: [asked: string[], wanted: string, language: string][] = [
    [['nb'], 'nb', 'nb'],
    [['nb-simple'], 'nb-simple', 'nb-simple'],
    [['pl', 'nb'], 'pl', 'pl'],
    [['so', 'en'], 'so', 'en'],
    [['ar-EG'], 'ar-EG', 'ar'],
    [['sv'], 'sv', 'nb'],
    [['th', 'ja'], 'nb', 'nb'],
    [[], 'nb', 'nb'],
    [['<script>', 'nb NO', ''], 'nb', 'nb'],
    [['en-GB'], 'en-GB', 'en'],
  ];
  for (const [asked, wanted, language] of table) {
    it(`gets ${wanted}, and our words in ${language}, asking for ${asked.join(', ') || 'nothing'}`, () => {
      const reader = readerOf({ languages: asked, origin: ORIGIN }, { languages: ['nb', 'so', 'ar'], title: 'x' }, ours);
      deepEqual([reader.wanted, reader.language], [wanted, language]);
    });
  }

  it('gets the texts of the association in what else they read, where it has none in the first', async () => {
    const reader = readerOf({ languages: ['pl', 'en'], origin: ORIGIN }, { languages: ['nb', 'en'], title: 'x' }, ours);
    deepEqual([reader.language, reader.wanted, reader.texts], ['pl', 'pl', ['pl', 'en']]);
    const page = readPage((await draw('petition', form, { languages: ['pl', 'en'] })).html);
    equal(wordsIn(page.named('h1')[0]), 'Let the park at Grønlia stay a park');
    match(wordsIn(page.named('form')[0]), /I explicitly consent/);
    equal(attribute(page.field('language')!, 'value'), 'pl');
  });

  it('gets English where nothing is known', () => equal(readerOf({ languages: ['th'], origin: ORIGIN }, undefined, ours).language, 'en'));

  it('is offered the languages of the title where the association lists none', () => {
    deepEqual(languagesOf({ languages: [], title: { da: 'x', ar: 'y' } }), ['da', 'ar']);
    deepEqual(languagesOf({ languages: [], title: 'x' }), []);
  });
});

describe('the languages of a page', () => {
  it('are links, each by its own name and in its own direction, the present one marked', async () => {
    const page = readPage((await draw('petition', form)).html);
    const [nav] = page.named('nav');
    const links = page.named('a').filter((one) => isWithin(one, nav));
    deepEqual(links.slice(0, 4).map((one) => [wordsIn(one), attribute(one, 'href'), attribute(one, 'lang'), attribute(one, 'dir'), attribute(one, 'aria-current')]), [
      ['Norsk bokmål', '?lang=nb', 'nb', 'ltr', undefined],
      ['Lett norsk', '?lang=nb-simple', 'nb-simple', 'ltr', undefined],
      ['English', '?lang=en', 'en', 'ltr', 'true'],
      ['العربية', '?lang=ar', 'ar', 'rtl', undefined],
    ]);
    equal(links.filter((one) => attribute(one, 'aria-current') !== undefined).length, 1);
    ok(links.some((one) => attribute(one, 'lang') === 'pl' && isWithin(one, page.named('details')[0])));
  });

  it('are kept on the way to other pages', async () => {
    const page = readPage((await draw('confirmed', samples.confirmed, { languages: ['ar'] })).html);
    ok(page.named('a').some((one) => attribute(one, 'href') === `${ORIGIN}/embed/petition/park-gronlia/sheet?lang=ar`));
  });

  it('are easy where the association wrote so', async () => {
    const page = readPage((await draw('petition', form, { languages: ['nb-simple'] })).html);
    equal(wordsIn(page.named('h1')[0]), 'Parken skal bli her');
  });

  it('show dates of our calendar in Latin digits everywhere', async () => {
    for (const language of ['ar', 'fa', 'ps', 'uk', 'nl-x-formal']) {
      const page = readPage((await draw('petition', form, { languages: [language] })).html);
      const said = page.named('time').map(wordsIn).join(' ');
      match(said, /2027/);
      equal(/[٠-٩۰-۹]/.test(wordsIn(page.named('body')[0])), false, language);
    }
  });
});

describe('many readers at once', () => {
  it('each get their own language, however their pages overlap', async () => {
    const asked = Array.from({ length: 60 }, (_, place) => ['nb', 'ar', 'en', 'nb-simple', 'pl', 'da'][place % 6]!);
    const alone = new Map<string, string>();
    for (const language of new Set(asked)) alone.set(language, (await draw('petition', form, { languages: [language] })).html);
    const together = await Promise.all(asked.map(async (language, place) => {
      // Some begin a turn later than others, and some ask for another page meanwhile.
      if (place % 3 === 0) await Promise.resolve();
      if (place % 4 === 0) await draw('confirm', samples.confirm, { languages: [asked[(place + 1) % 6]!] });
      return [language, (await draw('petition', form, { languages: [language] })).html] as const;
    }));
    for (const [language, html] of together) equal(html === alone.get(language), true, language);
    equal(new Set(alone.values()).size, 6);
    equal(petition.id, 'park-gronlia');
  });
});
