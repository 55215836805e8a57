import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isDue, planTry } from './plan-try.ts';

const ENTRY = { key: 'a', channel: 'c', body: 1, createdAt: 0, tries: 0, nextTry: 0 };

describe('the next try', () => {
  const PAUSES: [number, number, number][] = [[0, 1, 5000], [0, 0, 2500], [1, 1, 10_000], [3, 1, 40_000], [6, 1, 320_000], [7, 1, 600_000], [500, 0, 300_000], [5000, 1, 600_000]];
  for (const [tries, random, pause] of PAUSES) {
    it(`after ${tries} others and with the chance ${random} is ${pause} ms away`, () => {
      const next = planTry({ ...ENTRY, tries }, { now: 7, random });
      assert.deepEqual([next.nextTry, next.tries, next.notBefore], [7 + pause, tries + 1, undefined]);
    });
  }

  it('is later than whoever answers asked for', () => {
    const { nextTry, notBefore } = planTry(ENTRY, { now: 0, random: 1, retryAfter: 120 });
    assert.deepEqual([nextTry, notBefore], [125_000, 120_000]);
  });
});

describe('an entry', () => {
  const DUE: [string, Partial<typeof ENTRY & { notBefore: number; refused: string }>, boolean, boolean][] = [
    ['whose time has come', { nextTry: 10 }, false, true],
    ['whose time has not come', { nextTry: 11 }, false, false],
    ['whose time has not come, when the connection is back', { nextTry: 11 }, true, true],
    ['which was asked to wait, when the connection is back', { nextTry: 12, notBefore: 11 }, true, false],
    ['which has waited as it was asked to', { nextTry: 12, notBefore: 10 }, true, true],
    ['which was refused', { nextTry: 0, refused: 'not-open' }, true, false],
  ];
  for (const [what, changes, early, expected] of DUE) {
    it(`${what} is ${expected ? '' : 'not '}sent`, () => assert.equal(isDue({ ...ENTRY, ...changes }, 10, early), expected));
  }
});
