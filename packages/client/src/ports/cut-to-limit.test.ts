import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutToLimit } from './cut-to-limit.ts';

const CASES: [string, number[], { limit?: number; latest?: boolean }, number[], boolean][] = [
  ['everything without a limit', [1, 2, 3], {}, [1, 2, 3], false],
  ['everything without a limit, also when the latest are asked for', [1, 2, 3], { latest: true }, [1, 2, 3], false],
  ['the first', [1, 2, 3], { limit: 2 }, [1, 2], true],
  ['the last, in order', [1, 2, 3], { limit: 2, latest: true }, [2, 3], true],
  ['all when the limit is just met', [1, 2], { limit: 2 }, [1, 2], false],
  ['all when the limit is just met by the latest', [1, 2], { limit: 2, latest: true }, [1, 2], false],
  ['all when there are fewer', [1], { limit: 5 }, [1], false],
  ['all when there are fewer, also as the latest', [1], { limit: 5, latest: true }, [1], false],
  ['nothing of nothing', [], { limit: 5, latest: true }, [], false],
  ['nothing when nothing is wanted, but says that there is something', [1, 2], { limit: 0 }, [], true],
  ['nothing when nothing is wanted of the latest', [1, 2], { limit: 0, latest: true }, [], true],
];

describe('a list cut to its limit', () => {
  for (const [what, list, query, items, more] of CASES) {
    it(`gives ${what}`, () => {
      assert.deepEqual(cutToLimit(list, query), { items, more });
    });
  }

  const list = fc.array(fc.integer(), { maxLength: 30 });
  const limit = fc.integer({ min: 0, max: 40 });

  it('never gives more than the limit, and says so exactly when something is left out', () => {
    fc.assert(fc.property(list, limit, fc.boolean(), (found, most, latest) => {
      const { items, more } = cutToLimit(found, { limit: most, latest });
      assert.equal(items.length, Math.min(most, found.length));
      assert.equal(more, items.length < found.length);
    }));
  });

  it('leaves out at one end only: with what is left out it is the whole list again', () => {
    fc.assert(fc.property(list, limit, (found, most) => {
      const rest = Math.max(0, found.length - most);
      const first = cutToLimit(found, { limit: most }).items;
      const last = cutToLimit(found, { limit: rest, latest: true }).items;
      assert.deepEqual([...first, ...last], found);
    }));
  });

  it('leaves the list that it was given as it was', () => {
    const found = [1, 2, 3];
    cutToLimit(found, { limit: 1, latest: true });
    assert.deepEqual(found, [1, 2, 3]);
  });
});
