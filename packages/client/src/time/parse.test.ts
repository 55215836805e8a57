import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from './civil.ts';
import { fixedZone } from './fixed-zone.ts';
import { formatOffset, formatWall } from './format.ts';
import { isoToEpoch, offsetOf, readWritten } from './parse.ts';
import { UTC } from './zone.ts';

const DAY_OF_TEST = Date.UTC(2026, 10, 22);
const EVENING = DAY_OF_TEST + 18 * HOUR;

describe('a date that somebody wrote', () => {
  const read: [text: string, wall: number, isDate: boolean, offset?: string][] = [
    ['2026-11-22', DAY_OF_TEST, true],
    ['20261122', DAY_OF_TEST, true],
    ['2026-1122', DAY_OF_TEST, true],
    [' 2026-11-22\n', DAY_OF_TEST, true],
    ['2026-11-22[Europe/Oslo]', DAY_OF_TEST, true],
    ['2026-11-22T18:00', EVENING, false],
    ['2026-11-22 18:00', EVENING, false],
    ['2026-11-22t18:00z', EVENING, false, 'z'],
    ['20261122T1800', EVENING, false],
    ['20261122T180000Z', EVENING, false, 'Z'],
    ['2026-11-22T18:00:00Z', EVENING, false, 'Z'],
    ['2026-11-22T18:00:00Z[UTC]', EVENING, false, 'Z'],
    ['2026-11-22T18:00:00+01:00', EVENING, false, '+01:00'],
    ['2026-11-22T18:00:00+0100', EVENING, false, '+0100'],
    ['2026-11-22T18:00:00-03:30[America/St_Johns]', EVENING, false, '-03:30'],
    ['2026-11-22T18:00:00+00:15:01', EVENING, false, '+00:15:01'],
    ['2026-11-22T18:00:00[Europe/Oslo]', EVENING, false],
    ['2026-11-22T18:00:00.25', EVENING + 250, false],
    ['2026-11-22T18:00:00.123456789Z', EVENING + 123, false, 'Z'],
    ['2026-11-22T24:00', DAY_OF_TEST + DAY, false],
    ['2026-11-22T23:59:60', DAY_OF_TEST + DAY - SECOND, false],
    ['2026-12-31T24:00:00', Date.UTC(2027, 0, 1), false],
    ['0001-01-01', -62_135_596_800_000, true],
    ['9999-12-31', Date.UTC(9999, 11, 31), true],
    ['2024-02-29', Date.UTC(2024, 1, 29), true],
  ];
  for (const [text, wall, isDate, offset] of read) {
    it(`is understood in ${JSON.stringify(text)}`, () => assert.deepEqual(readWritten(text), { wall, isDate, offset }));
  }

  const refused: [text: string, why: string][] = [
    ['', 'nothing'],
    ['2026', 'a year'],
    ['2026-11', 'a month'],
    ['26-11-22', 'two digits for a year'],
    ['12026-11-22', 'five digits for a year'],
    ['-2026-11-22', 'a year before the first'],
    ['2026-00-10', 'a month before January'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-11-00', 'a day before the first'],
    ['2026-11-31', 'a day that November does not have'],
    ['2026-02-29', 'a leap day in a year that has none'],
    ['1900-02-29', 'a leap day in 1900'],
    ['2026-11-22T', 'no time after the T'],
    ['2026-11-22T18', 'an hour alone'],
    ['2026-11-22T25:00', 'a twenty-fifth hour'],
    ['2026-11-22T18:60', 'a sixtieth minute'],
    ['2026-11-22T18:00:61', 'a sixty-first second'],
    ['2026-11-22Z', 'a zone without a time'],
    ['2026-11-22T18:00+1', 'half an offset'],
    ['2026/11/22', 'slashes'],
    ['22.11.2026', 'the order of days first'],
    ['2026-W47-7', 'a week'],
    ['2026-326', 'a day of the year'],
    ['٢٠٢٦-١١-٢٢', 'digits of another script'],
    ['2026-11-22T18:00 to 20:00', 'two times'],
    ['2026-11-22\n2026-11-23', 'two dates'],
  ];
  for (const [text, why] of refused) it(`is refused for ${why}: ${JSON.stringify(text)}`, () => assert.equal(readWritten(text), undefined));

  it('comes back from how we write it ourselves, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), (seconds) => {
        assert.equal(readWritten(formatWall(seconds * SECOND))?.wall, seconds * SECOND);
      }),
    );
  });

  it('is the same in its long and its short form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom('', 'Z', '+01:00', '-11:30'), (seconds, zone) => {
        const long = formatWall(seconds * SECOND) + zone;
        const short = formatWall(seconds * SECOND).replaceAll(/[-:]/g, '') + zone.replace(':', '');
        assert.equal(isoToEpoch(short, UTC), isoToEpoch(long, UTC));
      }),
    );
  });

  it('never throws, whatever a page writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readWritten(text)));
  });

  it('takes no longer for a text without end', () => {
    const before = process.threadCpuUsage();
    for (const text of ['9'.repeat(1e6), `2026-11-22T18:00:00.${'1'.repeat(1e6)}`, `2026-11-22[${'['.repeat(1e6)}`]) readWritten(text);
    assert.ok(process.threadCpuUsage(before).user < 1_000_000);
  });
});

describe('how far from UTC somebody wrote that it is', () => {
  const offsets: [text: string, milliseconds: number][] = [
    ['Z', 0],
    ['z', 0],
    ['+00:00', 0],
    ['+01:00', HOUR],
    ['+0100', HOUR],
    ['-05:00', -5 * HOUR],
    ['-0330', -3.5 * HOUR],
    ['+05:45', 5 * HOUR + 45 * MINUTE],
    ['+14:00', 14 * HOUR],
    ['-00:30', -MINUTE * 30],
    ['+001501', 15 * MINUTE + SECOND],
    ['-00:44:30', -(44 * MINUTE + 30 * SECOND)],
  ];
  for (const [text, milliseconds] of offsets) it(`is read in ${text}`, () => assert.equal(offsetOf(text), milliseconds));

  it('comes back from how we write it, in whole minutes', () => {
    fc.assert(fc.property(fc.integer({ min: -1439, max: 1439 }), (minutes) => assert.equal(offsetOf(formatOffset(minutes * MINUTE)), minutes * MINUTE)));
  });
});

describe('the moment that is meant', () => {
  const cases: [title: string, text: string, hours: number][] = [
    ['goes by the clocks of the place', '2026-11-22T18:00', 16],
    ['is midnight at the place, of a date', '2026-11-22', -2],
    ['goes by its own offset, wherever it is read', '2026-11-22T18:00-01:00', 19],
    ['goes by Z, wherever it is read', '2026-11-22T18:00Z', 18],
    ['goes by its offset, also where a name in brackets says otherwise', '2026-11-22T18:00+00:00[Asia/Tokyo]', 18],
  ];
  for (const [title, text, hours] of cases) it(title, () => assert.equal(isoToEpoch(text, fixedZone(2 * HOUR)), DAY_OF_TEST + hours * HOUR));

  it('is none of what is no date', () => {
    for (const text of ['soon', '', '2026-02-30T10:00Z']) assert.ok(Number.isNaN(isoToEpoch(text, UTC)));
  });
});
