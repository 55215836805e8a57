import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readTimes } from './offered-time.ts';
import { clampStart, handfulWith, offeredDays } from './show-days.ts';

describe('offered times', () => {
  const read = readTimes([
    { start: '2026-11-27T10:00', taken: true },
    { start: '2026-11-26T18:00:00+01:00', end: '2026-11-26T19:00:00+01:00' },
    { id: 'early', start: '2026-11-26T08:00:00+01:00', remaining: 0, capacity: 4 },
    { start: 'after lunch' },
    { id: 'early', start: '2026-11-28T08:00' },
  ]);

  it('come in order, and those that cannot be read or come twice are left out', () => {
    deepEqual(read.map(({ value }) => value), ['early', '2026-11-26T18:00:00+01:00', '2026-11-27T10:00']);
  });

  it('are taken when somebody has them, or no place is free', () => deepEqual(read.map(({ isTaken }) => isTaken), [true, false, true]));

  it('end where they say', () => deepEqual(read.map(({ to }) => to?.clock), [undefined, '19:00', undefined]));
});

describe('days', () => {
  const day = (date: number, isFree = true) => ({ day: `2026-11-${String(date).padStart(2, '0')}`, isFree });
  const twelve = Array.from({ length: 12 }, (_, at) => day(at + 1, at > 1));

  it('come in order, each once, and are free when one time is', () => {
    deepEqual(offeredDays([day(2, false), day(1, false), day(2), day(2, false)]), [day(1, false), day(2)]);
  });

  const starts: readonly [what: string, wanted: string | undefined, start: number][] = [
    ['the first free one', undefined, 2],
    ['a wanted one', '2026-11-07', 5],
    ['the last one', '2026-11-12', 10],
    ['one that is not there', '2026-12-24', 0],
  ];
  for (const [what, wanted, start] of starts) it(`begin at ${start} to show ${what}`, () => deepEqual(handfulWith(twelve, wanted), start));

  it('begin at the first when none is free, or there is none', () => deepEqual([handfulWith([day(1, false)]), handfulWith([])], [0, 0]));

  it('are never left behind', () => deepEqual([clampStart(12, -3), clampStart(12, 15), clampStart(0, 5)], [0, 11, 0]));
});
