import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readRelative } from './read-relative.ts';
import { sayProblem, type ProblemContext } from './say-problem.ts';
import { dayInNumbers, dayInWords } from './write-day.ts';

const context: ProblemContext = { language: 'nb', today: '2026-11-22' };

describe('what is said of a date that cannot be', () => {
  const table: readonly [problem: Parameters<typeof sayProblem>[0], more: Partial<ProblemContext>, words: string][] = [
    ['unreadable', {}, 'Write the date like this: 22.11.2026'],
    ['unreadable', { language: 'en-US' }, 'Write the date like this: 11/22/2026'],
    ['impossible', {}, 'There is no such day. Check the day and the month.'],
    ['early', { min: '2026-12-01' }, 'The first day you can choose: tirsdag 1. desember 2026'],
    ['early', { min: 'today' }, 'The first day you can choose: søndag 22. november 2026'],
    ['late', { max: '2026-12-24', language: 'nl' }, 'The last day you can choose: donderdag 24 december 2026'],
    ['closed', {}, 'You cannot choose this day. Choose another one.'],
    ['closed', { closedReason: 'We rest on Sundays.' }, 'We rest on Sundays.'],
  ];
  for (const [problem, more, words] of table) it(`is "${words}"`, () => equal(sayProblem(problem, { ...context, ...more }), words));
});

describe('a day', () => {
  const table: readonly [language: string, numbers: string, words: string][] = [
    ['nb', '05.11.2026', 'torsdag 5. november 2026'],
    ['sv', '2026-11-05', 'torsdag 5 november 2026'],
    ['nl', '05-11-2026', 'donderdag 5 november 2026'],
    ['fi', '05.11.2026', 'torstaina 5. marraskuuta 2026'],
    ['ar', '05/11/2026', 'الخميس، 5 نوفمبر 2026'],
    ['tr', '05.11.2026', '5 Kasım 2026 Perşembe'],
    ['en-US', '11/05/2026', 'Thursday, November 5, 2026'],
  ];
  for (const [language, numbers, words] of table) {
    it(`is written ${numbers} in ${language}, and said ${words}`, () => {
      equal(dayInNumbers('2026-11-05', language), numbers);
      equal(dayInWords('2026-11-05', language), words);
    });
  }
});

describe('a day told from today', () => {
  const table: readonly [language: string, text: string, day: string | undefined][] = [
    ['nb', 'i dag', '2026-11-22'],
    ['nb', 'i morgen', '2026-11-23'],
    ['nb', 'i overmorgen', '2026-11-24'],
    ['nb', 'i gar', '2026-11-21'],
    ['de', 'ubermorgen', '2026-11-24'],
    ['fr', 'demain', '2026-11-23'],
    ['pl', 'jutro', '2026-11-23'],
    ['pl', 'tomorrow', '2026-11-23'],
    ['nb', 'morgen', undefined],
    ['nb', '', undefined],
  ];
  for (const [language, text, day] of table) {
    it(`"${text}" in ${language} is ${day ?? 'none'}`, () => equal(readRelative(text, { language, today: '2026-11-22' }), day));
  }

  it('may lie in another month', () => equal(readRelative('tomorrow', { language: 'en', today: '2026-12-31' }), '2027-01-01'));
});
