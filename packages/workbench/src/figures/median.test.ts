import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, rounded } from './median.ts';

describe('a figure of several rounds', () => {
  it('is the one in the middle, by size and not by spelling', () => assert.equal(median([100, 9, 20]), 20));
  it('leaves the rounds in their order', () => {
    const rounds = [3, 1, 2];
    median(rounds);
    assert.deepEqual(rounds, [3, 1, 2]);
  });
  it('is no number when there was no round', () => assert.ok(Number.isNaN(median([]))));
  it('is printed to two decimals', () => assert.equal(rounded(1.2345), 1.23));
});
