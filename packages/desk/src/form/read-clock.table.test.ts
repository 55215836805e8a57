import { equal, match } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { readClock, writeClock } from './read-clock.ts';

const home = process.env['TZ'];

/** A coordinator's machine stands in one zone; a test is told which. */
const standIn = (zone: string): void => {
  process.env['TZ'] = zone;
};

after(() => {
  if (home === undefined) delete process.env['TZ'];
  else standIn(home);
});

describe('the clock of a form', () => {
  for (const [zone, at, clock] of [
    ['Europe/Oslo', '2026-12-01T12:00:00Z', '2026-12-01T13:00'],
    ['Europe/Oslo', '2026-07-01T12:00:00Z', '2026-07-01T14:00'],
    ['Europe/Oslo', '2026-12-01T23:59:59+01:00', '2026-12-01T23:59'],
    ['Europe/Oslo', '2026-12-01T23:59:59+01:00[Europe/Oslo]', '2026-12-01T23:59'],
    ['Europe/Oslo', '2026-12-31T23:30:00Z', '2027-01-01T00:30'],
    ['America/St_Johns', '2026-12-01T12:00:00Z', '2026-12-01T08:30'],
    ['Asia/Kathmandu', '2026-12-01T12:00:00Z', '2026-12-01T17:45'],
    ['UTC', '2026-12-01T12:00:00.500Z', '2026-12-01T12:00'],
  ] as const) {
    it(`shows ${at} as ${clock} to somebody in ${zone}`, () => {
      standIn(zone);
      equal(writeClock(at), clock);
    });
  }

  for (const at of [undefined, '', 'soon', '2026-13-45T99:00Z']) {
    it(`is empty for ${JSON.stringify(at)}, which is no moment`, () => equal(writeClock(at), ''));
  }

  for (const [zone, clock, at] of [
    ['Europe/Oslo', '2026-12-01T13:00', '2026-12-01T12:00:00.000Z'],
    ['Europe/Oslo', '2026-07-01T14:00', '2026-07-01T12:00:00.000Z'],
    // In the hour that is skipped, and in the one that is there twice, a clock still means one moment.
    ['Europe/Oslo', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Oslo', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['Asia/Kathmandu', '2026-12-01T17:45', '2026-12-01T12:00:00.000Z'],
  ] as const) {
    it(`means ${at} by ${clock} in ${zone}`, () => {
      standIn(zone);
      equal(readClock(clock), at);
    });
  }

  it('means no moment while it is empty, also where there was one', () => {
    equal(readClock(''), undefined);
    equal(readClock('', '2026-12-01T12:00:00Z'), undefined);
  });
});

describe('a moment whose clock was left alone', () => {
  before(() => standIn('Europe/Oslo'));

  for (const at of ['2026-12-01T23:59:59+01:00[Europe/Oslo]', '2026-12-01T23:59:59.999Z', '2026-12-01T12:00:00Z']) {
    it(`stays ${at}, with its seconds and its zone`, () => equal(readClock(writeClock(at), at), at));
  }

  it('is another one when the clock says another minute', () => equal(readClock('2026-12-02T00:00', '2026-12-01T23:59:59+01:00[Europe/Oslo]'), '2026-12-01T23:00:00.000Z'));

  it('never moves by being shown and saved, whatever the day and the second', () => {
    const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(fc.property(moments, (when) => readClock(writeClock(when.toISOString()), when.toISOString()) === when.toISOString()));
  });

  it('is never further than a minute from what a new one of the same clock would be', () => {
    // The hour that is there twice in October is the one thing that a clock cannot tell apart.
    const winter = fc.date({ min: new Date('2026-11-01'), max: new Date('2027-03-01'), noInvalidDate: true });
    fc.assert(fc.property(winter, (when) => Math.abs(Date.parse(readClock(writeClock(when.toISOString())) ?? '') - when.getTime()) < 60_000));
  });

  it('is written as a form takes it, to the minute', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (when) => {
        match(writeClock(when.toISOString()), /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
      }),
    );
  });
});
