import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { rangesOf } from './opening-hours.template.ts';

describe('days of a week in words', () => {
  const table: [days: number[], ranges: [number, number][]][] = [
    [[1, 2, 3, 4, 5], [[1, 5]]],
    [[1, 3, 5], [[1, 1], [3, 3], [5, 5]]],
    [[5, 4, 1, 2], [[1, 2], [4, 5]]],
    [[7], [[7, 7]]],
    [[2, 2], [[2, 2]]],
    [[], []],
  ];
  for (const [days, ranges] of table) {
    it(`are ${ranges.length} ranges for ${days.join(', ') || 'none'}`, () => deepEqual(rangesOf(days), ranges));
  }
});
