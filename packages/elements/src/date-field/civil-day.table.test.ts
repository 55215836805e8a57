import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { civilDay, isCivilDay, isoWeekday, today, utcDate } from './civil-day.ts';

describe('a civil day', () => {
  const days: readonly [numbers: [number, number, number], day: string | undefined][] = [
    [[2026, 11, 26], '2026-11-26'],
    [[2028, 2, 29], '2028-02-29'],
    [[2027, 2, 29], undefined],
    [[2100, 2, 29], undefined],
    [[2026, 2, 31], undefined],
    [[2026, 13, 1], undefined],
    [[2026, 0, 1], undefined],
    [[2026, 1, 0], undefined],
    [[26, 11, 26], undefined],
    [[10_000, 1, 1], undefined],
    [[9999, 12, 31], '9999-12-31'],
  ];
  for (const [numbers, day] of days) it(`of ${numbers.join(', ')} is ${day ?? 'none'}`, () => equal(civilDay(...numbers), day));

  const texts: readonly [text: string, isDay: boolean][] = [
    ['2026-11-26', true],
    ['2026-02-31', false],
    ['2026-1-1', false],
    ['2026-11-26T10:00', false],
    ['26.11.2026', false],
    ['', false],
  ];
  for (const [text, isDay] of texts) it(`is ${isDay ? '' : 'not '}"${text}"`, () => equal(isCivilDay(text), isDay));

  it('knows its weekday', () => {
    equal(isoWeekday('2026-11-26'), 4);
    equal(isoWeekday('2026-11-29'), 7);
  });

  it('survives the way to a date and back', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        equal(utcDate(day).toISOString().slice(0, 10), day);
        equal(isCivilDay(day), true);
      }),
    );
  });

  it('is today where the visitor is, also before midnight in UTC', () => {
    const late = new Date(2026, 10, 26, 23, 59);
    const early = new Date(2026, 10, 26, 0, 1);
    equal(today(late), '2026-11-26');
    equal(today(early), '2026-11-26');
  });
});
