import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { noticeIn, noticeText } from '@dugnad/client/model';
import type { ConsentPurpose } from '@dugnad/client/model';
import type { StoredPetition } from '../store/petition-store.ts';
import { chooseLanguages } from './choose-languages.ts';
import { pageHeaders } from './page-headers.ts';
import { readForm } from './read-form.ts';
import { isOwnPost } from './same-origin.ts';
import { consentFromForm, signatureFromForm } from './signature-from-form.ts';

describe('the language of a page', () => {
  const cases: [asked: unknown, accepted: string | undefined, languages: string[]][] = [
    ['ar', 'nb,en;q=0.8', ['ar', 'nb', 'en']],
    [undefined, 'nb,en;q=0.8', ['nb', 'en']],
    [undefined, 'en;q=0.8,nb', ['nb', 'en']],
    [undefined, 'en;q=0,nb;q=0.1', ['nb']],
    ['nb-simple', undefined, ['nb-simple']],
    ['nb', 'nb', ['nb']],
    [undefined, undefined, []],
    [undefined, '', []],
    [undefined, '*', []],
    [undefined, 'nb-NO;q=broken', []],
    ['../etc/passwd', 'nb', ['nb']],
    ['<script>', 'nb', ['nb']],
    [['nb', 'en'], 'da', ['da']],
    [undefined, Array.from({ length: 40 }, (_, index) => `x${String.fromCharCode(97 + (index % 26))}-a${index}`).join(), []],
  ];
  for (const [asked, accepted, languages] of cases.slice(0, -1)) {
    it(`is ${languages.join(', ') || 'nobody’s wish'} for ${JSON.stringify(asked)} and ${accepted ?? 'no header'}`, () => assert.deepEqual(chooseLanguages(asked, accepted), languages));
  }
  it('is chosen among ten at most', () => assert.equal(chooseLanguages(undefined, cases.at(-1)?.[1]).length, 10));
});

describe('what a page may do', () => {
  const headers = (origins: readonly string[] = [], styleHashes: readonly string[] = ["'sha256-abc='"]): Record<string, string> => pageHeaders({ html: '', language: 'nb', styleHashes }, origins);
  const policyOf = (all: Record<string, string>): string => all['content-security-policy'] ?? '';

  it('is to run no script at all', () => {
    assert.match(policyOf(headers()), /default-src 'none'/);
    assert.doesNotMatch(policyOf(headers()), /script-src|unsafe/);
  });
  it('is to have its own style sheet', () => assert.match(policyOf(headers()), /style-src 'sha256-abc='/));
  it('is to have none when it has none', () => assert.match(policyOf(headers([], [])), /style-src 'none'/));
  it('is not to take a hash that is something else', () => assert.match(policyOf(headers([], ["'unsafe-inline'", "*; script-src *"])), /style-src 'none'/));
  it('is to stand in frames of its site', () => assert.match(policyOf(headers(['https://gronlia.example'])), /frame-ancestors 'self' https:\/\/gronlia\.example$/));
  it('is not to widen its policy by an origin', () => assert.match(policyOf(headers(["https://a.example; script-src *", 'javascript:1'])), /frame-ancestors 'self'$/));
  it('is to send its forms home', () => assert.match(policyOf(headers()), /form-action 'self'/));
  it('is to play films of its own server and of the web', () => assert.match(policyOf(headers()), /media-src 'self' https:/));
  it('is to say its language, and to tell nobody where one comes from', () => assert.deepEqual([headers()['content-language'], headers()['referrer-policy'], headers()['x-content-type-options']], ['nb', 'no-referrer', 'nosniff']));
  it('is to set no cookie', () => assert.equal('set-cookie' in headers(), false));
});

describe('a form without script', () => {
  const cases: [body: string, filled: Record<string, string>][] = [
    ['name=Ada+Lovelace&email=ada%40example.org', { name: 'Ada Lovelace', email: 'ada@example.org' }],
    ['name=%C3%85se', { name: 'Åse' }],
    ['name=Ada&name=Bea', { name: 'Ada' }],
    ['', {}],
    ['name', { name: '' }],
    ['name=%', { name: '%' }],
    ['name=%E0%A4%A', { name: '\ufffd%A' }],
    ['__proto__=x&constructor=y', Object.assign(Object.create(null) as Record<string, string>, { ['__proto__']: 'x', constructor: 'y' })],
  ];
  for (const [body, filled] of cases.slice(0, 6)) it(`is read from "${body}"`, () => assert.deepEqual({ ...readForm(body) }, filled));
  it('cannot reach beyond itself by the names of its fields', () => {
    const filled = readForm('__proto__=x&constructor=y');
    assert.deepEqual([Object.getPrototypeOf(filled), filled['constructor']], [null, 'y']);
  });
  it('has a hundred fields at most', () => assert.equal(Object.keys(readForm(Array.from({ length: 500 }, (_, index) => `f${index}=1`).join('&'))).length, 100));
});

describe('a form is ours', () => {
  const own = 'https://p.example';
  const cases: [headers: { origin?: string; 'sec-fetch-site'?: string }, isOurs: boolean][] = [
    [{}, true],
    [{ origin: own }, true],
    [{ origin: 'null' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: own }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: own }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
  ];
  for (const [headers, isOurs] of cases) it(`${isOurs ? '' : 'not '}with ${JSON.stringify(headers)}`, () => assert.equal(isOwnPost(headers, own), isOurs));
});

const consents: ConsentPurpose[] = [
  { id: 'opinion', text: { nb: 'Ja.', en: 'Yes.' }, basis: 'consent', explicit: true, required: true },
  { id: 'news', text: { nb: 'Nytt.', en: 'News.' }, basis: 'consent', explicit: false, required: false },
];
const petition = { noticeVersion: '1', consents, eligibility: {} } as unknown as StoredPetition;
const shown = { languages: ['nb-simple', 'nb'], origin: 'https://p.example', now: '2026-11-28T12:00:00Z' };

describe('what somebody agreed to on a page without script', () => {
  it('is what they ticked, each purpose by name', () => {
    const { purposes, event, method } = consentFromForm(petition, { 'consent-opinion': 'on' }, shown);
    assert.deepEqual(purposes.map(({ id, granted, explicit }) => [id, granted, explicit]), [['opinion', true, true], ['news', false, false]]);
    assert.deepEqual([event, method.layer, method.control], ['given', 'form', 'checkbox']);
  });

  it('has the hash of exactly what the page showed', () => {
    const { noticeHash } = consentFromForm(petition, {}, shown);
    assert.equal(noticeHash, createHash('sha256').update(noticeText(noticeIn('1', consents, shown.languages))).digest('hex'));
  });

  it('says whether it was read in easy language', () => {
    assert.equal(consentFromForm(petition, {}, shown).easyLanguage, true);
    assert.equal(consentFromForm(petition, {}, { ...shown, languages: ['nb'] }).easyLanguage, false);
  });

  it('has the page’s origin and no address of anybody', () => {
    const record = consentFromForm(petition, { email: 'ada@example.org' }, shown);
    assert.equal(record.origin, 'https://p.example');
    assert.doesNotMatch(JSON.stringify(record), /ada@/);
  });
});

describe('what a form sent', () => {
  it('is a signature, without what was left empty', () => {
    const { consents: agreed, ...rest } = signatureFromForm(petition, { name: 'Ada', email: 'ada@example.org', postcode: ' ', comment: '', visibility: 'initials' }, shown);
    assert.deepEqual(rest, { name: 'Ada', email: 'ada@example.org', visibility: 'initials', language: 'nb-simple' });
    assert.equal((agreed as unknown[]).length, 1);
  });
  it('has an empty name where the name was left out, so that the field is named', () => assert.deepEqual([signatureFromForm(petition, {}, shown)['name'], signatureFromForm(petition, {}, shown)['email']], ['', '']));
  it('says something about age only where it was asked', () => {
    assert.equal('oldEnough' in signatureFromForm(petition, { oldEnough: 'on' }, shown), false);
    const grown = { ...petition, eligibility: { minimumAge: 16 } };
    assert.deepEqual([signatureFromForm(grown, { oldEnough: 'on' }, shown)['oldEnough'], signatureFromForm(grown, {}, shown)['oldEnough']], [true, false]);
  });
  it('keeps what only a machine fills in, so that it is noticed', () => assert.equal(signatureFromForm(petition, { website: 'x' }, shown)['website'], 'x'));
});
