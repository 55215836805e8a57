import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimateMinutes } from './estimate-minutes.ts';
import type { MailPressure } from './mail-queue-store.ts';

const now = '2026-11-22T10:00:00.000Z';
const rate = { perMinute: 600, perMinuteAndDomain: 300 };

describe('how long a mail may take', () => {
  const table: readonly [what: string, pressure: MailPressure, minutes: number][] = [
    ['a minute when nothing waits', { waiting: 0, fullest: 0 }, 1],
    ['a minute when a few wait', { waiting: 300, fullest: 200, since: now }, 1],
    ['as long as those before it take', { waiting: 3_001, fullest: 10, since: now }, 6],
    ['as long as those to the same place may take', { waiting: 3_000, fullest: 2_700, since: now }, 9],
    ['as long as the first of them waits already', { waiting: 3, fullest: 3, since: '2026-11-22T09:18:30.000Z' }, 42],
    ['a minute when a clock is wrong', { waiting: 1, fullest: 1, since: '2026-11-22T10:10:00.000Z' }, 1],
  ];
  for (const [what, pressure, minutes] of table) it(`is ${what}`, () => assert.equal(estimateMinutes(pressure, rate, now), minutes));
});
