import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fixedZone } from './fixed-zone.ts';
import { civilOf, DAY, dayOf, daysInMonth, HOUR, MINUTE, weekdayOf } from './civil.ts';
import { formatOffset } from './format.ts';
import { dateIn, formatZoned, isTimeZone, offsetAt, todayIn, toEpoch, zoneOf } from './index.ts';
import { wallToEpoch } from './wall.ts';
import { UTC } from './zone.ts';

const ZONES = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Sao_Paulo'];

describe('days', () => {
  it('are counted as Date counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * DAY);
        assert.deepEqual(civilOf(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day);
        assert.equal(weekdayOf(day), (date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('are 28 to 31 in a month, 365 or 366 in a year', () => {
    assert.deepEqual([1, 2, 4, 12].map((month) => daysInMonth(2026, month)), [31, 28, 30, 31]);
    assert.deepEqual([1900, 2000, 2024, 2026].map((year) => daysInMonth(year, 2)), [28, 29, 29, 28]);
  });
});

describe('the offset of a zone', () => {
  for (const zone of ZONES) {
    it(`is what Intl says, in ${zone}`, () => {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      fc.assert(
        fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => {
          assert.equal(formatZoned(seconds * 1000, zone).slice(0, 19), clock.format(seconds * 1000).replace(' ', 'T'));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('changes to the second', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    assert.equal(offsetAt('Europe/Oslo', change - 1), HOUR);
    assert.equal(offsetAt('Europe/Oslo', change), 2 * HOUR);
  });

  it('is found for the four weeks of Ramadan in Morocco', () => {
    const offsets = new Set(Array.from({ length: 365 }, (_, day) => offsetAt('Africa/Casablanca', Date.UTC(2026, 0, 1 + day))));
    assert.deepEqual([...offsets].sort(), [0, HOUR]);
  });

  it('is local mean time in old days, however far back', () => {
    assert.equal(formatZoned(Date.UTC(1700, 0, 1), 'Europe/Oslo'), formatZoned(Date.UTC(1700, 0, 1), 'Europe/Oslo'));
    assert.equal(offsetAt('Europe/Oslo', -9e13), offsetAt('Europe/Oslo', Date.UTC(1801, 0, 1)));
  });
});

describe('a wall time', () => {
  const cases: [title: string, iso: string, utc: string][] = [
    ['in winter', '2026-11-22T18:00:00', '2026-11-22T17:00:00Z'],
    ['in summer', '2026-07-22T18:00', '2026-07-22T16:00:00Z'],
    ['that the clocks skip is read with the offset before', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
    ['that comes twice is the first', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
    ['at the end of the skipped hour exists', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z'],
    ['after the repeated hour exists once', '2026-10-25T03:00:00', '2026-10-25T02:00:00Z'],
    ['of a date alone is midnight', '2026-11-22', '2026-11-21T23:00:00Z'],
    ['with an offset needs no zone', '2026-11-22T18:00:00-05:00', '2026-11-22T23:00:00Z'],
    ['with Z needs no zone', '2026-11-22T18:00:00Z', '2026-11-22T18:00:00Z'],
    ['with a zone in brackets goes by its offset', '2026-11-22T18:00:00+01:00[Europe/Oslo]', '2026-11-22T17:00:00Z'],
    ['may have parts of a second', '2026-11-22T18:00:00.5', '2026-11-22T17:00:00Z'],
  ];
  for (const [title, iso, utc] of cases) it(title, () => assert.equal(formatZoned(toEpoch(iso, 'Europe/Oslo'), 'UTC'), utc));

  it('comes back from its instant, in every zone, but for the skipped hour', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 2_000_000_000 }), (name, seconds) => {
        const zone = zoneOf(name);
        const epoch = seconds * 1000;
        const back = wallToEpoch(zone, epoch + zone.offsetAt(epoch));
        // In the repeated hour the first of the two comes back.
        assert.ok(back === epoch || epoch - back <= 2 * HOUR, `${name} ${epoch} ${back}`);
        assert.equal(back + zone.offsetAt(back), epoch + zone.offsetAt(epoch));
      }),
    );
  });

  for (const text of ['', 'soon', '2026-13-01', '2026-02-30', '2026-11-22T25:00', '2026-11-22T18:60', '22.11.2026']) {
    it(`is refused when it is none: "${text}"`, () => assert.throws(() => toEpoch(text, 'UTC'), RangeError));
  }
});

describe('zones', () => {
  it('are known by their names, in any case', () => {
    assert.ok(isTimeZone('Europe/Oslo'));
    assert.ok(isTimeZone('europe/oslo'));
    assert.equal(zoneOf('europe/oslo').name, 'Europe/Oslo');
  });

  for (const name of ['', 'Europe/Nowhere', '+01:00', 'W. Europe Standard Time', '../etc/passwd', '__proto__']) {
    it(`are not known by "${name}"`, () => {
      assert.equal(isTimeZone(name), false);
      assert.throws(() => zoneOf(name), RangeError);
    });
  }

  it('that mean UTC are UTC', () => {
    for (const name of ['UTC', 'utc', 'Etc/UTC', 'Zulu', 'Etc/Universal']) assert.equal(zoneOf(name), UTC);
  });

  it('may be of one’s own', () => {
    assert.equal(formatZoned(0, fixedZone(-90 * MINUTE)), '1969-12-31T22:30:00-01:30');
  });
});

describe('formats', () => {
  it('write Z for UTC and the zone for others', () => {
    assert.equal(formatZoned(Date.UTC(2026, 10, 22, 17), 'UTC'), '2026-11-22T17:00:00Z');
    assert.equal(formatZoned(Date.UTC(2026, 10, 22, 17), 'Europe/Oslo'), '2026-11-22T18:00:00+01:00[Europe/Oslo]');
    assert.equal(formatZoned(Date.UTC(2026, 10, 22, 17), 'Asia/Kolkata'), '2026-11-22T22:30:00+05:30[Asia/Kolkata]');
  });

  it('write years with four digits', () => {
    assert.equal(formatZoned(dayOf(33, 4, 3) * DAY, 'UTC'), '0033-04-03T00:00:00Z');
  });

  it('write an offset to the nearest minute, so that a browser can read it', () => {
    assert.deepEqual([0, 90 * MINUTE, -HOUR, 2_588_000, -2_670_000].map(formatOffset), ['+00:00', '+01:30', '-01:00', '+00:43', '-00:45']);
    const monrovia = formatZoned(Date.UTC(1960, 0, 1, 12), 'Africa/Monrovia');
    assert.equal(monrovia, '1960-01-01T11:15:30-00:45[Africa/Monrovia]');
    assert.ok(Math.abs(Date.parse(monrovia.slice(0, monrovia.indexOf('['))) - Date.UTC(1960, 0, 1, 12)) <= MINUTE / 2);
  });

  it('know which day it is somewhere', () => {
    const moment = Date.UTC(2026, 10, 22, 23, 30);
    assert.deepEqual(['UTC', 'Europe/Oslo', 'America/New_York'].map((zone) => todayIn(zone, moment)), ['2026-11-22', '2026-11-23', '2026-11-22']);
    assert.equal(dateIn(moment, 'Asia/Tokyo'), '2026-11-23');
    assert.match(todayIn('UTC'), /^\d{4}-\d\d-\d\d$/);
  });
});
