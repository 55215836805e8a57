import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endure } from './endure.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { seeds } from './seeds.ts';

describe('numbers by chance', () => {
  it('are the same for the same seed', () => {
    const [one, two] = [new Random(7), new Random(7)];
    assert.deepEqual(Array.from({ length: 50 }, () => one.next()), Array.from({ length: 50 }, () => two.next()));
  });

  it('are spread over their range', () => {
    const random = new Random(1);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 10_000; index += 1) {
      const bucket = random.below(10);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    assert.ok(counts.every((count) => count > 850 && count < 1150), counts.join(' '));
    assert.throws(() => random.pick([]), RangeError);
  });
});

describe('a mutated calendar', () => {
  it('is the same for the same seed, and hardly ever what it was', async () => {
    const [seed = ''] = await seeds();
    const many = (start: number): string[] => Array.from({ length: 100 }, (_, index) => mutate(seed, new Random(start + index), seed));
    assert.deepEqual(many(1), many(1));
    assert.ok(many(1).filter((text) => text !== seed).length > 90);
  });

  it('is endured', async () => {
    const texts = await seeds();
    const random = new Random(42);
    for (let index = 0; index < 300; index += 1) {
      const { complaint } = endure(mutate(random.pick(texts), random, random.pick(texts)));
      assert.ok(complaint === undefined || complaint.startsWith('takes'), complaint);
    }
  });
});
