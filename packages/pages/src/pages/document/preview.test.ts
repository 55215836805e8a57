import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';

import { drawPart, english } from '../draw-part.page.ts';
import { attribute, wordsIn } from '../page-tree.page.ts';
import { LANGUAGES, openPage, openPetition } from '../reading.page.ts';
import { form, full, petition } from '../sample-pages.page.ts';
import { previewOf } from './preview.template.ts';

/** Each property with all its values, in their order. */
function preview(changed: Partial<Petition> = {}, texts: readonly string[] = ['en'], language = 'en'): Record<string, string[]> {
  const page = drawPart(previewOf({ ...petition, ...changed }, { ...english, language, wanted: texts[0] ?? language, texts }));
  const found: Record<string, string[]> = {};
  for (const one of page.named('meta')) (found[attribute(one, 'property') ?? attribute(one, 'name') ?? ''] ??= []).push(attribute(one, 'content') ?? '');
  for (const one of page.named('link')) found[attribute(one, 'rel') ?? ''] = [attribute(one, 'href') ?? ''];
  return found;
}

const picture = (src: string): Petition['media'][number] => ({ kind: 'image', src, alt: { nb: 'Parken', en: 'The park' } });

describe('what others see where somebody passes a petition on', () => {
  it('is its title, its demand, and whose it is', () => {
    const found = preview();
    deepEqual(found['og:title'], ['Let the park at Grønlia stay a park']);
    deepEqual(found['og:description'], found['description']);
    deepEqual(found['og:site_name'], ['Grønlia grendehus']);
    deepEqual(found['og:type'], ['website']);
  });

  it('is the controller’s where nobody else organises it', () => deepEqual(preview({ organiser: undefined, controller: { ...petition.controller, name: { nb: 'Vennene', en: 'The friends' } } })['og:site_name'], ['The friends']));

  it('leads to the petition’s own address, whatever the address of the page was', () => {
    deepEqual([preview()['og:url'], preview()['canonical']], [[petition.url], [petition.url]]);
  });

  it('has a large picture where there is one, with its text', () => {
    const found = preview({ media: [picture('https://host.example/park.jpg'), picture('https://host.example/other.jpg')] });
    deepEqual([found['og:image'], found['og:image:alt'], found['twitter:card']], [['https://host.example/park.jpg'], ['The park'], ['summary_large_image']]);
  });

  it('has none where there is only a film, or a picture that opens nothing', () => {
    for (const media of [[], [{ ...picture('https://host.example/a.mp4'), kind: 'video' as const }], [picture('data:image/png;base64,x')], [picture('javascript:alert(1)')]]) {
      const found = preview({ media });
      deepEqual([found['og:image'], found['og:image:alt'], found['twitter:card']], [undefined, undefined, ['summary']]);
    }
  });

  it('takes the first picture that opens', () => deepEqual(preview({ media: [picture('data:x'), picture('https://host.example/park.jpg')] })['og:image'], ['https://host.example/park.jpg']));
});

describe('the language that is told where a petition is passed on', () => {
  const table: readonly [texts: string[], language: string, title: Petition['title'], languages: string[], locale: string, others: string[] | undefined][] = [
    [['nb'], 'nb', petition.title, ['nb', 'en'], 'nb_NO', ['en_US']],
    [['en'], 'en', petition.title, ['nb', 'en', 'ar'], 'en_US', ['nb_NO', 'ar_EG']],
    [['ar'], 'ar', petition.title, ['nb', 'ar'], 'ar_EG', ['nb_NO']],
    [['nb-simple'], 'nb-simple', petition.title, ['nb', 'nb-simple'], 'nb_NO', undefined],
    [['pl'], 'pl', petition.title, ['nb', 'en'], 'nb_NO', ['en_US']],
    [['pl'], 'pl', 'One text', [], 'pl_PL', undefined],
    [['nl-BE'], 'nl-BE', { 'nl-BE': 'Park', nl: 'Park' }, ['nl-BE', 'nl'], 'nl_BE', ['nl_NL']],
    [['uk'], 'uk', { uk: 'Парк' }, ['uk'], 'uk_UA', undefined],
    [['en'], 'en', petition.title, ['en', 'nb-a', 'abcd'], 'en_US', undefined],
    [['abcd'], 'en', { abcd: 'Park' }, ['abcd'], 'en_US', undefined],
  ];
  for (const [texts, language, title, languages, locale, others] of table) {
    it(`is ${locale}, beside ${others?.join() ?? 'no other'}, for ${texts.join()} of ${languages.join() || 'nothing'}`, () => {
      const found = preview({ title, languages }, texts, language);
      deepEqual([found['og:locale'], found['og:locale:alternate']], [[locale], others]);
    });
  }

  it('is never told twice', () => {
    for (const language of LANGUAGES) {
      const found = preview({ languages: LANGUAGES, title: Object.fromEntries(LANGUAGES.map((one) => [one, one])) }, [language], language);
      const all = [...(found['og:locale'] ?? []), ...(found['og:locale:alternate'] ?? [])];
      equal(new Set(all).size, all.length, language);
    }
  });
});

describe('a page that is one person’s, or nobody’s yet', () => {
  it('is not found and has no preview', async () => {
    for (const status of ['draft'] as const) {
      const page = await openPetition({ status });
      equal(page.named('meta').some((one) => /^og:|^twitter:/.test(attribute(one, 'property') ?? attribute(one, 'name') ?? '')), false);
      equal(page.named('link').length, 0);
    }
  });

  it('is not found because somebody passed on a form with errors in it', async () => {
    const page = await openPetition({}, { errors: [{ pointer: '/name', code: 'missing' }], filled: { name: 'Secret Name', email: 'secret@example.org' } });
    equal(page.named('meta').some((one) => /secret/i.test(attribute(one, 'content') ?? '')), false);
  });
});

describe('the tab of a page', () => {
  it('says what the page is, in the language of the page where the words are ours', async () => {
    const table: readonly [language: string, sent: string, report: string][] = [['en', 'One step is left', 'Is something not right here?'], ['nb', 'Ett steg gjenstår', 'Er det noe galt her?'], ['ar', 'بقيت خطوة واحدة', 'هل هناك شيء غير صحيح هنا؟']];
    for (const [language, sent, report] of table) {
      const pages = await Promise.all([openPage('sent', { petition, reference: 'K7QD-M2XP', mailMinutes: 3 }, { languages: [language] }), openPage('report', { petition }, { languages: [language] })]);
      deepEqual(pages.map((page) => wordsIn(page.named('title')[0])), [sent, report]);
    }
  });

  it('says the whole title, however long', async () => {
    const title = 'Å '.repeat(300).trim();
    equal(wordsIn((await openPage('petition', { ...form, petition: { ...full, title } })).named('title')[0]), title);
  });

  it('tells no other site that one was there', async () => {
    const page = await openPetition(full);
    const policy = page.named('meta').find((one) => attribute(one, 'name') === 'referrer');
    equal(policy && attribute(policy, 'content'), 'no-referrer');
  });
});
