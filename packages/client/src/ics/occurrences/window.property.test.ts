import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR } from '../../time/civil.ts';
import { occurrences, parseCalendar, type Occurrence } from '../engine.ts';
import { calendarOf } from './fixtures/calendar-of.ts';

const FIRST = Date.UTC(2026, 0, 1);
const stamp = (epoch: number): string => new Date(epoch).toISOString().replace(/[-:]|\.\d+/g, '');
const iso = (epoch: number): string => new Date(epoch).toISOString();

const RULES = ['', 'RRULE:FREQ=DAILY;INTERVAL=3', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1', 'RRULE:FREQ=DAILY;COUNT=20', 'RRULE:FREQ=WEEKLY;UNTIL=20260601T000000Z', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'];
const STARTS = [(at: number) => `DTSTART:${stamp(at)}`, (at: number) => `DTSTART;TZID=Europe/Oslo:${stamp(at).slice(0, -1)}`, (at: number) => `DTSTART;VALUE=DATE:${stamp(at).slice(0, 8)}`, (at: number) => `DTSTART:${stamp(at).slice(0, -1)}`];
const LENGTHS = ['', 'DURATION:PT2H', 'DURATION:P1D', 'DURATION:P3D'];

const event = fc.record({ at: fc.integer({ min: 0, max: 200 * 24 }).map((hour) => FIRST + hour * HOUR), rule: fc.constantFrom(...RULES), start: fc.constantFrom(...STARTS), length: fc.constantFrom(...LENGTHS) });
const events = fc.array(event, { minLength: 1, maxLength: 4 }).map((all) => all.map(({ at, rule, start, length }, index) => [`UID:${index}`, start(at), rule, length].filter(Boolean)));
const moment = fc.integer({ min: -24 * 10, max: 24 * 300 }).map((hour) => FIRST + hour * HOUR);
const zone = fc.constantFrom('Europe/Oslo', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');

const list = (text: string, from: number, to: number, timeZone: string): Occurrence[] => occurrences(parseCalendar(text), { from: iso(from), to: iso(to), timeZone });
const name = ({ uid, startMs, endMs }: Occurrence): string => `${uid} ${iso(startMs)} ${iso(endMs)}`;

describe('any window of any calendar', () => {
  it('holds just what overlaps it: what a larger window shows, and no more', () => {
    fc.assert(fc.property(events, fc.tuple(moment, moment), zone, (all, ends, timeZone) => {
      const text = calendarOf(...all);
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      const large = list(text, FIRST - 400 * DAY, FIRST + 400 * DAY, timeZone);
      const overlaps = ({ startMs, endMs }: Occurrence): boolean => startMs < to && (endMs > from || (startMs === endMs && startMs === from));
      assert.deepEqual(list(text, from, to, timeZone).map(name).toSorted(), large.filter(overlaps).map(name).toSorted());
    }), { numRuns: 150 });
  });

  it('is in the order in which things begin', () => {
    fc.assert(fc.property(events, zone, (all, timeZone) => {
      const starts = list(calendarOf(...all), FIRST, FIRST + 300 * DAY, timeZone).map(({ startMs }) => startMs);
      assert.deepEqual(starts, starts.toSorted((a, b) => a - b));
    }));
  });

  it('is the same in whatever order the file has its events, and whether it is cut into two calendars', () => {
    fc.assert(fc.property(events, zone, (all, timeZone) => {
      const shown = (text: string): string[] => list(text, FIRST, FIRST + 300 * DAY, timeZone).map(name).toSorted();
      const whole = shown(calendarOf(...all));
      assert.deepEqual(shown(calendarOf(...all.toReversed())), whole);
      assert.deepEqual(shown(all.map((each) => calendarOf(each)).join('')), whole);
    }));
  });

  it('writes starts and ends that name the very moments it sorts by', () => {
    fc.assert(fc.property(events, zone, (all, timeZone) => {
      for (const { start, end, startMs, endMs, allDay } of list(calendarOf(...all), FIRST, FIRST + 100 * DAY, timeZone)) {
        if (allDay) assert.match(`${start} ${end}`, /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
        else assert.deepEqual([start, end].map((each) => Date.parse(each.replace(/\[.*/, ''))), [startMs, endMs]);
        assert.ok(startMs <= endMs);
      }
    }));
  });

  it('shows what is fixed in UTC at the same moments, wherever the page is', () => {
    fc.assert(fc.property(fc.array(event.map((each) => ({ ...each, start: STARTS[0]! })), { minLength: 1, maxLength: 3 }), zone, (all, timeZone) => {
      const text = calendarOf(...all.map(({ at, rule, start, length }, index) => [`UID:${index}`, start(at), rule, length.replace('P1D', 'PT24H').replace('P3D', 'PT72H')].filter(Boolean)));
      assert.deepEqual(list(text, FIRST, FIRST + 100 * DAY, timeZone).map(name), list(text, FIRST, FIRST + 100 * DAY, 'UTC').map(name));
    }));
  });

  it('asked twice gives the same, and the second asking finds no more problems', () => {
    fc.assert(fc.property(events, zone, (all, timeZone) => {
      const calendar = parseCalendar(calendarOf(...all));
      const ask = (): string[] => occurrences(calendar, { from: iso(FIRST), to: iso(FIRST + 100 * DAY), timeZone }).map(name);
      const first = ask();
      const { length } = calendar.problems;
      assert.deepEqual([ask(), calendar.problems.length], [first, length]);
    }));
  });
});
