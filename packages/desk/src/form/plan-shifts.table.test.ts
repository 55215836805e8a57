import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planShifts } from './plan-shifts.ts';
import type { PlannedTimes } from './plan-shifts.ts';

const oslo = (changes: Partial<PlannedTimes> = {}): PlannedTimes => ({ date: '2026-12-05', from: '09:00', to: '12:00', until: '', timeZone: 'Europe/Oslo', ...changes });

describe('a planned shift', () => {
  it('is one where no last day is set', () => {
    deepEqual(planShifts(oslo(), []), [{ id: '2026-12-05-0900', start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]' }]);
  });

  for (const [until, days] of [['2026-12-05', ['05']], ['2026-12-11', ['05']], ['2026-12-12', ['05', '12']], ['2026-12-31', ['05', '12', '19', '26']], ['2020-01-01', ['05']]] as const) {
    it(`is one a week until ${until}`, () => deepEqual(planShifts(oslo({ until }), []).map(({ start }) => start.slice(8, 10)), days));
  }

  it('ends on the next day where the clock says less, or the same', () => {
    for (const [to, end] of [['01:00', '2026-12-06T01:00'], ['09:00', '2026-12-06T09:00'], ['09:01', '2026-12-05T09:01']] as const) equal(planShifts(oslo({ to }), [])[0]?.end.slice(0, 16), end);
  });

  it('keeps its clock when the clocks of its place change', () => {
    const starts = planShifts(oslo({ date: '2027-03-21', until: '2027-04-04' }), []).map(({ start }) => start.slice(0, 25));
    deepEqual(starts, ['2027-03-21T09:00:00+01:00', '2027-03-28T09:00:00+02:00', '2027-04-04T09:00:00+02:00']);
  });

  it('of a night in which clocks change ends when the clock says so', () => {
    for (const [date, end, hours] of [['2027-03-27', '2027-03-28T06:00:00+02:00', 7], ['2026-10-24', '2026-10-25T06:00:00+01:00', 9]] as const) {
      const [night] = planShifts(oslo({ date, from: '22:00', to: '06:00' }), []);
      const at = (iso = ''): number => Date.parse(iso.slice(0, 25));
      deepEqual([night?.end.slice(0, 25), (at(night?.end) - at(night?.start)) / 3_600_000], [end, hours]);
    }
  });

  it('has a name that no other has, also when several begin at once', () => {
    deepEqual(planShifts(oslo({ until: '2026-12-12' }), ['2026-12-05-0900', '2026-12-05-0900-2']).map(({ id }) => id), ['2026-12-05-0900-3', '2026-12-12-0900']);
    for (const { id } of planShifts(oslo(), [])) ok(/^[a-z0-9][a-z0-9-]{0,63}$/.test(id));
  });

  it('is not one of thousands, whatever day is typed', () => equal(planShifts(oslo({ until: '9999-12-31' }), []).length, 104));
});
