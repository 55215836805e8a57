import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTICE_LENGTH, siteNoticeText } from '@dugnad/client/model';
import type { ConsentRecord, SiteNotice } from '@dugnad/client/model';
import fc from 'fast-check';
import { asNotice } from '../store/consents/notices.ts';
import { testChoice, testChoices, testNotice } from '../store/open-test-store.test.page.ts';
import { hashesElsewhere, readNoticeText, wrongNotices, wrongRecords } from './check-choices.ts';

const notice = testNotice();
const text = siteNoticeText(notice);

const NO_NOTICES: [what: string, text: string][] = [
  ['nothing', ''],
  ['no JSON', '{"schema":'],
  ['another thing', '"dugnad-notice-1"'],
  ['null', 'null'],
  ['a list that is as deep as it may be long', '['.repeat(NOTICE_LENGTH)],
  ['a blank more', text.replace('{', '{ ')],
  ['keys in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed()))],
  ['a key twice', text.replace('"months":6', '"months":6,"months":6')],
  ['a number spelt otherwise', text.replace('"months":6', '"months":6.0')],
  ['something that nobody knows', text.replace('"months":6', '"ip":"192.0.2.1","months":6')],
  ['an escape that is not needed', text.replace('Telle', '\\u0054elle')],
  ['a key that programs stumble over', text.replace('{', '{"__proto__":{},')],
  ['too long a memory', siteNoticeText({ ...notice, months: 13 })],
];

for (const [what, wrong] of NO_NOTICES) {
  test(`a notice with ${what} is named by its place, and is none`, () => {
    assert.equal(readNoticeText(wrong), undefined);
    assert.deepEqual(wrongNotices([text, wrong]), [{ pointer: '/notices/1', code: 'invalid' }]);
  });
}

test('a notice is read as it was written', () => {
  assert.deepEqual(readNoticeText(text), JSON.parse(text));
  assert.deepEqual(wrongNotices([text]), []);
});

test('no text is taken for a notice whose hash is not that of the notice in it', () => {
  const somewhere = fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 }));
  fc.assert(fc.property(somewhere, ([at, length, put]) => {
    const changed = text.slice(0, at) + put + text.slice(at + length);
    const read = readNoticeText(changed);
    assert.equal(read === undefined || siteNoticeText(read) === changed, true);
  }));
});

const [, statistics] = testChoice().purposes;
const answers = (...ids: string[]): ConsentRecord['purposes'] => ids.map((id) => ({ id, granted: true, basis: statistics?.basis ?? 'consent', explicit: false }));

const RECORDS: [what: string, changes: Partial<ConsentRecord>, pointer: string | undefined, code?: string][] = [
  ['answers of what was asked', {}, undefined],
  ['a yes to one service', { purposes: answers('youtube') }, undefined],
  ['nothing answered', { purposes: [] }, undefined],
  ['a text that nobody has', { noticeHash: 'f'.repeat(64) }, '/noticeHash', 'notice-unknown'],
  ['another version', { noticeVersion: '2026-12' }, '/noticeVersion', 'not-of-notice'],
  ['another language', { language: 'nn' }, '/language', 'not-of-notice'],
  ['easy language, which it was not', { easyLanguage: true }, '/easyLanguage', 'not-of-notice'],
  ['another layer', { method: { layer: 'choices', component: notice.component } }, '/method/layer', 'not-of-notice'],
  ['the layer of a form', { method: { layer: 'form', component: notice.component } }, '/method/layer', 'not-of-notice'],
  ['another component', { method: { layer: 'banner', component: 'dugnad-consent 0.0.9' } }, '/method/component', 'not-of-notice'],
  ['no component', { method: { layer: 'banner' } }, '/method/component', 'not-of-notice'],
  ['a purpose that was not asked about', { purposes: answers('statistics', 'advertising') }, '/purposes/1/id', 'unknown-purpose'],
  ['a yes to what needs none', { purposes: answers('login') }, '/purposes/0/id', 'unknown-purpose'],
  ['a yes to a service of what needs none', { purposes: answers('session') }, '/purposes/0/id', 'unknown-purpose'],
  ['two answers to one purpose', { purposes: answers('video', 'video') }, '/purposes/1/id', 'answered-twice'],
];

for (const [what, changes, pointer, code] of RECORDS) {
  test(`a record with ${what} is ${pointer === undefined ? 'taken' : `refused at ${pointer}`}`, () => {
    const found = wrongRecords(testChoices([testChoice(), testChoice(changes)]), new Map());
    assert.deepEqual(found, pointer === undefined ? [] : [{ pointer: `/records/1${pointer}`, code }]);
  });
}

const LAYERS: SiteNotice[] = (['banner', 'choices', 'placeholder'] as const).map((layer) => testNotice({ layer }));

test('a choice can be made at each of the three layers, each with its own notice', () => {
  assert.deepEqual(wrongRecords(testChoices(LAYERS.map((layer) => testChoice({}, layer)), LAYERS), new Map()), []);
});

test('a notice that is kept need not be sent again', () => {
  const records = [testChoice()];
  const { hash } = asNotice(text);
  assert.deepEqual([hashesElsewhere({ records, notices: [] }), hashesElsewhere(testChoices(records))], [[hash], []]);
  assert.deepEqual(wrongRecords({ records, notices: [] }, new Map([[hash, text]])), []);
});

test('the text of a petition, which is kept in the same place, is no notice of a site', () => {
  const petition = asNotice('{"noticeVersion":"2026-11","purposes":[]}');
  const found = wrongRecords({ records: [testChoice({ noticeHash: petition.hash })], notices: [] }, new Map([[petition.hash, petition.text]]));
  assert.deepEqual(found, [{ pointer: '/records/0/noticeHash', code: 'notice-unknown' }]);
});
