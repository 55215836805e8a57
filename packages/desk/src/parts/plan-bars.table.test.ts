import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DayCount } from '../api/desk-answers.ts';
import { pageNumber } from './page-number.ts';
import { planBars } from './plan-bars.ts';
import { wordFor } from './word-for.ts';

const one = (day: string, signed: number, confirmed: number): DayCount => ({ day, signed, confirmed });
const DAY = 86_400_000;

describe('the bars of the days', () => {
  it('are none where nothing has happened', () => deepEqual(planBars([]), []));

  it('stand for the days between too, each as high as its part of the highest', () => {
    const bars = planBars([one('2026-11-24', 4, 2), one('2026-11-26', 8, 8)]);
    deepEqual(bars.map(({ day, signedHeight, confirmedHeight }) => [day, signedHeight, confirmedHeight]), [['2026-11-24', 50, 25], ['2026-11-25', 0, 0], ['2026-11-26', 100, 100]]);
  });

  it('are no day more or less where the clocks change', () => {
    deepEqual(planBars([one('2026-10-24', 4, 2), one('2026-10-27', 1, 1)]).map(({ day, signed }) => [day, signed]), [['2026-10-24', 4], ['2026-10-25', 0], ['2026-10-26', 0], ['2026-10-27', 1]]);
    deepEqual(planBars([one('2026-03-28', 1, 0), one('2026-03-30', 1, 0)]).map(({ day }) => day), ['2026-03-28', '2026-03-29', '2026-03-30']);
  });

  it('know a leap day', () => deepEqual(planBars([one('2028-02-28', 1, 0), one('2028-03-01', 1, 0)]).map(({ day }) => day), ['2028-02-28', '2028-02-29', '2028-03-01']));

  it('are the thirty newest of many, across months', () => {
    const bars = planBars([one('2026-01-01', 1, 0), one('2026-10-26', 1, 1)]);
    deepEqual([bars.length, bars[0]?.day, bars.at(-1)?.day], [30, '2026-09-27', '2026-10-26']);
  });

  it('are measured by the highest of those that are shown, not by one of long ago', () => {
    const bars = planBars([one('2026-01-01', 900, 900), one('2026-11-26', 2, 1), one('2026-11-27', 1, 2)], 2);
    deepEqual(bars.map(({ day, signedHeight, confirmedHeight }) => [day, signedHeight, confirmedHeight]), [['2026-11-26', 100, 50], ['2026-11-27', 50, 100]]);
  });

  it('have no height where nobody signed', () => deepEqual(planBars([one('2026-01-01', 0, 0)]).map(({ signedHeight, confirmedHeight }) => [signedHeight, confirmedHeight]), [[0, 0]]));
});

describe('whatever was signed on whatever days, the bars', () => {
  const counts = fc.record({ after: fc.integer({ min: 1, max: 400 }), signed: fc.nat(10_000), confirmed: fc.nat(10_000) });
  /** Days that follow each other, with gaps. */
  const history = fc.array(counts, { minLength: 1, maxLength: 40 }).map((all) => {
    let at = Date.parse('2024-01-01T00:00:00Z');
    return all.map(({ after, signed, confirmed }): DayCount => {
      at += after * DAY;
      return one(new Date(at).toISOString().slice(0, 10), signed, confirmed);
    });
  });

  it('end with the last day, and are as many as were asked for at the most', () => {
    fc.assert(fc.property(history, fc.integer({ min: 1, max: 60 }), (days, most) => {
      const bars = planBars(days, most);
      equal(bars.at(-1)?.day, days.at(-1)?.day);
      ok(bars.length >= 1 && bars.length <= most);
    }));
  });

  it('follow each other day by day', () => {
    fc.assert(fc.property(history, (days) => planBars(days).every(({ day }, index, all) => index === 0 || Date.parse(day) - Date.parse(all[index - 1]?.day ?? '') === DAY)));
  });

  it('are between nothing and the whole height, and one reaches it unless nobody signed', () => {
    fc.assert(fc.property(history, (days) => {
      const bars = planBars(days);
      const heights = bars.flatMap(({ signedHeight, confirmedHeight }) => [signedHeight, confirmedHeight]);
      ok(heights.every((height) => height >= 0 && height <= 100));
      equal(Math.max(...heights), bars.some(({ signed, confirmed }) => signed + confirmed > 0) ? 100 : 0);
    }));
  });

  it('lose nobody of the days that they stand for', () => {
    fc.assert(fc.property(history, (days) => {
      const bars = planBars(days);
      const first = bars[0]?.day ?? '';
      const sum = (all: readonly { signed: number }[]): number => all.reduce((so, { signed }) => so + signed, 0);
      equal(sum(bars), sum(days.filter(({ day }) => day >= first)));
    }));
  });
});

describe('the page of a list', () => {
  for (const [search, page] of [['', 0], ['page=', 0], ['page=0', 0], ['page=3', 3], ['page=3.9', 3], ['page=-1', 0], ['page=-0.5', 0], ['page=1e3', 1000], ['page=1e99', 0], ['page=NaN', 0], ['page=Infinity', 0], ['page=%20 2', 2], ['page=2&page=5', 2], ['q=page', 0]] as const) {
    it(`is ${page} for ?${search}`, () => equal(pageNumber(new URLSearchParams(search)), page));
  }

  it('is a whole number from 0 on, whatever stands in the address', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
      const page = pageNumber(new URLSearchParams({ page: text }));
      return Number.isSafeInteger(page) && page >= 0 && !Object.is(page, -0);
    }));
  });
});

describe('the words for a code', () => {
  const words = { known: () => 'Known' };
  for (const [code, said] of [['known', 'Known'], ['unknown', undefined], ['', undefined], ['toString', undefined], ['constructor', undefined], ['__proto__', undefined]] as const) {
    it(`are ${said ?? 'none'} for ${JSON.stringify(code)}`, () => equal(wordFor(words, code), said));
  }
});
