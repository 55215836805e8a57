import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { addDays, addMonths, dayByKey, startOfWeek, type Place } from './move-day.ts';

describe('a day so many days later', () => {
  const table: readonly [day: string, days: number, later: string][] = [
    ['2026-11-26', 1, '2026-11-27'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['1000-01-01', -1, '1000-01-01'],
  ];
  for (const [day, days, later] of table) it(`${day} ${days} is ${later}`, () => equal(addDays(day, days), later));
});

describe('a day so many months later', () => {
  const table: readonly [day: string, months: number, later: string][] = [
    ['2026-11-26', 1, '2026-12-26'],
    ['2026-11-26', 2, '2027-01-26'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-26', -12, '2025-11-26'],
    ['2026-11-26', -1200, '1926-11-26'],
    ['9999-12-01', 1, '9999-12-01'],
  ];
  for (const [day, months, later] of table) it(`${day} ${months} is ${later}`, () => equal(addMonths(day, months), later));
});

describe('the start of a week', () => {
  it('is its first day, wherever weeks begin', () => {
    equal(startOfWeek('2026-11-26', 1), '2026-11-23');
    equal(startOfWeek('2026-11-26', 7), '2026-11-22');
    equal(startOfWeek('2026-11-26', 6), '2026-11-21');
    equal(startOfWeek('2026-11-23', 1), '2026-11-23');
  });
});

describe('a key in the grid of days', () => {
  const at: Place = { day: '2026-11-26', first: 1, direction: 'ltr' };
  const table: readonly [key: string, shiftKey: boolean, place: Partial<Place>, day: string | undefined][] = [
    ['ArrowRight', false, {}, '2026-11-27'],
    ['ArrowLeft', false, {}, '2026-11-25'],
    ['ArrowRight', false, { direction: 'rtl' }, '2026-11-25'],
    ['ArrowLeft', false, { direction: 'rtl' }, '2026-11-27'],
    ['ArrowDown', false, {}, '2026-12-03'],
    ['ArrowUp', false, {}, '2026-11-19'],
    ['Home', false, {}, '2026-11-23'],
    ['Home', false, { first: 7 }, '2026-11-22'],
    ['End', false, {}, '2026-11-29'],
    ['End', false, { first: 7 }, '2026-11-28'],
    ['PageDown', false, {}, '2026-12-26'],
    ['PageUp', false, {}, '2026-10-26'],
    ['PageDown', true, {}, '2027-11-26'],
    ['PageUp', true, {}, '2025-11-26'],
    ['PageUp', false, { day: '2026-03-31' }, '2026-02-28'],
    ['Tab', false, {}, undefined],
    ['Enter', false, {}, undefined],
    ['toString', false, {}, undefined],
  ];
  for (const [key, shiftKey, place, day] of table) {
    const where = JSON.stringify(place);
    it(`${shiftKey ? 'Shift and ' : ''}${key} leads to ${day ?? 'nowhere'} ${where}`, () => equal(dayByKey({ key, shiftKey }, { ...at, ...place }), day));
  }

  it('leads back by its opposite', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const pairs = fc.constantFrom(['ArrowRight', 'ArrowLeft'], ['ArrowDown', 'ArrowUp']);
    fc.assert(
      fc.property(day, pairs, fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'), (one, [there = '', back = ''], direction) => {
        const gone = dayByKey({ key: there, shiftKey: false }, { ...at, day: one, direction });
        equal(dayByKey({ key: back, shiftKey: false }, { ...at, day: gone ?? '', direction }), one);
      }),
    );
  });
});
