import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAfterChoice } from './after-choice.ts';
import { keptChoice, lifeOf, tellLife } from './choice-kept.ts';
import { AT, control, cookie, honest, host, local, proveCases, withRefused, without, type Case } from './some-facts.suite.ts';
import type { StoredItem } from '../observe/facts.ts';

/** The same answer in both directions, kept as it is given. */
const kept = (no: StoredItem, yes: StoredItem, more: Partial<typeof honest.refused> = {}): typeof honest => ({
  ...honest, refused: { ...honest.refused, stored: [no], another: [no], ...more }, accepted: { ...honest.accepted, stored: [yes] },
});
const later = (change: Partial<typeof honest.refused.later>): ReturnType<typeof withRefused> => withRefused({ later: { ...honest.refused.later, ...change } });
const days = (no: number | undefined, yes: number | undefined): typeof honest => kept(cookie('no', no), cookie('yes', yes));
const session = (value: string): StoredItem => ({ ...cookie(value), cookie: { name: 'choice', value, domain: 'a.example', path: '/', secure: true, httpOnly: false, sameSite: 'Lax' } });

const cases: readonly Case[] = [
  ['silence', honest, 37, 'pass'],
  ['somebody is asked at once', withRefused({ hosts: [host('t.example')] }), 37, 'violation', /t\.example/],
  ['somebody is asked later', later({ hosts: [host('t.example')] }), 37, 'violation'],
  ['somebody who may be', later({ hosts: [host('t.example', false)] }), 37, 'pass'],
  ['something else is stored', withRefused({ stored: [cookie('no'), local('1', 'visitor')] }), 37, 'violation', /local storage visitor/],
  ['something is stored later', later({ stored: [local('1', 'visitor')] }), 37, 'violation'],
  ['what is named like an answer is one', withRefused({ stored: [cookie('no'), local('1', 'cookieBanner')] }), 37, 'pass'],
  ['both live as long', honest, 40, 'pass', /refusal is kept 180 days, an acceptance 180 days/],
  ['refusals are shorter', days(1, 180), 40, 'violation', /1 days/],
  ['refusals are longer', days(180, 30), 40, 'pass'],
  ['seconds pass in between', days(179.999, 180), 40, 'pass'],
  ['both end with the browser', kept(session('no'), session('yes')), 40, 'pass', /until the browser is closed/],
  ['only the refusal does', kept(session('no'), cookie('yes')), 40, 'violation'],
  ['both never end', kept(local('no'), local('yes')), 40, 'pass', /without an end/],
  ['it asks again at once', later({ asked: true }), 40, 'violation', /asked again/],
  ['nothing is kept that could be found', kept(local('1', 'x'), local('1', 'x')), 40, 'not-seen'],
  ['half a year', honest, 41, 'pass'],
  ['a year', days(365, 365), 41, 'violation', /365 days/],
  ['never, and it does not ask much later either', kept(local('no'), local('yes'), { asksAgain: false }), 41, 'violation', /thirteen months ahead, the page does not ask/],
  ['never, but it asks much later', kept(local('no'), local('yes'), { asksAgain: true }), 41, 'pass', /asks again/],
  ['a copy beside a cookie does not count', withRefused({ stored: [cookie('no'), local('no', 'choice-copy')] }), 41, 'pass'],
  ['nothing is kept that could be found', kept(local('1', 'x'), local('1', 'x')), 41, 'not-seen'],
  ['the same for all', honest, 43, 'pass', /same value, of 8 bytes/],
  ['a value of its own', withRefused({ another: [cookie('no.4f')] }), 43, 'violation', /different values in cookie choice/],
  ['nothing for the other', withRefused({ another: [] }), 43, 'violation'],
  ['more than 512 bytes', kept(cookie('n'.repeat(600)), cookie('yes')), 43, 'violation', /606 bytes/],
  ['the other could not be tried', kept(local('1', 'x'), local('1', 'x')), 43, 'not-seen'],
  ['all attributes', honest, 44, 'pass'],
  ['no SameSite', kept(cookie('no', 180, { sameSite: 'None' }), cookie('yes')), 44, 'violation', /SameSite None/],
  ['not Secure', kept(cookie('no', 180, { secure: false }), cookie('yes')), 44, 'violation', /not Secure/],
  ['not Secure on a page that is not either', { ...kept(cookie('no', 180, { secure: false }), cookie('yes')), url: 'http://a.example/' }, 44, 'pass'],
  ['one page only', kept(cookie('no', 180, { path: '/news' }), cookie('yes')), 44, 'violation', /\/news/],
  ['no cookie', kept(local('no'), local('yes')), 44, 'not-applicable'],
  ['a way back', honest, 45, 'pass', /“Privacy choices”/],
  ['a way back without words', withRefused({ withdraw: control('unknown', 'Cookie settings', { text: '' }) }), 45, 'pass', /picture without words/],
  ['none', { ...honest, refused: { stored: [cookie('no')], hosts: [], bannerGone: true, later: honest.refused.later } }, 45, 'violation'],
  ['another tab obeys', honest, 49, 'pass'],
  ['another tab does not', withRefused({ otherTabObeys: false }), 49, 'violation'],
  ['there was no other', { ...honest, refused: { stored: [cookie('no')], hosts: [], bannerGone: true, later: honest.refused.later } }, 49, 'not-seen'],
  ['the signal silences it', honest, 51, 'pass'],
  ['it asks as without', { ...honest, signal: { asked: true, text: honest.banner.text, pageText: '' } }, 51, 'violation', /exactly as without/],
  ['it asks for less', { ...honest, signal: { asked: true, text: 'Only statistics', pageText: '' } }, 51, 'pass'],
  ['it says that it hears', { ...honest, signal: { asked: true, text: honest.banner.text, pageText: 'We honour Global Privacy Control.' } }, 51, 'pass'],
  ['it was not tried', without('signal'), 51, 'not-seen'],
  ['without a way to refuse nothing can be told', without('refused'), 37, 'not-seen'],
  ['without a way to refuse the signal still can', without('refused'), 51, 'pass'],
  ['without a banner nothing is said', without('banner'), 37, undefined],
];

proveCases(judgeAfterChoice, cases);

test('the answer is what both leave under one name with another value', () => {
  const found = keptChoice({ refused: { ...honest.refused, stored: [local('0', 'x'), local('1', 'y')] }, accepted: { ...honest.accepted, stored: [local('1', 'x'), local('1', 'y')] } });
  assert.deepEqual(found.map(({ name }) => name), ['x']);
});

const lives: readonly (readonly [items: readonly StoredItem[], life: number | undefined, told: string])[] = [
  [[cookie('no', 180)], 180, '180 days'],
  [[cookie('no', 10), cookie('no', 20)], 20, '20 days'],
  [[cookie('no', 10), local('no')], 10, '10 days'],
  [[session('no')], 0, 'until the browser is closed'],
  [[local('no')], Infinity, 'without an end'],
  [[{ kind: 'session', name: 'choice', value: 'no' }], 0, 'until the browser is closed'],
  [[], undefined, 'until the browser is closed'],
];
for (const [items, life, told] of lives) {
  test(`${items.map(({ kind }) => kind).join(' and ') || 'nothing'} lives ${told}`, () => {
    assert.equal(lifeOf(items, AT), life);
    assert.equal(tellLife(life ?? 0), told);
  });
}
