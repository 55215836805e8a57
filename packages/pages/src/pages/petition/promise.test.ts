import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';

import { attribute, nameOf, wordsIn } from '../page-tree.page.ts';
import { byClass, descriptions, inside, LANGUAGES, mainWords, openPage, openPetition } from '../reading.page.ts';
import { petition } from '../sample-pages.page.ts';

const promise = async (handOver: Petition['handOver'], ...languages: string[]): Promise<string> => wordsIn(byClass(await openPetition({ handOver }, {}, ...languages), 'promise')[0]);

describe('what the addressee receives, and when', () => {
  const end = ' All about you is deleted after Saturday, 1 May 2027.';
  const table: readonly [handOver: Petition['handOver'], words: string][] = [
    [{ gives: 'number' }, 'Lundvik town council: Only the number of signatures is handed over, no names.'],
    [{ gives: 'names' }, 'Lundvik town council: The names of all who signed are handed over.'],
    [{ gives: 'names-and-postcodes' }, 'Lundvik town council: The names and postcodes of all who signed are handed over.'],
    [{ gives: 'names', date: '2027-02-03' }, 'Lundvik town council: The names of all who signed are handed over. That happens on Wednesday, 3 February 2027.'],
    [{ gives: 'names', when: 'At the meeting.' }, 'Lundvik town council: The names of all who signed are handed over. At the meeting.'],
    [{ gives: 'names', when: { nb: 'På møtet.', en: 'At the meeting.' }, date: '2027-02-03' }, 'Lundvik town council: The names of all who signed are handed over. At the meeting. That happens on Wednesday, 3 February 2027.'],
  ];
  for (const [handOver, words] of table) it(`is said before the button: ${words}`, async () => equal(await promise(handOver), words + end));

  it('is said in the words of the same kind on the paper', async () => {
    for (const [gives, words] of [['number', /Only the number of signatures/], ['names', /The names of all who signed/], ['names-and-postcodes', /The names and postcodes/]] as const) {
      match(mainWords(await openPage('sheet', { petition: { ...petition, handOver: { gives } }, rows: 3 })), words);
    }
  });

  it('is another sentence for each of the three, in every language', async () => {
    for (const language of LANGUAGES) {
      const [number, names, both] = await Promise.all((['number', 'names', 'names-and-postcodes'] as const).map((gives) => promise({ gives }, language)));
      notEqual(number, names, language);
      notEqual(names, both, language);
    }
  });

  it('has its dates as machines read them', async () => {
    const page = await openPetition({ handOver: { gives: 'names', date: '2027-02-03' } });
    deepEqual(inside(page, byClass(page, 'promise')[0], 'time').map((one) => attribute(one, 'datetime')), ['2027-02-03', '2027-05-01']);
  });

  it('names every day by its weekday, in the language of the page', async () => {
    const table: readonly [language: string, words: RegExp][] = [
      ['nb', /onsdag 3\. februar 2027.*lørdag 1\. mai 2027/],
      ['nn', /onsdag 3\. februar 2027.*laurdag 1\. mai 2027/],
      ['da', /onsdag den 3\. februar 2027.*lørdag den 1\. maj 2027/],
      ['sv', /onsdag 3 februari 2027.*lördag 1 maj 2027/],
      ['de', /Mittwoch, 3\. Februar 2027.*Samstag, 1\. Mai 2027/],
      ['nl-x-formal', /woensdag 3 februari 2027.*zaterdag 1 mei 2027/],
      ['fr', /mercredi 3 février 2027.*samedi 1(er)? mai 2027/],
      ['pl', /środa, 3 lutego 2027.*sobota, 1 maja 2027/],
      ['tr', /3 Şubat 2027 Çarşamba.*1 Mayıs 2027 Cumartesi/],
      ['fi', /3\. helmikuuta 2027.*1\. toukokuuta 2027/],
      ['ar', /الأربعاء، 3 فبراير 2027.*السبت، 1 مايو 2027/],
    ];
    for (const [language, words] of table) match(await promise({ gives: 'names', date: '2027-02-03' }, language), words, language);
  });
});

describe('who may sign', () => {
  it('is asked of age in one box, where the association sets one', async () => {
    for (const [minimumAge, said] of [[13, 'I am 13 years or older.'], [15, 'I am 15 years or older.'], [18, 'I am 18 years or older.'], [0, 'I am 0 years or older.']] as const) {
      const page = await openPetition({ eligibility: { minimumAge } });
      const box = page.field('oldEnough')!;
      deepEqual([nameOf(page, box), attribute(box, 'type'), attribute(box, 'aria-required'), attribute(box, 'checked')], [said, 'checkbox', 'true', undefined]);
    }
  });

  it('asks nobody when they were born', async () => {
    const page = await openPetition({ eligibility: { minimumAge: 15 } });
    equal(page.named('input').some((one) => ['date', 'number'].includes(attribute(one, 'type') ?? '') || /bday/.test(attribute(one, 'autocomplete') ?? '')), false);
  });

  it('says the age in Latin digits in every language, and in its own words', async () => {
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await openPetition({ eligibility: { minimumAge: 15 } }, {}, language);
      const said = nameOf(page, page.field('oldEnough')!);
      match(said, /15/, language);
      notEqual(said, 'I am 15 years or older.', language);
    }
  });

  it('is said in words above the form where it is for some only', async () => {
    const page = await openPetition({ eligibility: { areas: { nb: 'Alle på Grønlia', en: 'Everybody at Grønlia' } } });
    const sign = page.byId('sign');
    match(wordsIn(sign), /^Sign here This is for: Everybody at Grønlia\. Name/);
    ok(page.all.indexOf(inside(page, sign, 'p')[0]!) < page.all.indexOf(page.named('form')[0]!));
    equal(/This is for/.test(mainWords(await openPetition())), false);
  });

  it('is said with the association’s words in their own language', async () => {
    const page = await openPetition({ eligibility: { areas: { nb: 'Alle på Grønlia' } } }, {}, 'de');
    const words = inside(page, page.byId('sign'), 'span').find((one) => wordsIn(one) === 'Alle på Grønlia')!;
    equal(attribute(words, 'lang'), 'nb');
  });
});

describe('the postcode', () => {
  it('may be left out where it may be, and says so in every language', async () => {
    for (const language of LANGUAGES) {
      const [optional, required] = await Promise.all((['optional', 'required'] as const).map(async (postcode) => {
        const page = await openPetition({ ask: { ...petition.ask, postcode } }, {}, language);
        return nameOf(page, page.field('postcode')!);
      }));
      ok(optional && required && optional !== required && optional.includes(required), `${language}: ${optional ?? ''}, ${required ?? ''}`);
    }
  });

  it('has no hint where nobody says why', async () => {
    const { postcodeReason: _why, ...ask } = petition.ask;
    const page = await openPetition({ ask });
    deepEqual([descriptions(page, page.field('postcode')), attribute(page.field('postcode')!, 'aria-describedby')], [[], undefined]);
  });

  it('may be letters too, for those who live elsewhere', async () => {
    const page = await openPetition({}, { filled: { postcode: 'SW1A 1AA' } });
    deepEqual(['value', 'inputmode', 'type', 'maxlength'].map((name) => attribute(page.field('postcode')!, name)), ['SW1A 1AA', undefined, 'text', undefined]);
  });
});
