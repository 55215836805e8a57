import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opportunity } from '@dugnad/client/model';
import { halfDays } from './half-days.ts';
import { talkedLanguages } from './talked-languages.ts';

describe('the half-days', () => {
  const weekday = (date: string): string => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date)).toLowerCase();

  for (const [where, first, names] of [
    ['Norway', 1, ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']],
    ['the United States', 7, ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']],
    ['Egypt', 6, ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
  ] as const) {
    it(`begin as weeks do in ${where}`, () => deepEqual(halfDays(first).map(({ date }) => weekday(date)), names));
    it(`are named by their own day in ${where}`, () => {
      for (const { date, halves } of halfDays(first)) deepEqual(halves.map(({ value }) => value), ['morning', 'afternoon', 'evening'].map((part) => `${weekday(date)}-${part}`));
    });
  }

  it('are 21, each once, as the model takes them', () => {
    const all = halfDays(1).flatMap(({ halves }) => halves.map(({ value }) => value));
    equal(new Set(all).size, 21);
    for (const value of all) equal(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day-(?:morning|afternoon|evening)$/.test(value), true, value);
  });
});

describe('languages that one can talk in', () => {
  const of = (spoken: string[] | undefined, codes: string[]): string[] => talkedLanguages({ contact: { name: 'Kari', languages: spoken } as Opportunity['contact'], languages: codes.map((code) => ({ code, use: 'welcome' })) });
  const TABLE: [what: string, spoken: string[] | undefined, codes: string[], expected: string[]][] = [
    ['are those of the contact, then those of the opportunity', ['nb', 'en'], ['ar'], ['nb', 'en', 'ar']],
    ['stand once', ['nb', 'en'], ['en', 'nb'], ['nb', 'en']],
    ['stand once whatever the region', ['en'], ['en-GB', 'pt-BR'], ['en', 'pt-BR']],
    ['are none where nothing is said', undefined, [], []],
  ];
  for (const [what, spoken, codes, expected] of TABLE) it(what, () => deepEqual(of(spoken, codes), expected));
});
