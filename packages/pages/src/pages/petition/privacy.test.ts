import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Controller } from '@dugnad/client/model';

import { drawPart, english, speakEnglish } from '../draw-part.page.ts';
import { attribute, isWithin, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inherited, inside, LANGUAGES, openPetition, underTerm } from '../reading.page.ts';
import { full, petition } from '../sample-pages.page.ts';
import { privacyTemplate } from './privacy.template.ts';

const bare: Controller = { name: 'Grendehuset', email: 'post@gronlia.example', receivers: [] };

const drawPrivacy = (controller: Partial<Controller> = {}, reader = english): PageTree => drawPart(privacyTemplate({ ...petition, controller: { ...bare, ...controller } }, reader));
const terms = (page: PageTree): string[] => page.named('dt').map(wordsIn);

beforeEach(speakEnglish);

describe('what Article 13 GDPR asks to be told', () => {
  it('is in this order, term by term', () => {
    deepEqual(terms(drawPart(privacyTemplate(full, english))), ['Who is responsible', 'Data protection officer', 'What for', 'On what ground', 'Who receives it', 'How long', 'Your rights']);
  });

  it('is no longer than it needs to be', () => {
    deepEqual(terms(drawPrivacy()), ['Who is responsible', 'What for', 'On what ground', 'How long', 'Your rights']);
  });

  const table: readonly [term: string, words: string][] = [
    ['What for', 'To collect signatures and to hand them over.'],
    ['On what ground', 'Your consent (GDPR Articles 6(1)(a) and 9(2)(a)).'],
    ['How long', 'All about you is deleted after Saturday, 1 May 2027.'],
    ['Your rights', 'You can see, correct, take along, restrict or delete it. You can take your consent back at any time. You need not sign. Nothing follows if you do not.'],
  ];
  for (const [term, words] of table) it(`says under "${term}": ${words}`, () => equal(wordsIn(underTerm(drawPrivacy(), term)), words));

  it('says who is responsible, with address, register, e-mail and telephone', () => {
    const page = drawPart(privacyTemplate(petition, english));
    const who = underTerm(page, 'Who is responsible');
    equal(wordsIn(who), 'Grønlia grendehus Grønliveien 4 1357 Lundvik brreg 999 888 777 post@gronlia.example 12 34 56 78');
    deepEqual(hrefs(page, who), ['mailto:post@gronlia.example', 'tel:12345678']);
  });

  it('says who the data protection officer is, by any of name, e-mail and telephone', () => {
    const officers: readonly [officer: NonNullable<Controller['dataProtectionOfficer']>, words: string, links: string[]][] = [
      [{ name: 'Ola Vik', email: 'ombud@gronlia.example', phone: '11 22 33 44' }, 'Ola Vik ombud@gronlia.example 11 22 33 44', ['mailto:ombud@gronlia.example', 'tel:11223344']],
      [{ email: 'ombud@gronlia.example' }, 'ombud@gronlia.example', ['mailto:ombud@gronlia.example']],
      [{ phone: '+47 11 22 33 44' }, '+47 11 22 33 44', ['tel:+4711223344']],
      [{ name: 'Ola Vik' }, 'Ola Vik', []],
      [{ name: 'Ola Vik', email: 'no address' }, 'Ola Vik no address', []],
    ];
    for (const [dataProtectionOfficer, words, links] of officers) {
      const page = drawPrivacy({ dataProtectionOfficer });
      const officer = underTerm(page, 'Data protection officer');
      deepEqual([wordsIn(officer), hrefs(page, officer)], [words, links]);
    }
  });

  it('names each receiver in a line of its own', () => {
    const page = drawPrivacy({ receivers: ['A host in Norway', { en: 'The town council', nb: 'Bystyret' }] });
    deepEqual(inside(page, underTerm(page, 'Who receives it'), 'p').map(wordsIn), ['A host in Norway', 'The town council']);
  });

  it('names the authority to complain to, as a link where it has an address', () => {
    const plain = drawPrivacy({ authority: { name: 'Datatilsynet' } });
    match(wordsIn(underTerm(plain, 'Your rights')), /You can complain to Datatilsynet\.$/);
    deepEqual(hrefs(plain, underTerm(plain, 'Your rights')), []);
    const linked = drawPrivacy({ authority: { name: { nb: 'Datatilsynet', en: 'The Norwegian authority' }, url: 'https://www.datatilsynet.no/' } });
    match(wordsIn(underTerm(linked, 'Your rights')), /You can complain to The Norwegian authority\.$/);
    deepEqual(hrefs(linked, underTerm(linked, 'Your rights')), ['https://www.datatilsynet.no/']);
  });

  it('opens the authority beside a frame, not in it', () => {
    const page = drawPrivacy({ authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no/' } }, { ...english, framed: true });
    const link = page.named('a').find((one) => attribute(one, 'href')?.includes('datatilsynet'))!;
    deepEqual([attribute(link, 'target'), attribute(link, 'rel')], ['_blank', 'noopener']);
  });

  it('says more where the association does, in its paragraphs', () => {
    const page = drawPrivacy({ more: 'We keep paper in a locked box.\n\nKari has the key.' });
    deepEqual(inside(page, byClass(page, 'words')[0], 'p').map(wordsIn), ['We keep paper in a locked box.', 'Kari has the key.']);
  });
});

describe('the way to it', () => {
  it('is one press, right beside the button, and it stands closed', async () => {
    const page = await openPetition();
    const details = byClass(page, 'privacy')[0]!;
    equal(attribute(details, 'open'), undefined);
    equal(wordsIn(inside(page, details, 'summary')[0]), 'What happens with what I write?');
    ok(isWithin(details, page.named('form')[0]));
    const order = [page.field('consent-news')!, details, page.named('button')[0]!].map((one) => page.all.indexOf(one));
    deepEqual(order, [...order].sort((one, other) => one - other));
  });

  it('is there in every language, with all its terms in that language', async () => {
    const [english] = [terms(await openPetition(full))];
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await openPetition(full, {}, language);
      const said = terms(page);
      equal(said.length, english.length, language);
      deepEqual(said.filter((one) => english.includes(one)), [], language);
      // Easy language says what it means instead of where it is written.
      if (!language.endsWith('-simple')) match(wordsIn(byClass(page, 'privacy')[0]), /6[^]*9/, language);
    }
  });

  it('keeps numbers and addresses from left to right on a page from right to left', async () => {
    const page = await openPetition(full, {}, 'ar');
    const details = byClass(page, 'privacy')[0];
    for (const link of inside(page, details, 'a').filter((one) => /^(tel|mailto):/.test(attribute(one, 'href') ?? ''))) {
      const [written] = inside(page, link, 'bdi');
      equal(inherited(written!, 'dir'), 'ltr');
    }
    equal(inherited(details!, 'dir'), 'rtl');
  });
});
