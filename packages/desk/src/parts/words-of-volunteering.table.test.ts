import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HelpRequest, HelpState, HelpThing } from '@dugnad/client/model';
import { carrying } from '../request-answers.page.ts';
import { pageNumber } from './page-number.ts';
import { sayEffort, sayRequestState, sayThings, sayWhom } from './request-words.ts';
import { sayPlace, zoneFor, zoneOf } from './shift-words.ts';
import { wordFor } from './word-for.ts';

const { request } = carrying;
const allApart = (words: readonly string[]): void => {
  equal(new Set(words).size, words.length, words.join(' | '));
  for (const word of words) equal(/^\p{Lu}/u.test(word), true, word);
};

describe('a request for help in words', () => {
  it('has a word of its own for each state, whom it is for, and each effort', () => {
    allApart((['received', 'talking', 'found', 'cannot', 'closed'] satisfies HelpState[]).map(sayRequestState));
    allApart((['myself', 'somebody', 'organisation'] satisfies HelpRequest['for'][]).map((who) => sayWhom({ ...request, for: who })));
    allApart((['light', 'middling', 'heavy'] satisfies HelpRequest['effort'][]).map((effort) => sayEffort({ ...request, effort })));
  });

  it('has a word for each thing that is good to know, in the order in which it was ticked', () => {
    const all: HelpThing[] = ['lifting', 'stairs', 'key', 'medicine', 'pets', 'smoke', 'car', 'two-people'];
    allApart(all.map((thing) => sayThings({ ...request, things: [thing] })));
    equal(sayThings({ ...request, things: ['car', 'lifting', 'two-people'] }), 'A car, Lifting, Two people');
  });

  it('says nothing where there is nothing to know', () => equal(sayThings({ ...request, things: [] }), ''));
});

describe('a wish for a shift in words', () => {
  const SAID: [state: string, number: number | null | undefined, words: string][] = [
    ['in', undefined, 'Has the place'], ['held', undefined, 'The place is held'], ['offered', null, 'The place is offered'], ['released', undefined, 'The place is free again'],
    ['double', undefined, 'Is in this shift already'], ['full', undefined, 'All places are taken'], ['cancelled', undefined, 'Does not take place'], ['closed', undefined, 'Closed'], ['past', undefined, 'Has begun already'],
    ['waiting', null, 'Waiting'], ['waiting', undefined, 'Waiting'],
    // What a later server may say is not taken for a place that somebody has.
    ['constructor', undefined, 'Waiting'], ['something-new', undefined, 'Waiting'],
  ];
  for (const [state, number, words] of SAID) {
    it(`is “${words}” for ${state} ${number ?? ''}`, () => equal(sayPlace({ state, ...(number !== undefined && { number }) }), words));
  }
});

describe('the clock of a shift', () => {
  for (const [iso, zone] of [
    ['2099-12-05T09:00:00+01:00[Europe/Oslo]', 'Europe/Oslo'], ['2099-12-05T09:00:00+05:45[Asia/Kathmandu]', 'Asia/Kathmandu'], ['2099-12-05T09:00:00Z', 'UTC'],
    ['2099-12-05T09:00:00+01:00', 'UTC'], ['2099-12-05T09:00:00+01:00[Mars/Olympus]', 'UTC'], ['2099-12-05T09:00:00+01:00[]', 'UTC'], ['', 'UTC'],
  ] as const) {
    it(`goes as in ${zone} for ${JSON.stringify(iso)}`, () => equal(zoneOf(iso), zone));
  }

  it('is that of the first one for those that are added, and that of whoever writes where there is none', () => {
    equal(zoneFor([{ start: '2099-12-05T09:00:00+02:00[Europe/Helsinki]' }, { start: '2099-12-05T09:00:00+01:00[Europe/Oslo]' }]), 'Europe/Helsinki');
    equal(zoneFor([]), Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});

describe('a word for a code', () => {
  const words = { yes: () => 'Yes', constructor: () => 'Builder' };
  it('is the one that is kept for it', () => deepEqual([wordFor(words, 'yes'), wordFor(words, 'constructor')], ['Yes', 'Builder']));
  for (const code of ['no', '', 'toString', '__proto__', 'hasOwnProperty', 'Yes', 'yes ']) {
    it(`is none for ${JSON.stringify(code)}`, () => equal(wordFor(words, code), undefined));
  }
});

describe('the page of a list', () => {
  for (const [asked, page] of [['', 0], ['page=', 0], ['page=0', 0], ['page=1', 1], ['page=12', 12], ['page=1.9', 1], ['page=-1', 0], ['page=-0.5', 0], ['page=x', 0], ['page=1e99', 0], ['page=Infinity', 0], ['page=2&page=5', 2], ['seite=3', 0]] as const) {
    it(`is ${page} for “${asked}”`, () => equal(Object.is(pageNumber(new URLSearchParams(asked)), page), true));
  }
});
