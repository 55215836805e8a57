import { describe, it } from 'node:test';
import { equal } from 'node:assert/strict';
import { sayCountry } from './say-country.ts';

const table: [language: string, country: string, words: string][] = [
  ['nb', 'IE', 'Irland'],
  ['nl-BE', 'US', 'Verenigde Staten'],
  ['en', 'NO', 'Norway'],
  ['en', 'Norge', 'Norge'],
  ['en', '', ''],
];

describe('a country', () => {
  for (const [language, country, words] of table) it(`"${country}" is called "${words}" in ${language}`, () => equal(sayCountry(language, country), words));
});
