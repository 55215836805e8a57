import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hideSmallGroups, LEAST_GROUP } from './index.ts';

const _ = undefined;

describe('groups that are shown', () => {
  const ROWS: [what: string, counts: number[], shown: (number | undefined)[]][] = [
    ['nobody at all', [0, 0, 0], [0, 0, 0]],
    ['none too small', [5, 9, 6], [5, 9, 6]],
    ['none too small, and some of nobody', [0, 5, 0, 12], [0, 5, 0, 12]],
    ['one small: the smallest that is left goes with it, for the total is known', [10, 2, 8], [10, _, _]],
    ['one small, and one of nobody', [20, 1, 0, 7], [20, _, _, _]],
    ['two small ones that are five together: still one more, for which of them is small is told else', [9, 4, 4, 30], [_, _, _, 30]],
    ['the next two are as large: both go', [3, 6, 6, 9], [_, _, _, 9]],
    ['all are too small', [4, 4, 4], [_, _, _]],
    ['one small and one large', [1, 40], [_, _]],
    ['one small and no other', [3], [_]],
    ['no group', [], []],
  ];
  for (const [what, counts, shown] of ROWS) it(`of ${what}`, () => assert.deepEqual(hideSmallGroups(counts), shown));
});

const table = fc.array(fc.nat(30), { minLength: 1, maxLength: 9 });

describe('any groups', () => {
  it('show no number from one to four, and no number that is not theirs', () => {
    fc.assert(fc.property(table, (counts) => {
      for (const [index, count] of hideSmallGroups(counts).entries()) assert.ok(count === undefined || (count === counts[index] && (count === 0 || count >= LEAST_GROUP)), String(counts));
    }));
  });

  it('hide nothing where nothing is small, and leave nobody alone where something is', () => {
    fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 9 }), (counts) => {
      const gone = hideSmallGroups(counts).filter((count) => count === undefined).length;
      assert.ok(counts.some((count) => count > 0 && count < LEAST_GROUP) ? gone >= 2 : gone === 0, String(counts));
    }));
  });

  it('look the same when hidden ones are exchanged, so that none can be told from another', () => {
    fc.assert(fc.property(table, fc.nat(), fc.nat(), (counts, one, other) => {
      const shown = hideSmallGroups(counts);
      const gone = [...shown.keys()].filter((index) => shown[index] === undefined);
      if (gone.length === 0) return;
      const [a = 0, b = 0] = [gone[one % gone.length], gone[other % gone.length]];
      const exchanged = counts.with(a, counts[b] ?? 0).with(b, counts[a] ?? 0);
      assert.deepEqual(hideSmallGroups(exchanged), shown);
    }));
  });
});

/** Every way in which so many people can be spread over so many groups. */
function* tables(groups: number, people: number): Generator<number[]> {
  if (groups === 1) return void (yield [people]);
  for (let first = 0; first <= people; first += 1) for (const rest of tables(groups - 1, people - first)) yield [first, ...rest];
}

/** What somebody can work out who knows the rule, the total and what is shown: for each report, what each hidden group can have been. */
function worthsOf(groups: number, people: number): Map<string, Set<number>[]> {
  const found = new Map<string, Set<number>[]>();
  for (const counts of tables(groups, people)) {
    const shown = hideSmallGroups(counts);
    if (!shown.includes(undefined)) continue;
    const report = JSON.stringify(shown);
    const worths = found.get(report) ?? counts.map(() => new Set<number>());
    counts.forEach((count, index) => worths[index]?.add(count));
    found.set(report, worths);
  }
  return found;
}

describe('whoever knows the rule and the total', () => {
  for (const [groups, most] of [[3, 40], [4, 30], [5, 18], [6, 14]] as const) {
    it(`works out no hidden one of ${groups} groups, for any of up to ${most} people`, () => {
      for (let people = LEAST_GROUP; people <= most; people += 1) {
        for (const [report, worths] of worthsOf(groups, people)) {
          const hidden = (JSON.parse(report) as (number | null)[]).flatMap((count, index) => (count === null ? [worths[index] ?? new Set()] : []));
          for (const worth of hidden) assert.ok(worth.size > 1, `${report} of ${people}`);
        }
      }
    });

    it(`does not even learn of one of ${groups} groups that it is small, where one is shown`, () => {
      for (let people = LEAST_GROUP; people <= most; people += 1) {
        for (const [report, worths] of worthsOf(groups, people)) {
          if (!/\d/.test(report)) continue;
          for (const worth of worths) assert.ok([...worth].some((count) => count === 0 || count >= LEAST_GROUP), `${report} of ${people}`);
        }
      }
    });
  }
});
