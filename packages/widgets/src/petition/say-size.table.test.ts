import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saySize } from './say-size.ts';

describe('the size of a file', () => {
  const TABLE: readonly [bytes: number, words: string][] = [[0, '0.1 MB'], [1, '0.1 MB'], [10, '0.1 MB'], [149_999, '0.1 MB'], [150_001, '0.2 MB'], [1_000_000, '1 MB'], [2_400_000, '2.4 MB'], [12_345_678, '12.3 MB'], [1_500_000_000, '1,500 MB']];
  for (const [bytes, words] of TABLE) it(`is told of ${bytes} bytes as ${words}`, () => equal(saySize(bytes, 'en'), words));

  it('has Latin digits in every language', () => equal(saySize(2_400_000, 'ar').includes('2.4'), true));
});
