import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile } from './percentile.ts';

const CASES: readonly [values: number[], share: number, wanted: number][] = [
  [[5], 0.99, 5],
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.91, 100],
  [[1, 2, 3], 1, 3],
  [[1, 2, 3], 0, 1],
];

for (const [values, share, wanted] of CASES) {
  test(`${share * 100} % of ${values.join(', ')} are no more than ${wanted}`, () => {
    assert.equal(percentile(values, share), wanted);
  });
}

test('nothing has no percentile', () => {
  assert.equal(percentile([], 0.99), NaN);
});

test('the values given stay in their order', () => {
  const values = [3, 1, 2];
  percentile(values, 0.5);
  assert.deepEqual(values, [3, 1, 2]);
});
