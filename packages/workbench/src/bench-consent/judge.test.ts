import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, judge, limits, middle, type Comparison } from './judge.ts';
import type { Visit } from './measure-visit.ts';

const visit = (more: Partial<Visit> = {}): Visit => ({ painted: 200, cpu: 90, refused: 30, gone: 30, longest: 80, shift: 0, requests: 3, notices: 0, bytes: 9000, writes: 0, ...more });

const good: Comparison = { paintedToLitFloor: 1.25, refuseToBare: 1.2, longestTaskOverBareMs: 50, layoutShift: 0, requests: 3, noticeRequests: 0, storageWrites: 0 };

const fallsShort = (more: Partial<Comparison>): string[] => judge({ ...good, ...more }).filter(({ holds }) => !holds).map(({ sentence }) => sentence);

describe('what is compared', () => {
  const floors = { bare: [visit({ refused: 20, longest: 60 })], lit: [visit({ painted: 100 })] };

  it('is the ratio of the medians, and not the median of the ratios', () => {
    const { paintedToLitFloor } = compare([100, 150, 900].map((painted) => visit({ painted })), floors);
    assert.equal(paintedToLitFloor, 1.5);
  });

  it('takes the time after the press from bare HTML, and the longest task as a difference', () => {
    const { refuseToBare, longestTaskOverBareMs } = compare([visit({ refused: 25, longest: 70 })], floors);
    assert.deepEqual([refuseToBare, longestTaskOverBareMs], [1.25, 10]);
  });

  it('counts the worst round of what must never happen', () => {
    const { layoutShift, requests, noticeRequests, storageWrites } = compare([visit(), visit({ shift: 0.1, requests: 4, notices: 1, writes: 2 }), visit()], floors);
    assert.deepEqual([layoutShift, requests, noticeRequests, storageWrites], [0.1, 4, 1, 2]);
  });

  it('is no number without a round, or where one round gave none', () => {
    assert.ok(Number.isNaN(compare([], floors).paintedToLitFloor));
    assert.ok(Number.isNaN(compare([], floors).requests));
    assert.ok(Number.isNaN(middle([visit({ longest: NaN }), visit(), visit()], 'longest')));
  });
});

describe('the verdict', () => {
  it('has a line for every limit', () => assert.equal(judge(good).length, limits.length));

  it('holds at the very limit', () => assert.deepEqual(fallsShort({}), []));

  const CASES: readonly [more: Partial<Comparison>, wanted: string][] = [
    [{ paintedToLitFloor: 1.5 }, 'painted beside a banner by Lit: 1.5 × of at most 1.25 ×: falls short by 0.25 ×'],
    [{ refuseToBare: 1.2004 }, 'refusal to next frame beside bare HTML: 1.2004 × of at most 1.2 ×: falls short by 0.0004 ×'],
    [{ longestTaskOverBareMs: 62.5 }, 'longest task above bare HTML: 62.5 ms of at most 50 ms: falls short by 12.5 ms'],
    [{ layoutShift: 0.0005 }, 'layout shift: 0.0005 of at most 0: falls short by 0.0005'],
    [{ requests: 4 }, 'requests until the question shows: 4 of at most 3: falls short by 1'],
    [{ noticeRequests: 1 }, 'requests for configuration or notice: 1 of at most 0: falls short by 1'],
    [{ storageWrites: 2 }, 'writes into the browser before the choice: 2 of at most 0: falls short by 2'],
  ];
  for (const [more, wanted] of CASES) it(`says: ${wanted}`, () => assert.deepEqual(fallsShort(more), [wanted]));

  it('does not let pass what was not measured', () => assert.equal(fallsShort({ longestTaskOverBareMs: NaN }).length, 1));
});
