import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCount, formatDay } from './format-day.ts';

describe('a day in a mail', () => {
  const table: readonly [language: string, when: string, words: RegExp][] = [
    ['en', '2026-12-05', /^Saturday,? 5 December 2026$/],
    ['en-simple', '2026-12-05', /^Saturday,? 5 December 2026$/],
    ['en-US', '2026-12-05', /^Saturday, December 5, 2026$/],
    ['nb', '2026-12-05T23:30:00+01:00', /^lørdag 5\. desember 2026$/],
    ['nl-x-formal', '2026-12-05', /^zaterdag 5 december 2026$/],
    ['ar', '2026-12-05', /5 ديسمبر.* 2026/],
    ['fa', '2026-12-05', /5.*2026|2026.*5/],
  ];
  for (const [language, when, words] of table) it(`is said in words and with Latin digits in ${language}`, () => assert.match(formatDay(when, language), words));
});

it('writes a count with Latin digits in every language', () => {
  for (const language of ['en', 'ar', 'fa', 'nb']) assert.match(formatCount(1234, language), /^1\D?234$/);
});
