import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { ConsentPurpose } from '@dugnad/client/model';
import { chooseText, noticeIn } from '@dugnad/client/model';
import fc from 'fast-check';

import { drawPart, english, speakEnglish } from '../draw-part.page.ts';
import { attribute, isWithin, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { checkedOnes, descriptions, inherited, inside, LANGUAGES, openPetition } from '../reading.page.ts';
import { petition } from '../sample-pages.page.ts';
import { consentsTemplate } from './consents.template.ts';

const [opinion, news] = petition.consents as [ConsentPurpose, ConsentPurpose];

const boxes = (page: PageTree): string[] => page.named('input').filter((one) => attribute(one, 'type') === 'checkbox').flatMap((one) => attribute(one, 'name') ?? []);
const groups = (page: PageTree): string[] => page.named('fieldset').map((one) => wordsIn(inside(page, one, 'legend')[0]));

function drawConsents(consents: readonly ConsentPurpose[], filled: Readonly<Record<string, string>> = {}, reader = english): PageTree {
  return drawPart(consentsTemplate({ petition: { consents: [...consents] }, reader, valueOf: (field) => filled[field], errorOf: () => undefined }));
}

beforeEach(speakEnglish);

describe('what one agrees to', () => {
  it('is one box each, with what is needed first and apart from what is not', () => {
    const page = drawConsents([news, opinion, { ...news, id: 'news-sms' }]);
    deepEqual(boxes(page), ['consent-opinion', 'consent-news', 'consent-news-sms']);
    deepEqual(groups(page), ['Your consent', 'Only if you want to']);
  });

  it('is in no group where nothing of the kind is asked', () => {
    deepEqual(groups(drawConsents([opinion])), ['Your consent']);
    deepEqual(groups(drawConsents([news])), ['Only if you want to']);
    deepEqual(groups(drawConsents([])), []);
  });

  it('is the whole sentence of the association, and nothing besides', () => {
    const page = drawConsents([opinion, news]);
    for (const { id, text } of [opinion, news]) equal(nameOf(page, page.field(`consent-${id}`)!), chooseText(text, ['en']).value);
  });

  it('is explained after its box by the hint, which is no part of its name', () => {
    const page = drawConsents([news]);
    const box = page.field('consent-news')!;
    deepEqual(descriptions(page, box), ['Three messages at most.']);
    equal(nameOf(page, box).includes('Three'), false);
    ok(page.all.indexOf(page.byId('consent-news-hint')!) > page.all.indexOf(box));
  });

  it('has no description where the association explains nothing', () => {
    equal(attribute(drawConsents([opinion]).field('consent-opinion')!, 'aria-describedby'), undefined);
  });

  it('is pressed by its words as well as by its box', () => {
    const page = drawConsents([opinion]);
    ok(isWithin(page.field('consent-opinion')!, page.named('label')[0]));
    equal(attribute(page.named('label')[0]!, 'for'), 'consent-opinion');
  });

  it('is never ticked by anybody but the signer, however many purposes there are', () => {
    const purpose = fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), required: fc.boolean(), explicit: fc.boolean(), text: fc.string({ minLength: 1 }), basis: fc.constant('consent' as const) });
    fc.assert(
      fc.property(fc.uniqueArray(purpose, { maxLength: 6, selector: ({ id }) => id }), fc.func(fc.boolean()), (purposes, isTicked) => {
        const ticked = purposes.filter(({ id }) => isTicked(id)).map(({ id }) => `consent-${id}`);
        const page = drawConsents(purposes, Object.fromEntries(ticked.map((field) => [field, 'on'])));
        deepEqual(checkedOnes(page).sort(), ticked.sort());
        equal(boxes(page).length, purposes.length);
        const needed = page.all.filter((one) => attribute(one, 'aria-required') === 'true').length;
        equal(needed, purposes.filter(({ required }) => required).length);
      }),
    );
  });

  it('is no box that a browser refuses: what is missing is said in words by the page', async () => {
    const page = await openPetition();
    for (const name of boxes(page)) equal(attribute(page.field(name)!, 'required'), undefined, name);
    equal(attribute(page.field('consent-opinion')!, 'aria-required'), 'true');
    equal(attribute(page.field('consent-news')!, 'aria-required'), undefined);
  });
});

describe('the statement of Article 9 GDPR', () => {
  it('says that the consent is explicit, to whom and for what, in every language it is written in', async () => {
    const table: readonly [language: string, words: RegExp][] = [
      ['en', /^I explicitly consent to Grønlia grendehus storing .* giving my name to Lundvik town council\.$/],
      ['nb', /^Jeg samtykker uttrykkelig til .* gir navnet mitt til bystyret i Lundvik\.$/],
      ['ar', /^أوافق صراحةً على .* مجلس مدينة لوندفيك\.$/],
    ];
    for (const [language, words] of table) {
      const page = await openPetition({}, {}, language);
      match(nameOf(page, page.field('consent-opinion')!), words);
    }
  });

  it('stands in its own language on a page in another, and is marked so', async () => {
    const page = await openPetition({}, {}, 'pl');
    const [words] = inside(page, page.named('label').find((one) => attribute(one, 'for') === 'consent-opinion'), 'span').slice(-1);
    deepEqual([inherited(words!, 'lang'), inherited(words!, 'dir')], ['nb', 'ltr']);
    match(wordsIn(words), /^Jeg samtykker uttrykkelig/);
  });

  it('stands in a group of its own, with nothing else in it', async () => {
    const page = await openPetition({ eligibility: { minimumAge: 15 } });
    const group = page.byId('consent');
    deepEqual(inside(page, group, 'input').map((one) => attribute(one, 'name')), ['consent-opinion']);
  });

  it('comes after all questions, and before the button', async () => {
    const page = await openPetition();
    const order = [page.field('comment'), page.field('consent-opinion'), page.byId('voluntary'), page.named('button')[0]].map((one) => page.all.indexOf(one!));
    deepEqual(order, [...order].sort((one, other) => one - other));
  });

  it('is the very text that the proof is made of, for every language of a visit', async () => {
    for (const language of [...LANGUAGES, 'so', 'ar-EG']) {
      const page = await openPetition({}, {}, language);
      const { purposes } = noticeIn(petition.noticeVersion, petition.consents, [language]);
      deepEqual(purposes.map(({ id }) => nameOf(page, page.field(`consent-${id}`)!)), purposes.map(({ texts }) => texts[0]?.value), language);
    }
  });
});
