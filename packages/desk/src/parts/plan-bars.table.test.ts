import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planBars } from './plan-bars.ts';

const one = (day: string, signed: number, confirmed: number): { day: string; signed: number; confirmed: number } => ({ day, signed, confirmed });

test('draws nothing of nothing', () => assert.deepEqual(planBars([]), []));

test('draws the days between too, each as high as its part of the highest', () => {
  const bars = planBars([one('2026-11-24', 4, 2), one('2026-11-26', 8, 8)]);
  assert.deepEqual(bars.map(({ day, signedHeight, confirmedHeight }) => [day, signedHeight, confirmedHeight]), [['2026-11-24', 50, 25], ['2026-11-25', 0, 0], ['2026-11-26', 100, 100]]);
});

test('draws the last thirty days of many, across months and a change of clocks', () => {
  const bars = planBars([one('2026-01-01', 1, 0), one('2026-10-26', 1, 1)]);
  assert.deepEqual([bars.length, bars[0]?.day, bars.at(-1)?.day], [30, '2026-09-27', '2026-10-26']);
});
