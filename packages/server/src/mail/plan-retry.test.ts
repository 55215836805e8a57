import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { planRest, planRetry } from './plan-retry.ts';

const created = '2026-11-22T10:00:00.000Z';
const seconds = (tries: number, random = 0.5, now = created): number => {
  const next = planRetry({ tries, created, now, random });
  return next === undefined ? Number.NaN : (Date.parse(next) - Date.parse(now)) / 1_000;
};

describe('a mail that did not go', () => {
  const table: readonly [tries: number, wait: number][] = [
    [1, 15],
    [2, 30],
    [3, 60],
    [6, 480],
    [10, 7_680],
    [11, 14_400],
    [500, 14_400],
  ];
  for (const [tries, wait] of table) it(`is tried again ${wait} seconds after try ${tries}`, () => assert.equal(Math.round(seconds(tries)), wait));

  it('comes a fifth sooner or later, so that not all come at once', () => {
    assert.equal(Math.round(seconds(3, 0)), 48);
    assert.equal(Math.round(seconds(3, 1)), 72);
  });

  it('is given up after three days, not before', () => {
    assert.equal(planRetry({ tries: 30, created, now: '2026-11-25T10:00:00.000Z', random: 0 }), undefined);
    assert.ok(seconds(30, 0, '2026-11-25T09:59:59.000Z') > 0);
  });

  it('is tried between twenty and sixty times until then, whatever chance says', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.float({ min: 0, max: 1, noNaN: true })), (chance) => {
        let now = created;
        let tries = 0;
        for (const random of chance) {
          tries += 1;
          const next = planRetry({ tries, created, now, random });
          if (next === undefined) break;
          assert.ok(next > now);
          now = next;
        }
        assert.ok(tries >= 20 && tries <= 60, String(tries));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a mail server that cannot be reached', () => {
  for (const [troubles, wait] of [[1, 5], [2, 10], [5, 80], [7, 300], [400, 300]] as const) {
    it(`is left in peace for ${wait} seconds after ${troubles} times`, () => assert.equal(planRest(troubles), wait * 1_000));
  }
});
