import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearLanguage } from './near-language.ts';

const available = ['ar', 'da', 'da-simple', 'nb', 'nl', 'nl-BE', 'nn'];
const table: [tag: string, language: string][] = [
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nn', 'nn'],
  ['nl-BE', 'nl-BE'],
  ['nl-be', 'nl-BE'],
  ['nl-NL', 'nl'],
  ['DA', 'da'],
  ['da-simple', 'da-simple'],
  ['ar-EG', 'ar'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['fi', 'en'],
  ['nota', 'en'],
  ['', 'en'],
];

describe('the language of our words without a loader', () => {
  for (const [tag, language] of table) it(`is ${language} on a page in "${tag}"`, () => equal(nearLanguage(tag, available), language));
});
