import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTheme, type ThemePair } from '@dugnad/tokens/theme';

import { contrastRows, contrastSentence } from './contrast-rows.ts';

const pair = (part: Partial<ThemePair>): ThemePair => ({ side: 'light', role: 'text-quiet', behind: 'surface', ratio: 7, least: 4.5, ...part });

describe('the table of contrasts', () => {
  it('has both schemes in one row, roles in words', () => {
    deepEqual(contrastRows([pair({ ratio: 5.678 }), pair({ side: 'dark', ratio: 9 })]), [
      { role: 'text quiet', behind: 'surface', least: '4.50 : 1', light: '5.67 : 1', dark: '9.00 : 1' },
    ]);
  });

  it('never makes a ratio larger than it is', () => equal(contrastRows([pair({ ratio: 4.4999 })])[0]?.light, '4.49 : 1'));

  it('has a row for every promise of a theme', () => {
    const { pairs } = createTheme({ accent: '#ffd500' });
    const rows = contrastRows(pairs);
    equal(rows.length * 2, pairs.length);
    equal(rows.some(({ dark }) => dark === '0.00 : 1'), false);
  });

  it('says that all is well only when it is', () => {
    equal(contrastSentence(createTheme({ accent: '#ffd500' }).pairs).startsWith('All '), true);
    equal(contrastSentence([pair({}), pair({ ratio: 4.4 })]), '1 of 2 pairs of colours are too much alike.');
  });
});
