import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dateNames, wordsOf } from './date-names.ts';
import { dateOrder } from './date-order.ts';
import { findMonth } from './find-month.ts';
import { fold } from './fold.ts';

describe('the month that a text names', () => {
  const table: readonly [language: string, text: string, month: number | undefined][] = [
    ['nb', '26 november', 11],
    ['nb', '26. nov.', 11],
    ['nb', '26.11.2026', 0],
    ['nb', 'torsdag 26.11', 0],
    ['nb', 'tors 26.11', 0],
    ['nb', 'thursday 26 november', 11],
    ['nb', '26 juni', 6],
    ['nb', '26 jun', 6],
    ['nb', '26 ju', undefined],
    ['nb', '26 oct', 10],
    ['nb', '26 septem', 9],
    ['nb', '26 lundi', undefined],
    ['nb', '26 november kl', undefined],
    ['fr', 'mar 3/11', 0],
    ['fr', 'mar 3 mars', 3],
    ['fr', '3 mar', 0],
    ['en-GB', '3 mar', 3],
    ['de', '3. märz', 3],
    ['de', '3. maerz', undefined],
    ['da', '26. maj', 5],
    ['pl', '26 lis', 11],
    ['ar', '26 نوفمبر', 11],
    ['ar', '26 تشرين الثاني', 11],
    ['ar-SY', '26 نوفمبر', 11],
    ['nb', '26 نوفمبر', undefined],
  ];
  for (const [language, text, month] of table) {
    it(`"${text}" in ${language}: ${month ?? 'words of no date'}`, () => equal(findMonth(fold(text), language), month));
  }
});

describe('the names of a language', () => {
  for (const language of ['en-GB', 'nb', 'nn', 'da', 'sv', 'fi', 'nl', 'fr', 'de', 'pl', 'uk', 'ar', 'ar-SY', 'tr']) {
    it(`are those of all twelve months in ${language}, and no weekday is taken for one`, () => {
      const { months, passedOver } = dateNames(language);
      deepEqual([...new Set(months.values())].sort((one, other) => one - other), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      for (const name of months.keys()) ok(!passedOver.has(name), name);
    });
  }

  it('are also those that stand in a date', () => {
    deepEqual(['marraskuu', 'marraskuuta'].map((name) => dateNames('fi').months.get(name)), [11, 11]);
    deepEqual(['listopad', 'listopada'].map((name) => dateNames('pl').months.get(name)), [11, 11]);
  });

  it('are asked of the browser once', () => equal(dateNames('nb'), dateNames('nb')));

  it('are compared without accents, and without numbers', () => deepEqual(wordsOf('1er août 2026'), ['er', 'aout']));
});

describe('the order of numbers', () => {
  const table: readonly [language: string, whole: string, short: string][] = [
    ['nb', 'dmy', 'dm'],
    ['da', 'dmy', 'dm'],
    ['sv', 'ymd', 'dm'],
    ['en-GB', 'dmy', 'dm'],
    ['en-US', 'mdy', 'md'],
    ['ar', 'dmy', 'dm'],
    ['lt', 'ymd', 'md'],
  ];
  for (const [language, whole, short] of table) {
    it(`is ${whole} in ${language}, and ${short} without a year`, () => deepEqual(dateOrder(language), { whole, short }));
  }
});
