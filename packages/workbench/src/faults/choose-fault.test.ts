import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../fuzz-ics/random.ts';
import { chooseFault, COMMON, fallsBetween, FAULTS, type Fault } from './choose-fault.ts';

function many(count: number, shares?: Partial<Record<Fault, number>>): Map<Fault, number> {
  const random = new Random(7);
  const found = new Map<Fault, number>();
  for (let index = 0; index < count; index += 1) {
    const fault = chooseFault(random, shares);
    found.set(fault, (found.get(fault) ?? 0) + 1);
  }
  return found;
}

describe('faults on the way', () => {
  it('come as often as they were asked for', () => {
    const found = many(20_000);
    for (const [fault, share] of Object.entries(COMMON) as [Fault, number][]) {
      const got = ((found.get(fault) ?? 0) / 20_000) * 100;
      assert.ok(Math.abs(got - share) < 1, `${fault}: ${got} of 100`);
    }
  });

  it('leave the rest alone', () => {
    assert.deepEqual([...many(100, {}).keys()], ['none']);
    assert.deepEqual([...many(100, { slow: 100 }).keys()], ['slow']);
  });

  it('are the same for the same seed', () => {
    assert.deepEqual(many(500), many(500));
  });

  it('are known by whether something was done that nobody was told of', () => {
    assert.deepEqual(FAULTS.filter(fallsBetween), ['cut-after', 'error-after', 'truncated']);
  });
});
