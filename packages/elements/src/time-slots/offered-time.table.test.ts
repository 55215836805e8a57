import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { readTimes } from './offered-time.ts';
import { clampStart, HANDFUL, handfulWith, offeredDays } from './show-days.ts';

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

  const places: readonly [what: string, time: { readonly taken?: boolean; readonly remaining?: number; readonly capacity?: number }, isTaken: boolean][] = [
    ['nobody counts', {}, false],
    ['one place is left', { remaining: 1, capacity: 4 }, false],
    ['no place is left', { remaining: 0, capacity: 4 }, true],
    ['more came than there is room for', { remaining: -2, capacity: 4 }, true],
    ['somebody has it, though places are counted', { taken: true, remaining: 3 }, true],
    ['nobody has it, and no place is left', { taken: false, remaining: 0 }, true],
    ['there is only told how many there were', { capacity: 0 }, false],
  ];
  for (const [what, time, isTaken] of places) it(`can ${isTaken ? 'not ' : ''}be had where ${what}`, () => equal(readTimes([{ start: '2026-11-26T18:00', ...time }])[0]?.isTaken, isTaken));

  it('are in the order of the clock where they are, whatever zone they were written in', () => {
    const times = [{ start: '2026-11-26T18:00:00+01:00' }, { start: '2026-11-26T16:30:00Z' }, { start: '2026-11-26T11:00:00-05:00' }];
    deepEqual(readTimes(times, 'Europe/Oslo').map(({ from }) => from.clock), ['17:00', '17:30', '18:00']);
  });

  it('stay in order by day before clock, and keep what else is said of them', () => {
    const read = readTimes([{ start: '2026-12-01T08:00', note: 'Room 2' }, { start: '2026-11-30T20:00', reason: 'Holiday' }]);
    deepEqual(read.map(({ from, note, reason }) => [from.day, note, reason]), [['2026-11-30', undefined, 'Holiday'], ['2026-12-01', 'Room 2', undefined]]);
  });

  it('have no end where that cannot be read', () => deepEqual(readTimes([{ start: '2026-11-26T18:00', end: 'late' }])[0]?.to, undefined));

  it('are whichever came first, of two that are sent as the same', () => {
    deepEqual(readTimes([{ id: 'a', start: '2026-11-27T10:00' }, { id: 'a', start: '2026-11-26T10:00' }]).map(({ from }) => from.day), ['2026-11-27']);
  });

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

  it('are always in sight, whichever is wanted, and never more than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, pick) => {
        const days = Array.from({ length: count }, (_, at) => day((at % 28) + 1)).map((one, at) => ({ ...one, day: `2026-${String(Math.floor(at / 28) + 10)}-${one.day.slice(8)}` }));
        const wanted = days[pick % count]!.day;
        const start = handfulWith(days, wanted);
        ok(start >= 0 && start < count && days.slice(start, start + HANDFUL).some((one) => one.day === wanted));
      }),
    );
  });

  it('are never left behind', () => deepEqual([clampStart(12, -3), clampStart(12, 15), clampStart(0, 5)], [0, 11, 0]));
});
