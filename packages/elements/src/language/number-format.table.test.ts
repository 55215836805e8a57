import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { numberFormat } from './number-format.ts';

describe('a number', () => {
  const cases: readonly [tag: string, options: Intl.NumberFormatOptions | undefined, shown: string][] = [
    ['en', undefined, '1,234.5'],
    ['nb', undefined, '1\u00a0234,5'],
    ['nl', undefined, '1.234,5'],
    ['ar-EG', undefined, '1,234.5'],
    ['fa', undefined, '1,234.5'],
    ['en', { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 }, 'NOK\u00a01,235'],
  ];
  for (const [tag, options, shown] of cases) {
    it(`is written in ${tag} as ${shown}`, () => equal(numberFormat(tag, options).format(1234.5), shown));
  }
});
