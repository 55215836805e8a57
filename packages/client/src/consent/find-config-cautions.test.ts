import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import type { ConsentConfig, ConsentSitePurpose } from '../model/index.ts';
import { findConfigCautions, findUnreadKeys } from './find-config-cautions.ts';

const asking = (...purposes: ConsentSitePurpose[]): ConsentConfig => ({ ...SAMPLE_CONSENT, purposes, services: [] });
const both = { nb: 'a', en: 'b' };

describe('a language that one purpose has and another lacks', () => {
  const lacks = (...texts: ConsentSitePurpose['text'][]) => findConfigCautions(asking(...texts.map((text, index) => ({ id: `p${index}`, text }))));

  it('is told, because then everything is shown in another', () => {
    assert.deepEqual(lacks(both, { nb: 'c' }), ['purposes[1].text has no "en", which purposes[0].text has, so everything is shown in a language that all of them have. Write it in "en" too.']);
  });

  it('is told of the first as well as of the last', () => assert.match(lacks({ nb: 'c' }, both).join(), /^purposes\[0\]\.text has no "en", which purposes\[1\]\.text has/));

  it('is told for each language, with the first text that has it', () => {
    assert.deepEqual(lacks({ nb: 'a' }, { nb: 'a', en: 'b', ar: 'c' }, { nb: 'a', ar: 'c' }).map((sentence) => sentence.split(', so')[0]), [
      'purposes[0].text has no "en", which purposes[1].text has', 'purposes[0].text has no "ar", which purposes[1].text has', 'purposes[2].text has no "en", which purposes[1].text has',
    ]);
  });

  it('is easy language too', () => assert.match(lacks({ nb: 'a', 'nb-simple': 'b' }, { nb: 'a' }).join(), /purposes\[1\]\.text has no "nb-simple"/));

  it('may be the one of a hint', () => {
    assert.match(findConfigCautions(asking({ id: 'a', text: both, hint: { nb: 'x' } })).join(), /^purposes\[0\]\.hint has no "en", which purposes\[0\]\.text has/);
  });

  it('is not missed where capitals differ', () => assert.deepEqual(lacks({ 'zh-Hant': 'a' }, { 'zh-hant': 'b' }), []));

  it('cannot be told of a text that names none beside one that does', () => {
    assert.deepEqual(lacks(both, 'c'), ['purposes[1].text does not say which language it is in, and others do, so everything is shown in a language that all of them have. Write {"nb": "…", "en": "…"}.']);
  });

  it('is of no matter where no text names any', () => assert.deepEqual(lacks('a', 'b'), []));

  it('is of no matter where nothing is asked', () => assert.deepEqual(findConfigCautions(asking()), []));
});

describe('a reason for not asking', () => {
  for (const kind of ['advertising', 'sharing'] as const) {
    it(`is doubted for ${kind}`, () => {
      assert.deepEqual(findConfigCautions(asking({ id: 'a', text: 'x', kind, necessary: 'asked-for' })), [`purposes[0].necessary is "asked-for", but no visitor needs ${kind} for what was asked for: it needs consent. Take "necessary" out.`]);
    });
  }

  for (const kind of ['statistics', 'external', 'other'] as const) it(`is believed for ${kind}`, () => assert.deepEqual(findConfigCautions(asking({ id: 'a', text: 'x', kind, necessary: 'asked-for' })), []));

  it('is believed where nobody says what kind it is', () => assert.deepEqual(findConfigCautions(asking({ id: 'a', text: 'x', necessary: 'transmission' })), []));

  it('is not missed where advertising asks', () => assert.deepEqual(findConfigCautions(asking({ id: 'a', text: 'x', kind: 'advertising' })), []));
});

describe('a key that nothing reads', () => {
  const [first] = SAMPLE_CONSENT.services;
  const CASES: [what: string, config: unknown, sentences: string[]][] = [
    ['at the top', { noticeversion: '1' }, ['noticeversion is read by nothing: there is no such key. Did you mean "noticeVersion"?']],
    ['about who is responsible', { controller: { title: 'x' } }, ['controller.title is read by nothing: there is no such key. Take it out.']],
    ['in a purpose', { purposes: [{}, { id: 'a', required: true }] }, ['purposes[1].required is read by nothing: there is no such key. Take it out.']],
    ['in a service', { services: [{ id: 'a', cookie: [] }] }, ['services[0].cookie is read by nothing: there is no such key. Did you mean "cookies"?']],
    ['beside the one that was meant', { services: [{ ...first, cookie: [] }] }, ['services[0].cookie is read by nothing: there is no such key. Take it out.']],
    ['with a space in it', { 'a b': 1 }, ['["a b"] is read by nothing: there is no such key. Take it out.']],
  ];
  for (const [what, config, sentences] of CASES) it(`is named ${what}`, () => assert.deepEqual(findUnreadKeys(config), sentences));

  it('is not the one that an editor reads', () => assert.deepEqual(findUnreadKeys({ ...SAMPLE_CONSENT, $schema: 'https://a.example/embed/consent-config.schema.json' }), []));

  for (const config of [null, undefined, 7, 'x', [], [{}], { purposes: {} }, { services: [null, 7, []] }, { controller: [] }]) {
    it(`is not looked for in ${JSON.stringify(config) ?? 'nothing'}`, () => assert.deepEqual(findUnreadKeys(config), []));
  }
});
