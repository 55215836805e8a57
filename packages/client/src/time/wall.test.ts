import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { civilOf, DAY, dayOf, daysInMonth, HOUR, MINUTE, weekdayOf } from './civil.ts';
import { formatDay, formatInstant, formatWall } from './format.ts';
import { ianaZone } from './iana-zone.ts';
import { formatZoned, toEpoch, zoneOf } from './index.ts';
import { remembered } from './remembered.ts';
import { wallToEpoch } from './wall.ts';
import { UTC, type Zone } from './zone.ts';

/** What a clock in a zone shows at the moment that a written time means. */
const meant = (iso: string, zone: string): string => formatZoned(toEpoch(iso, zone), zone).slice(5, 22);

describe('an appointment that clocks make difficult', () => {
  const cases: [title: string, zone: string, iso: string, shown: string][] = [
    ['in the skipped hour of New York is an hour later', 'America/New_York', '2026-03-08T02:30', '03-08T03:30:00-04'],
    ['in the repeated hour of New York is in its summer', 'America/New_York', '2026-11-01T01:30', '11-01T01:30:00-04'],
    ['in the skipped half hour of Lord Howe is half an hour later', 'Australia/Lord_Howe', '2026-10-04T02:15', '10-04T02:45:00+11'],
    ['in the repeated half hour of Lord Howe is in its summer', 'Australia/Lord_Howe', '2026-04-05T01:45', '04-05T01:45:00+11'],
    ['at a midnight that Beirut skips is an hour later', 'Asia/Beirut', '2026-03-29T00:00', '03-29T01:00:00+03'],
    ['in the skipped hour of the southern summer is an hour later', 'America/Santiago', '2026-09-06T00:30', '09-06T01:30:00-03'],
    ['in Casablanca’s Ramadan goes by the clock of Ramadan', 'Africa/Casablanca', '2026-03-01T18:00', '03-01T18:00:00+00'],
    ['in India needs no care', 'Asia/Kolkata', '2026-03-29T02:30', '03-29T02:30:00+05'],
    ['in Nepal has its quarter of an hour', 'Asia/Kathmandu', '2026-03-29T02:30', '03-29T02:30:00+05'],
    ['on the last island of the day has fourteen hours', 'Pacific/Kiritimati', '2026-03-29T02:30', '03-29T02:30:00+14'],
  ];
  for (const [title, zone, iso, shown] of cases) it(title, () => assert.equal(meant(iso, zone), shown));

  it('on the day that Samoa left out is on the day after', () => {
    assert.equal(formatZoned(toEpoch('2011-12-30T12:00', 'Pacific/Apia'), 'Pacific/Apia').slice(0, 10), '2011-12-31');
  });

  it('never goes back in time as the wall clock goes on, but for the repeated hour', () => {
    const zone = zoneOf('Europe/Oslo');
    const start = dayOf(2026, 3, 28) * DAY;
    let last = -Infinity;
    for (let wall = start; wall < start + 2 * DAY; wall += 5 * MINUTE) {
      const epoch = wallToEpoch(zone, wall);
      // What the clocks skip is read as later; what follows it comes again.
      assert.ok(epoch >= last - HOUR, formatWall(wall));
      last = epoch;
    }
  });

  it('is never a moment at which a clock shows an earlier time', () => {
    const zones = ['Europe/Oslo', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tehran', 'Africa/Cairo', 'Pacific/Chatham'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 36_500 * 24 }), (name, hours) => {
        const zone = zoneOf(name);
        const wall = hours * HOUR;
        const shown = wallToEpoch(zone, wall) + zone.offsetAt(wallToEpoch(zone, wall));
        assert.ok(shown >= wall && shown - wall <= HOUR, `${name} ${formatWall(wall)} ${formatWall(shown)}`);
      }),
    );
  });

  it('asks a zone of one’s own at most a handful of times', () => {
    let asked = 0;
    const zone: Zone = { offsetAt: () => (asked += 1) * 0 };
    wallToEpoch(zone, 0);
    assert.ok(asked <= 4);
  });
});

describe('a calendar page', () => {
  it('has its months and days run on into the next', () => {
    assert.deepEqual(civilOf(dayOf(2026, 13, 1)), { year: 2027, month: 1, day: 1 });
    assert.deepEqual(civilOf(dayOf(2026, 0, 1)), { year: 2025, month: 12, day: 1 });
    assert.deepEqual(civilOf(dayOf(2026, 3, 0)), { year: 2026, month: 2, day: 28 });
    assert.deepEqual(civilOf(dayOf(2024, 3, 0)), { year: 2024, month: 2, day: 29 });
    assert.deepEqual(civilOf(dayOf(2026, 11, 31)), { year: 2026, month: 12, day: 1 });
  });

  it('knows the years of two digits as what they are', () => {
    assert.deepEqual(civilOf(dayOf(26, 11, 22)), { year: 26, month: 11, day: 22 });
    assert.equal(formatDay(dayOf(99, 1, 1)), '0099-01-01');
  });

  it('has 31 days in December, also of a year before 1970', () => assert.deepEqual([1969, 1900, 1, 2026].map((year) => daysInMonth(year, 12)), [31, 31, 31, 31]));

  const weekdays: [date: string, day: number, weekday: number][] = [
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['1969-12-29', -3, 0],
    ['2000-01-01', 10_957, 5],
    ['2026-11-22', 20_779, 6],
    ['2026-11-23', 20_780, 0],
  ];
  for (const [date, day, weekday] of weekdays) {
    it(`has ${date} under its weekday`, () => assert.deepEqual([formatDay(day), weekdayOf(day)], [date, weekday]));
  }

  it('moves by one weekday a day, for ever in both directions', () => {
    fc.assert(fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (day) => assert.equal(weekdayOf(day + 1), (weekdayOf(day) + 1) % 7)));
  });
});

describe('what is beyond the years of four digits', () => {
  it('is written as the nearest that has four', () => {
    assert.equal(formatWall(Date.UTC(10_500, 0, 1)), '9999-12-31T23:59:59');
    assert.equal(formatWall(Date.UTC(-500, 0, 1)), '0000-01-01T00:00:00');
    assert.equal(formatDay(1e8), '9999-12-31');
  });
});

describe('an instant', () => {
  it('is written with the offset alone in a zone without a name, and in a named one with both', () => {
    const offsetAt = (): number => -3.5 * HOUR;
    assert.equal(formatInstant(0, { offsetAt }), '1969-12-31T20:30:00-03:30');
    assert.equal(formatInstant(0, { offsetAt, name: 'America/St_Johns' }), '1969-12-31T20:30:00-03:30[America/St_Johns]');
    assert.equal(formatInstant(0, UTC), '1970-01-01T00:00:00Z');
  });

  it('is read back as what it was, in whatever zone it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom('Europe/Oslo', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'), fc.constantFrom('America/New_York', 'UTC'), fc.integer({ min: 0, max: 4_000_000_000 }), (zone, reader, seconds) => {
        assert.equal(toEpoch(formatZoned(seconds * 1000, zone), reader), seconds * 1000);
      }),
    );
  });
});

describe('a zone’s name', () => {
  it('is kept as the page wrote it where there are two for one place', () => {
    for (const name of ['Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kiev', 'Europe/Kyiv']) assert.equal(ianaZone(name)?.name, name);
  });

  it('is asked of the browser once, so that a long list of events is quick', () => {
    assert.equal(ianaZone('Europe/Oslo'), ianaZone('Europe/Oslo'));
    assert.equal(ianaZone('Europe/Nowhere'), undefined);
  });
});

describe('what is remembered', () => {
  it('is worked out once for each key, also where the answer is nothing', () => {
    const asked: string[] = [];
    const lengthOf = remembered(10, (key: string) => (asked.push(key), key ? { size: key.length } : null));
    assert.equal(lengthOf('ab'), lengthOf('ab'));
    assert.deepEqual([lengthOf(''), lengthOf('')], [null, null]);
    assert.deepEqual(asked, ['ab', '']);
  });

  it('is forgotten before it grows without end', () => {
    let made = 0;
    const boxOf = remembered(3, (key: number) => ({ key, made: (made += 1) }));
    for (let key = 0; key < 1000; key += 1) assert.equal(boxOf(key).key, key);
    assert.equal(boxOf(0).key, 0);
    assert.equal(made, 1001);
  });
});
