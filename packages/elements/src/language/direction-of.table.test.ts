import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { directionOf } from './direction-of.ts';

const table: [tag: string, direction: 'ltr' | 'rtl'][] = [
  ['en', 'ltr'],
  ['nb-simple', 'ltr'],
  ['nl-x-formal', 'ltr'],
  ['uk', 'ltr'],
  ['so', 'ltr'],
  ['ti', 'ltr'],
  ['ar', 'rtl'],
  ['ar-simple', 'rtl'],
  ['fa-AF', 'rtl'],
  ['prs', 'rtl'],
  ['ps', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['ckb', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['ku', 'ltr'],
];

describe('the direction of a language', () => {
  for (const [tag, direction] of table) {
    it(`is ${direction} for ${tag}`, () => equal(directionOf(tag), direction));
  }
});
