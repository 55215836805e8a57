import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoWeekday } from '../month/civil-week.ts';
import { addDays, addMonths, isCivilDate, startOfMonth } from './civil-date.ts';

describe('civil dates', () => {
  const valid: [string, boolean][] = [
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['22.11.2026', false],
    ['2026-11-22T18:00', false],
    ['20261122', false],
    ['+012345-01', false],
    ['today', false],
    ['', false],
  ];
  for (const [text, expected] of valid) {
    it(`takes ${text || 'an empty text'} as ${expected ? 'a date' : 'no date'}`, () => {
      assert.equal(isCivilDate(text), expected);
    });
  }

  const days: [string, number, string][] = [
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2026-01-01', -1, '2025-12-31'],
  ];
  for (const [from, count, expected] of days) {
    it(`reaches ${expected} from ${from} in ${count} day`, () => {
      assert.equal(addDays(from, count), expected);
    });
  }

  const months: [string, number, string][] = [
    ['2026-11-22', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-01-15', -1, '2025-12-01'],
    ['2026-05-31', 12, '2027-05-01'],
    ['2026-05-31', 0, '2026-05-01'],
  ];
  for (const [from, count, expected] of months) {
    it(`shows the month of ${expected} when one goes ${count} from ${from}`, () => {
      assert.equal(addMonths(from, count), expected);
    });
  }

  it('knows that 22 November 2026 is a Sunday and 23 November a Monday', () => {
    assert.equal(isoWeekday('2026-11-22'), 7);
    assert.equal(isoWeekday('2026-11-23'), 1);
  });

  it('counts the days it has added, for any date and any count', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const from = day.toISOString().slice(0, 10);
        const to = addDays(from, count);
        assert.equal(Date.parse(to) - Date.parse(from), count * 86_400_000);
        assert.equal((((isoWeekday(from) - 1 + count) % 7) + 7) % 7, isoWeekday(to) - 1);
        assert.ok(startOfMonth(from) <= from && from < addMonths(from, 1));
      }),
    );
  });
});
