import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import type { ConsentPurposeInput } from './consent.ts';
import { noticeIn, noticeText, shownNotice } from './notice.ts';
import { PetitionSchema, type PetitionInput } from './petition.ts';

const sign: ConsentPurposeInput = { id: 'sign', text: { nb: 'Jeg samtykker.', ar: 'أوافق.' }, explicit: true, required: true };
const news: ConsentPurposeInput = { id: 'news', text: 'Send meg nytt.' };

const least: PetitionInput = {
  id: 'gronlia-park', url: 'https://example.org/embed/petition/gronlia-park', title: 'La parken bli park', demand: 'Vi ber om en park.', addressee: 'Bystyret', status: 'open', controller: { name: 'Grønlia grendehus', email: 'post@example.org' },
  consents: [sign, news], noticeVersion: '2026-11', handOver: { gives: 'number' }, retention: { deleteAfter: '2027-06-30' },
};

describe('a petition', () => {
  it('asks for the least unless told otherwise', () => {
    const { ask, eligibility, paper } = v.parse(PetitionSchema, least);
    assert.deepEqual([ask, eligibility, paper], [{ postcode: 'no', comment: false, visibility: ['hidden'] }, {}, { allowed: false }]);
  });

  it('ticks and takes nothing for granted', () => {
    const [, second] = v.parse(PetitionSchema, least).consents;
    assert.deepEqual([second?.required, second?.explicit, second?.basis], [false, false, 'consent']);
  });

  const wrong: [string, object, string][] = [
    ['without the day that it deletes', { retention: {} }, 'retention'],
    ['without somebody who answers for the data', { controller: {} }, 'controller'],
    ['that does not say what the addressee gets', { handOver: {} }, 'handOver'],
    ['with one purpose twice', { consents: [sign, sign] }, 'consents'],
    ['with an identifier that is no part of an address', { id: '../etc' }, 'id'],
    ['with a link that runs script', { url: 'javascript:alert(1)' }, 'url'],
    ['with a goal of nobody', { goal: [0] }, 'goal'],
    ['with a day that does not exist', { retention: { deleteAfter: '2027-02-30' } }, 'retention'],
  ];
  for (const [what, more, field] of wrong) {
    it(`is refused ${what}`, () => {
      const { issues } = v.safeParse(PetitionSchema, { ...least, ...more });
      assert.equal(issues?.[0]?.path?.[0]?.key, field);
    });
  }
});

describe('the notice that somebody agreed to', () => {
  const { consents, noticeVersion } = v.parse(PetitionSchema, least);

  it('has each text in the language that it was read in, and the options, in order', () => {
    assert.equal(noticeText(noticeIn(noticeVersion, consents, ['ar', 'nb'])), '{"noticeVersion":"2026-11","purposes":[{"id":"sign","texts":[{"lang":"ar","value":"أوافق."}],"options":["yes","no"]},{"id":"news","texts":[{"lang":"","value":"Send meg nytt."}],"options":["yes","no"]}]}');
  });

  it('is another in another language, version or order', () => {
    const variants = [noticeIn(noticeVersion, consents, ['nb']), noticeIn(noticeVersion, consents, ['ar']), noticeIn('2026-12', consents, ['nb']), noticeIn(noticeVersion, consents.toReversed(), ['nb'])];
    assert.equal(new Set(variants.map(noticeText)).size, variants.length);
  });

  it('does not depend on the order in which a program wrote its keys', () => {
    const one = shownNotice('1', consents, () => [{ lang: 'nb', value: 'a' }]);
    const other = shownNotice('1', consents, () => [{ value: 'a', lang: 'nb' }]);
    assert.equal(noticeText(one), noticeText(other));
  });
});
