import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shift } from '@dugnad/client/model';
import { groupShifts, nextOf } from './group-shifts.ts';

const locale = { dateFormat: (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nb', options) };
/** By the clock in Oslo, which goes back on 25 October 2026. */
const on = (date: string, hours: string, more: Partial<Shift> = {}): Shift => {
  const offset = date < '2026-10-25' ? '+02:00' : '+01:00';
  const [from = '', to = ''] = hours.split('-');
  return { id: date.slice(5), start: `${date}T${from}:00${offset}[Europe/Oslo]`, end: `${date}T${to}:00${offset}[Europe/Oslo]`, capacity: 2, taken: 0, waitlist: 'none', status: 'open', ...more };
};
const isToBeHad = ({ status }: Shift): boolean => status === 'open';
const groups = (...shifts: Shift[]): string[][] => groupShifts(shifts, locale, isToBeHad).map((series) => series.shifts.map(({ id }) => id));
const gone: Partial<Shift> = { status: 'cancelled' };

describe('times that recur', () => {
  const TABLE: [what: string, shifts: Shift[], groups: string[][]][] = [
    ['are those of the same day of the week and clock, in order', [on('2026-12-09', '17:30-19:30'), on('2026-12-02', '17:30-19:30')], [['12-02', '12-09']]],
    ['stay together when the clock changes', [on('2026-10-21', '17:30-19:30'), on('2026-10-28', '17:30-19:30')], [['10-21', '10-28']]],
    ['are not those of another day', [on('2026-12-02', '17:30-19:30'), on('2026-12-03', '17:30-19:30')], [['12-02'], ['12-03']]],
    ['are not those that begin at another time', [on('2026-12-02', '17:30-19:30'), on('2026-12-09', '17:00-19:30')], [['12-02'], ['12-09']]],
    ['are not those that end at another time', [on('2026-12-02', '17:30-19:30'), on('2026-12-09', '17:30-20:00')], [['12-02'], ['12-09']]],
    ['are not those of another role', [on('2026-12-02', '17:30-19:30', { role: 'Baker' }), on('2026-12-09', '17:30-19:30')], [['12-02'], ['12-09']]],
    ['are not those at another place', [on('2026-12-02', '17:30-19:30', { place: { name: 'Hall' } }), on('2026-12-09', '17:30-19:30', { place: { name: 'Café' } })], [['12-02'], ['12-09']]],
    ['are those of the same role in two languages', [on('2026-12-02', '17:30-19:30', { role: { nb: 'Baker', en: 'Baker' } }), on('2026-12-09', '17:30-19:30', { role: { nb: 'Baker', en: 'Baker' } })], [['12-02', '12-09']]],
    ['are not those of the same clock in another zone', [on('2026-12-02', '17:30-19:30'), on('2026-12-09', '17:30-19:30', { start: '2026-12-09T17:30:00-05:00[America/New_York]', end: '2026-12-09T19:30:00-05:00[America/New_York]' })], [['12-02'], ['12-09']]],
    ['are those that were written by another clock', [on('2026-12-02', '17:30-19:30'), on('2026-12-09', '17:30-19:30', { start: '2026-12-09T16:30:00Z[Europe/Oslo]', end: '2026-12-09T18:30:00Z[Europe/Oslo]' })], [['12-02', '12-09']]],
    ['go over midnight', [on('2026-12-04', '22:00-00:00', { end: '2026-12-05T02:00:00+01:00[Europe/Oslo]' }), on('2026-12-11', '22:00-00:00', { end: '2026-12-12T02:00:00+01:00[Europe/Oslo]' })], [['12-04', '12-11']]],
    ['stand by the first date that can be had', [on('2026-12-02', '10:00-11:00', gone), on('2026-12-16', '10:00-11:00'), on('2026-12-05', '10:00-11:00'), on('2026-12-09', '10:00-11:00', gone)], [['12-05'], ['12-02', '12-09', '12-16']]],
    ['stand by their first date where none can be had', [on('2026-12-05', '10:00-11:00'), on('2026-12-02', '10:00-11:00', gone), on('2026-12-09', '10:00-11:00', gone)], [['12-02', '12-09'], ['12-05']]],
    ['are none without times', [], []],
  ];
  for (const [what, shifts, expected] of TABLE) it(what, () => deepEqual(groups(...shifts), expected));
});

describe('the next dates of a series', () => {
  const dates = ['02', '09', '16', '23', '30'];
  const TABLE: [what: string, gone: string[], next: string[], others: string[]][] = [
    ['are three', [], ['02', '09', '16'], ['23', '30']],
    ['are those that can be had', ['02', '16'], ['09', '23', '30'], ['02', '16']],
    ['are all that can be had', ['02', '09', '16', '23'], ['30'], ['02', '09', '16', '23']],
    ['are three where none can be had', dates, ['02', '09', '16'], ['23', '30']],
  ];
  for (const [what, without, next, others] of TABLE) {
    it(what, () => {
      const shifts = dates.map((day) => on(`2026-12-${day}`, '17:30-19:30', { id: day, ...(without.includes(day) && gone) }));
      const said = nextOf({ shifts }, isToBeHad);
      deepEqual([said.next.map(({ id }) => id), said.others.map(({ id }) => id)], [next, others]);
    });
  }
});
