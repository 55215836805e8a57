import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { civilOf, DAY, dayOf, daysInMonth, HOUR, MINUTE, SECOND, weekdayOf } from './civil.ts';
import { fixedZone } from './fixed-zone.ts';
import { formatDay, formatInstant, formatOffset, formatWall } from './format.ts';
import { ianaZone } from './iana-zone.ts';
import { dateIn, formatZoned, isTimeZone, offsetAt, toEpoch, todayIn, zoneOf } from './index.ts';
import { isoToEpoch, offsetOf, readWritten } from './parse.ts';
import { remembered } from './remembered.ts';
import { UTC } from './zone.ts';

const second = fc.integer({ min: Date.UTC(1, 0, 1) / SECOND + 1e9, max: Date.UTC(9999, 11, 30) / SECOND });
const modern = fc.integer({ min: Date.UTC(1975, 0, 1) / SECOND, max: Date.UTC(2100, 0, 1) / SECOND });
const name = fc.constantFrom('UTC', 'Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Casablanca');

describe('any moment', () => {
  it('comes back from what is written of it, in every zone', () => {
    fc.assert(fc.property(modern, name, name, (at, zone, other) => {
      assert.equal(toEpoch(formatZoned(at * SECOND, zone), other), at * SECOND);
    }));
  });

  it('is what every browser reads in it, without the zone behind', () => {
    fc.assert(fc.property(modern, name, (at, zone) => assert.equal(Date.parse(formatZoned(at * SECOND, zone).replace(/\[.*/, '')), at * SECOND)));
  });

  it('is in the day that its text says', () => {
    fc.assert(fc.property(modern, name, (at, zone) => {
      const day = dateIn(at * SECOND, zone);
      assert.deepEqual([formatZoned(at * SECOND, zone).slice(0, 10), todayIn(zone, at * SECOND)], [day, day]);
      const midnight = toEpoch(day, zone);
      assert.ok(midnight <= at * SECOND && at * SECOND < midnight + DAY + HOUR, 'between this midnight and the next');
    }));
  });

  it('is written the same by any zone that is as far from UTC', () => {
    fc.assert(fc.property(modern, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, minutes) => {
      const written = formatInstant(at * SECOND, fixedZone(minutes * MINUTE));
      assert.match(written, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      assert.equal(isoToEpoch(written, UTC), at * SECOND);
    }));
  });

  it('is read alike in the long and in the short form, with or without a zone in brackets', () => {
    fc.assert(fc.property(second, (at) => {
      const long = new Date(at * SECOND).toISOString();
      for (const form of [long, long.replace('.000', ''), long.replace('.000', '').replace(/[-:]/g, ''), long.replace('T', ' '), long.toLowerCase(), ` ${long} `, `${long}[UTC]`]) assert.equal(isoToEpoch(form, fixedZone(HOUR)), at * SECOND, form);
    }));
  });
});

describe('any distance from UTC', () => {
  it('comes back from what is written of it', () => {
    fc.assert(fc.property(fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }), (minutes) => assert.equal(offsetOf(formatOffset(minutes * MINUTE)) + 0, minutes * MINUTE + 0)));
  });

  const WRITTEN: [text: string, offset: number][] = [['Z', 0], ['z', 0], ['+01:00', HOUR], ['-0330', -3.5 * HOUR], ['+001501', 15 * MINUTE + SECOND], ['-00:44:30', -44 * MINUTE - 30 * SECOND], ['+05', 5 * HOUR]];
  for (const [text, offset] of WRITTEN) it(`is read from ${text}`, () => assert.equal(offsetOf(text) + 0, offset));

  it('is, in every zone that there is, less than a day, and what the text of a moment says', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const at = Date.UTC(2026, 6, 1);
      const offset = offsetAt(zone, at);
      assert.ok(Math.abs(offset) <= 14 * HOUR && offset % (15 * MINUTE) === 0, zone);
      assert.equal(formatInstant(at, zoneOf(zone)).slice(0, 19), formatWall(at + offset));
    }
  });
});

describe('any day', () => {
  it('has a date that is that day, and the days of a month are as many as it has dates', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const length = daysInMonth(year, month);
      const dates = Array.from({ length }, (_, index) => civilOf(dayOf(year, month, index + 1)));
      assert.deepEqual(dates.map(({ day }) => day), Array.from({ length }, (_, index) => index + 1));
      assert.deepEqual([new Set(dates.map((date) => `${date.year} ${date.month}`)).size, civilOf(dayOf(year, month, length + 1)).day], [1, 1]);
    }));
  });

  it('is a weekday after the one before', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => assert.equal(weekdayOf(day + 1), (weekdayOf(day) + 1) % 7)));
    assert.equal(weekdayOf(dayOf(2026, 11, 29)), 6, 'a Sunday');
  });

  it('is written as a date that is read back', () => {
    fc.assert(fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
      const { wall, isDate, offset } = readWritten(formatDay(day)) ?? assert.fail(formatDay(day));
      assert.deepEqual([wall, isDate, offset], [day * DAY, true, undefined]);
    }));
  });

  it('beyond the years of four digits is the nearest that has them', () => {
    assert.deepEqual([formatWall(Date.UTC(-5000, 0)), formatWall(Date.UTC(20_000, 0))], ['0000-01-01T00:00:00', '9999-12-31T23:59:59']);
  });
});

describe('what is written and is no moment', () => {
  for (const text of ['', ' ', '2026', '2026-11', '2026-11-22T', '2026-11-22T18', '2026-11-22T18:00:00+1', '2026-11-22T18:00:00 +01:00', '2026-11-31', '2026-02-29', '2026-00-01', '2026-11-00', '2026-11-22T24:60', '2026-11-22T18:00:61', '2026-11-22T18:00[', '12026-11-22', '２０２６-11-22', '2026-W47-1', 'NaN', '2026-11-22T18:00:00Z Z']) {
    it(`is none: “${text}”`, () => assert.deepEqual([readWritten(text), isoToEpoch(text, UTC)], [undefined, NaN]));
  }

  it('is never a failure, and never half a moment, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dTZ:.+-]{1,25}$/)), (text) => {
      const written = readWritten(text);
      assert.ok(written === undefined || Number.isFinite(written.wall));
    }));
  });

  it('is told with its own words to whoever wrote it', () => assert.throws(() => toEpoch('22.11.2026', 'UTC'), { name: 'RangeError', message: /"22\.11\.2026"/ }));
});

describe('a zone of the runtime', () => {
  it('is found in any case, and always the same one', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const found = ianaZone(zone.toLowerCase());
      assert.equal(found?.name, zone);
      assert.equal(ianaZone(zone.toLowerCase()), found);
    }
  });

  it('is none for a name that only looks like one, and asking costs nothing', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z+-]{1,12}\/[a-z0-9]{1,12}x9$/), (zone) => {
      assert.equal(isTimeZone(zone), false);
      assert.throws(() => offsetAt(zone, 0), { name: 'RangeError' });
    }));
  });

  it('may be one of one’s own, in every question', () => {
    const ours = { name: 'Mars/Phobos', offsetAt: (epoch: number) => (epoch < 0 ? 0 : HOUR) };
    assert.deepEqual([formatZoned(0, ours), dateIn(-1, ours), offsetAt(ours, 5), toEpoch('1970-01-02', ours)], ['1970-01-01T01:00:00+01:00[Mars/Phobos]', '1969-12-31', HOUR, DAY - HOUR]);
  });
});

describe('what is remembered', () => {
  it('is worked out once for each question, nothing at all too, and again only after all was forgotten', () => {
    const asked: number[] = [];
    const half = remembered(3, (key: number) => {
      asked.push(key);
      return key % 2 ? null : { key };
    });
    for (const key of [1, 2, 1, 2, 3, 4]) half(key);
    assert.deepEqual(asked, [1, 2, 3, 4]);
    half(5);
    half(1);
    assert.deepEqual(asked, [1, 2, 3, 4, 5, 1]);
    assert.equal(half(2), half(2));
  });
});
