import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayEither } from './say-either.ts';

describe('ways to choose from', () => {
  const TABLE: readonly [language: string, items: string[], words: string][] = [
    ['en', ['on paper'], 'on paper'],
    ['en', ['by calling', 'on paper'], 'by calling or on paper'],
    ['en', ['a', 'b', 'c'], 'a, b, or c'],
    ['nb', ['på papir', 'hos oss'], 'på papir eller hos oss'],
    ['da', ['a', 'b', 'c'], 'a, b eller c'],
    ['nl', ['a', 'b', 'c'], 'a, b of c'],
    ['en', [], ''],
  ];
  for (const [language, ways, words] of TABLE) it(`are joined in ${language}, ${ways.length} of them`, () => equal(sayEither(ways, language), words));
});
