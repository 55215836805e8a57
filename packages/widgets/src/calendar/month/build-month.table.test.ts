import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Activity } from '@dugnad/client/model';
import { addDays } from '../dates/civil-date.ts';
import { buildMonth } from './build-month.ts';
import { isoWeekday } from './civil-week.ts';

const activity = (title: string, start: string, end: string): Activity => ({ id: title, title, start, end, allDay: start.length === 10, status: 'scheduled' }) as Activity;
const on = (weeks: ReturnType<typeof buildMonth>, date: string) =>
  weeks.flat().find((day) => day?.date === date)?.activities.map((a) => a.title as string);

describe('the month', () => {
  it('has a whole second week, whatever day it begins with', () => {
    for (const firstWeekday of [1, 6, 7]) {
      for (let month = 1; month <= 12; month++) {
        const [, second = []] = buildMonth(`2027-${String(month).padStart(2, '0')}-15`, [], firstWeekday);
        assert.deepEqual(second.map((day) => isoWeekday(day?.date ?? '')), Array.from({ length: 7 }, (_, column) => ((firstWeekday - 1 + column) % 7) + 1));
      }
    }
  });

  it('shows November 2026 in six rows when the week begins on Monday', () => {
    const weeks = buildMonth('2026-11-22', []);
    assert.equal(weeks.length, 6);
    assert.equal(weeks[0]?.[6]?.date, '2026-11-01');
    assert.equal(weeks[0]?.[5], undefined);
    assert.equal(weeks[5]?.[0]?.date, '2026-11-30');
    assert.equal(weeks[5]?.[1], undefined);
  });

  it('shows November 2026 in five rows when the week begins on Sunday', () => {
    const weeks = buildMonth('2026-11-22', [], 7);
    assert.equal(weeks.length, 5);
    assert.equal(weeks[0]?.[0]?.date, '2026-11-01');
  });

  it('shows an evening on its day and a festival on each of its days', () => {
    const weeks = buildMonth('2026-11-01', [
      activity('Festival', '2026-11-26', '2026-11-29'),
      activity('Choir', '2026-11-26T18:00:00+01:00[Europe/Oslo]', '2026-11-26T20:00:00+01:00[Europe/Oslo]'),
    ]);
    assert.deepEqual(on(weeks, '2026-11-25'), []);
    assert.deepEqual(on(weeks, '2026-11-26'), ['Festival', 'Choir']);
    assert.deepEqual(on(weeks, '2026-11-28'), ['Festival']);
    assert.deepEqual(on(weeks, '2026-11-29'), []);
  });

  it('shows only the days of this month of what began before it or lasts beyond it', () => {
    const weeks = buildMonth('2026-11-01', [activity('Camp', '2026-10-20', '2026-11-03'), activity('Exhibition', '2026-11-29', '2027-02-01')]);
    assert.deepEqual(on(weeks, '2026-11-01'), ['Camp']);
    assert.deepEqual(on(weeks, '2026-11-02'), ['Camp']);
    assert.deepEqual(on(weeks, '2026-11-03'), []);
    assert.deepEqual(on(weeks, '2026-11-30'), ['Exhibition']);
  });

  it('shows 29 February in a leap year only', () => {
    assert.ok(buildMonth('2028-02-01', []).flat().some((day) => day?.date === '2028-02-29'));
    assert.equal(buildMonth('2027-02-01', []).flat().filter(Boolean).length, 28);
  });

  it('puts every date under its own weekday, in any month and any first weekday', () => {
    const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
        const weeks = buildMonth(day, [], firstWeekday);
        for (const week of weeks) {
          assert.equal(week.length, 7);
          week.forEach((cell, column) => {
            if (cell) assert.equal((isoWeekday(cell.date) - firstWeekday + 7) % 7, column);
          });
        }
        assert.ok(weeks.flat().some((cell) => cell?.date === day));
      }),
    );
  });
});
