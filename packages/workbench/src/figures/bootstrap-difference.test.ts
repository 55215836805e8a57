import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../fuzz-ics/random.ts';
import { bootstrapDifference } from './bootstrap-difference.ts';

/** 500 values about a middle, with a tail to the right as times have it. */
function times(middle: number, seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 500 }, () => middle + random.next() * 2 - 1 + (random.next() > 0.95 ? random.next() * 40 : 0));
}

describe('the difference of two medians', () => {
  it('has nought in its interval when both come from the same source', () => {
    const { low, high } = bootstrapDifference(times(5, 1), times(5, 2), new Random(3));
    assert.ok(low <= 0 && high >= 0, `${low} to ${high}`);
    assert.ok(high - low < 1, `${low} to ${high}`);
  });

  it('is found when one side takes three milliseconds more', () => {
    const { difference, low, high } = bootstrapDifference(times(8, 1), times(5, 2), new Random(3));
    assert.ok(Math.abs(difference - 3) < 0.3, String(difference));
    assert.ok(low > 2 && high < 4, `${low} to ${high}`);
  });

  it('does not follow a few values far out', () => {
    const quiet = times(5, 1);
    const { difference } = bootstrapDifference([...quiet, 10_000, 20_000], quiet, new Random(3));
    assert.ok(Math.abs(difference) < 0.1, String(difference));
  });

  it('is the same for the same seed', () => {
    const [one, other] = [times(5, 1), times(6, 2)];
    assert.deepEqual(bootstrapDifference(one, other, new Random(9)), bootstrapDifference(one, other, new Random(9)));
  });

  it('is exact where nothing varies', () => {
    assert.deepEqual(bootstrapDifference([4, 4, 4], [1, 1, 1], new Random(1), 50), { difference: 3, low: 3, high: 3 });
  });
});
