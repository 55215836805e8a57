import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { makeSiteNotice } from '../consent/index.ts';
import { SAMPLE_CONSENT } from '../contract/index.ts';
import { NOTICE_LENGTH, SiteNoticeSchema, siteNoticeText, type SiteNotice } from './index.ts';

const shown = { layer: 'banner', component: 'dugnad-consent 0.1.0', language: 'nb', words: ['Personvernvalg', 'Telle besøk'], options: ['Avvis alle', 'Godta alle'] } as const;
const notice = makeSiteNotice(SAMPLE_CONSENT, shown);

function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffled(part, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, shuffled(part, turn)] as const);
  return Object.fromEntries([...entries.slice(turn % (entries.length || 1)), ...entries.slice(0, turn % (entries.length || 1))]);
}

describe('the notice of a question', () => {
  it('holds who asks, for what, who receives it and for how long, in the words that were shown', () => {
    assert.deepEqual(v.parse(SiteNoticeSchema, JSON.parse(siteNoticeText(notice))), JSON.parse(siteNoticeText(notice)));
    assert.deepEqual([notice.controller.name, notice.months, notice.purposes.map(({ text }) => text.value)], ['Grønlia grendehus', 6, ['Telle besøk på nettstedet', 'Vise videoer fra YouTube', 'Vise kart fra OpenStreetMap']]);
    assert.deepEqual(notice.purposes[1]?.services.map(({ receiver, country, duration }) => [receiver, country, duration]), [['Google Ireland Ltd', 'IE', 'P6M']]);
  });

  it('is the same bytes in whatever order its parts came', () => {
    fc.assert(fc.property(fc.nat(12), (turn) => {
      assert.equal(siteNoticeText(shuffled(notice, turn) as SiteNotice), siteNoticeText(notice));
    }));
  });

  it('is the same bytes when it was read and is written again', () => {
    assert.equal(siteNoticeText(v.parse(SiteNoticeSchema, JSON.parse(siteNoticeText(notice)))), siteNoticeText(notice));
  });

  it('is another for another word, language, button, receiver or version', () => {
    const others = [
      makeSiteNotice(SAMPLE_CONSENT, { ...shown, words: ['Personvern'] }),
      makeSiteNotice(SAMPLE_CONSENT, { ...shown, language: 'nn' }),
      makeSiteNotice(SAMPLE_CONSENT, { ...shown, options: ['Godta alle', 'Avvis alle'] }),
      makeSiteNotice({ ...SAMPLE_CONSENT, services: SAMPLE_CONSENT.services.map((service) => ({ ...service, receiver: 'Andre AS' })) }, shown),
      makeSiteNotice({ ...SAMPLE_CONSENT, noticeVersion: '2026-12' }, shown),
    ];
    assert.equal(new Set([notice, ...others].map(siteNoticeText)).size, 6);
  });

  it('says that it was easy language, and which', () => {
    const easy = makeSiteNotice(SAMPLE_CONSENT, { ...shown, language: 'nb-simple' });
    assert.deepEqual([easy.easyLanguage, notice.easyLanguage, easy.purposes[0]?.text], [true, false, { lang: 'nb-simple', value: 'Telle hvor mange som leser her' }]);
  });

  for (const [what, changes] of [
    ['something that nobody knows', { ip: '192.0.2.1' }],
    ['a line with a control character', { words: ['a\u0000b'] }],
    ['more words than a question has', { words: Array.from({ length: 501 }, () => 'a') }],
    ['another schema', { schema: 'dugnad-notice-2' }],
    ['no language', { language: '' }],
  ] as const) {
    it(`is none with ${what}`, () => assert.equal(v.safeParse(SiteNoticeSchema, { ...notice, ...changes }).success, false));
  }

  it('is far from its limit with twenty services', () => {
    const services = Array.from({ length: 20 }, (_, at) => ({ ...SAMPLE_CONSENT.services[1]!, id: `service-${at}`, cookies: ['a*', 'b'] }));
    assert.ok(siteNoticeText(makeSiteNotice({ ...SAMPLE_CONSENT, services }, shown)).length < NOTICE_LENGTH / 4);
  });
});
