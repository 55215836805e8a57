import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { descriptions, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, underTerm, wrongOnes } from '../reading.page.ts';
import { ORIGIN, petition, samples } from '../sample-pages.page.ts';

const open = (changed: Partial<PageData['sent']> = {}, ...languages: string[]): Promise<PageTree> => openPage('sent', { ...samples.sent, ...changed }, { languages: languages.length > 0 ? languages : ['en'] });

describe('the minutes that a mail may take', () => {
  const table: readonly [mailMinutes: number, words: string][] = [
    [0, 'It comes in a moment. Look in the spam too.'],
    [0.4, 'It comes in a moment. Look in the spam too.'],
    [1, 'It may take 1 minute. Look in the spam too.'],
    [45, 'It may take 45 minutes. Look in the spam too.'],
    [1440, 'It may take 1,440 minutes. Look in the spam too.'],
  ];
  for (const [mailMinutes, words] of table) {
    it(`are said as they are: ${words}`, async () => ok(mainWords(await open({ mailMinutes })).includes(`Press the link in the mail, or write the code here. ${words}`)));
  }

  const spoken: readonly [language: string, mailMinutes: number, words: string][] = [
    ['nb', 1, 'Det kan ta 1 minutt.'], ['nb', 22, 'Det kan ta 22 minutter.'], ['de', 1, 'Es kann 1 Minute dauern.'], ['de', 5, 'Es kann 5 Minuten dauern.'],
    ['pl', 1, 'Przewidywany czas: 1 minuta.'], ['pl', 22, 'Przewidywany czas: 22 minuty.'], ['pl', 11, 'Przewidywany czas: 11 minut.'],
    ['fi', 1, 'Odotusaika voi olla 1 minuutti.'], ['fi', 2, 'Odotusaika voi olla 2 minuuttia.'], ['uk', 2, 'Орієнтовний час: 2 хвилини.'], ['uk', 5, 'Орієнтовний час: 5 хвилин.'],
    ['ar', 2, 'المدة المتوقعة: دقيقتان.'], ['ar', 11, 'المدة المتوقعة: 11 دقيقة.'], ['tr', 5, 'Bu, 5 dakika sürebilir.'],
  ];
  for (const [language, mailMinutes, words] of spoken) {
    it(`are said as people say them: ${words}`, async () => ok(mainWords(await open({ mailMinutes }, language)).includes(words)));
  }

  it('are said in Latin digits in every language', async () => {
    for (const language of LANGUAGES) match(mainWords(await open({ mailMinutes: 27 }, language)), /27/, language);
  });
});

describe('the field for the code', () => {
  it('is the only one, and a telephone offers the code of the mail for it', async () => {
    const page = await open();
    const fields = page.named('input', 'textarea');
    equal(fields.length, 1);
    deepEqual(['id', 'name', 'type', 'autocomplete', 'inputmode', 'autocapitalize', 'spellcheck', 'aria-required', 'value'].map((name) => attribute(fields[0]!, name)), ['code', 'code', 'text', 'one-time-code', 'numeric', 'none', 'false', 'true', '']);
  });

  it('takes a code with blanks and hyphens as mails write it: nothing is cut off', async () => {
    const code = (await open()).field('code')!;
    for (const name of ['maxlength', 'pattern', 'size', 'min', 'required']) equal(attribute(code, name), undefined, name);
  });

  it('has a name that says what to write, in every language', async () => {
    const names = await Promise.all(LANGUAGES.map(async (language) => {
      const page = await open({}, language);
      return nameOf(page, page.field('code')!);
    }));
    for (const [place, name] of names.entries()) {
      ok(name.length > 5, LANGUAGES[place]);
      if (!LANGUAGES[place]!.startsWith('en')) notEqual(name, names[0], LANGUAGES[place]);
    }
  });

  it('posts to the page that is open, and nothing else with it', async () => {
    const page = await open();
    const [form] = page.named('form');
    deepEqual(['method', 'action', 'novalidate', 'enctype'].map((name) => attribute(form!, name)), ['post', '?lang=en', '', undefined]);
    deepEqual(inside(page, form, 'input', 'button').flatMap((one) => attribute(one, 'name') ?? []), ['code']);
  });

  it('is told to be wrong in words that are tied to it, with the language of the page', async () => {
    for (const language of LANGUAGES) {
      for (const error of ['code-wrong', 'code-expired'] as const) {
        const page = await open({ error }, language);
        const [[href, words] = []] = summaryLinks(page);
        equal(href, '#code', language);
        deepEqual(descriptions(page, page.field('code')), [words]);
        deepEqual(wrongOnes(page), ['code']);
      }
    }
  });

  it('says another thing of a code that is too old than of one that is wrong', async () => {
    for (const language of LANGUAGES) {
      const [wrong, old] = await Promise.all((['code-wrong', 'code-expired'] as const).map(async (error) => summaryLinks(await open({ error }, language))[0]?.[1]));
      notEqual(wrong, old, language);
    }
  });
});

describe('what one keeps after sending', () => {
  it('is the reference, from left to right, and the address that one can type', async () => {
    const page = await open({}, 'ar');
    const receipt = section(page, 'receipt');
    const [reference, address] = inside(page, receipt, 'bdi');
    deepEqual([wordsIn(reference), attribute(reference!, 'dir'), wordsIn(address), attribute(address!, 'dir')], ['K7QD-M2XP', 'ltr', petition.shortUrl, 'ltr']);
    equal(inherited(receipt!, 'dir'), 'rtl');
  });

  it('is the long address where there is no short one, and none that opens nothing', async () => {
    const shown = async (changed: Partial<typeof petition>): Promise<string> => wordsIn(underTerm(await open({ petition: { ...petition, ...changed } }), 'The petition’s page'));
    equal(await shown({ shortUrl: undefined }), `Let the park at Grønlia stay a park ${petition.url}`);
    equal(await shown({ shortUrl: 'javascript:alert(1)' }), 'Let the park at Grønlia stay a park');
  });

  it('does not say the address that the mail goes to: the page can be opened again by others', async () => {
    equal(/@(?!gronlia)/.test(mainWords(await open())), false);
  });

  it('has somebody to ask, and a way back to correct the address', async () => {
    const page = await open();
    ok(section(page, 'contact'));
    ok(hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=en`));
    match(mainWords(page), /Wrong address\? Change it/);
  });

  it('leads on in the language of the page', async () => {
    ok(hrefs(await open({}, 'ar')).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=ar`));
    ok(hrefs(await open({}, 'nl-x-formal')).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=nl-x-formal`));
  });
});

describe('a signature that needs no mail', () => {
  it('is received, with neither code nor promise of a mail, in every language', async () => {
    const received = { petition, reference: 'K7QD-M2XP' };
    for (const language of LANGUAGES) {
      const page = await openPage('sent', received, { languages: [language] });
      equal(page.named('form', 'input').length, 0, language);
      equal(wordsIn(page.named('h1')[0]), wordsIn(page.named('title')[0]), language);
    }
    equal(/spam|six digits|With the link/.test(mainWords(await openPage('sent', received))), false);
  });
});
