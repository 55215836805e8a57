import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR } from '../../time/civil.ts';
import { formatWall } from '../../time/format.ts';
import { occurrences, parseCalendar, type Calendar, type Occurrence } from '../engine.ts';
import { calendarOf } from './fixtures/calendar-of.ts';

const BEGIN = Date.UTC(2026, 0, 1);
const instant = (hours: number): string => `${formatWall(BEGIN + hours * HOUR)}Z`;
const written = (wall: number): string => formatWall(wall).replaceAll(/[-:]/g, '');
const keyOf = ({ uid, start, end, recurrenceId }: Occurrence): string => [uid, start, end, recurrenceId].join(' ');

function look(calendar: Calendar, from: number, to: number, timeZone = 'Europe/Oslo'): Occurrence[] {
  return occurrences(calendar, { from: instant(from), to: instant(to), timeZone });
}

const zones = fc.constantFrom('', ';TZID=Europe/Oslo', ';TZID=America/New_York', ';TZID=W. Europe Standard Time', 'Z');
const rules = fc.constantFrom('', 'FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3;COUNT=40', 'FREQ=WEEKLY;BYDAY=MO,SA', 'FREQ=MONTHLY;BYDAY=-1SU', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=HOURLY;INTERVAL=29', 'FREQ=DAILY;BYHOUR=2,3;UNTIL=20261101T000000Z', 'FREQ=YEARLY;BYWEEKNO=13,44');
const lengths = fc.constantFrom('', 'DURATION:PT45M', 'DURATION:P1D', 'DURATION:P3D', 'DURATION:PT30H');

const event = fc.record({ day: fc.integer({ min: -40, max: 330 }), hour: fc.integer({ min: 0, max: 23 }), isDay: fc.boolean(), zone: zones, rule: rules, length: lengths });

type Event = typeof event extends fc.Arbitrary<infer Made> ? Made : never;

function linesOf({ day, hour, isDay, zone, rule, length }: Event, uid: number): string[] {
  const wall = BEGIN + day * DAY + hour * HOUR;
  const time = zone === 'Z' ? `DTSTART:${written(wall)}Z` : `DTSTART${zone}:${written(wall)}`;
  const start = isDay ? `DTSTART;VALUE=DATE:${written(wall).slice(0, 8)}` : time;
  return [`UID:${uid}`, start, rule && `RRULE:${rule}`, length].filter(Boolean);
}

const calendars = fc.array(event, { minLength: 1, maxLength: 4 }).map((events) => parseCalendar(calendarOf(...events.map(linesOf))));
const hours = fc.integer({ min: 0, max: 365 * 24 });

describe('a visitor who goes through a calendar', () => {
  it('sees in two months what each of them shows, and nothing else', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(hours, hours, hours), (calendar, marks) => {
        const [a = 0, b = 0, c = 0] = [...marks].sort((one, other) => one - other);
        const apart = [...look(calendar, a, b), ...look(calendar, b, c)].map(keyOf);
        assert.deepEqual(new Set(look(calendar, a, c).map(keyOf)), new Set(apart));
      }),
      { numRuns: 150 },
    );
  });

  it('sees each thing once, in order, and all of it in the window', () => {
    fc.assert(
      fc.property(calendars, hours, hours, (calendar, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const found = look(calendar, from, to);
        assert.equal(new Set(found.map(keyOf)).size, found.length);
        assert.ok(found.every(({ startMs }, index) => index === 0 || startMs >= (found[index - 1]?.startMs ?? 0)));
        assert.ok(found.every(({ startMs, endMs }) => startMs < BEGIN + to * HOUR && endMs >= BEGIN + from * HOUR && endMs >= startMs));
      }),
      { numRuns: 150 },
    );
  });

  it('sees the same moments from every place, but for days and what has no zone', () => {
    fc.assert(
      fc.property(fc.array(event.filter(({ isDay, zone }) => !isDay && zone !== ''), { minLength: 1, maxLength: 3 }), fc.constantFrom('Asia/Tokyo', 'America/New_York', 'UTC'), (events, place) => {
        const calendar = parseCalendar(calendarOf(...events.map(linesOf)));
        assert.deepEqual(look(calendar, 0, 4000, place).map(({ startMs, endMs }) => [startMs, endMs]), look(calendar, 0, 4000).map(({ startMs, endMs }) => [startMs, endMs]));
      }),
      { numRuns: 80 },
    );
  });

  it('does not see what was taken out, and sees all else', () => {
    fc.assert(
      fc.property(event.filter(({ rule }) => rule !== ''), fc.nat(), (made, pick) => {
        const lines = linesOf(made, 1);
        const all = look(parseCalendar(calendarOf(lines)), 0, 8760);
        const out = all[pick % Math.max(1, all.length)];
        if (!out) return;
        const exception = out.allDay ? `EXDATE;VALUE=DATE:${out.start.replaceAll('-', '')}` : `EXDATE:${written(out.startMs)}Z`;
        const left = look(parseCalendar(calendarOf([...lines, exception])), 0, 8760);
        assert.deepEqual(left.map(keyOf), all.filter((one) => one !== out).map(keyOf));
      }),
      { numRuns: 120 },
    );
  });

  it('sees what was added, beside all that was there', () => {
    fc.assert(
      // Also in the hours that come twice in autumn.
      fc.property(event.filter(({ isDay }) => !isDay), fc.oneof(fc.integer({ min: 0, max: 8500 }), fc.integer({ min: 7110, max: 7160 })), (made, hour) => {
        const lines = linesOf(made, 1);
        const seen = (...more: string[]): number[] => look(parseCalendar(calendarOf([...lines, ...more])), 0, 8600).map(({ startMs }) => startMs);
        const before = seen();
        const added = BEGIN + hour * HOUR;
        assert.deepEqual(new Set(seen(`RDATE:${written(added)}Z`)), new Set([...before, added]));
      }),
      { numRuns: 80 },
    );
  });

  it('sees an event at a new hour, and in its place nothing, when one of a series was moved', () => {
    fc.assert(
      fc.property(event.filter(({ rule, isDay }) => rule !== '' && !isDay), fc.nat(), (made, pick) => {
        const lines = linesOf(made, 1);
        const all = look(parseCalendar(calendarOf(lines)), 0, 8000);
        const moved = all[pick % Math.max(1, all.length)];
        if (!moved) return;
        const instead = ['UID:1', `RECURRENCE-ID:${written(moved.startMs)}Z`, `DTSTART:${written(moved.startMs + HOUR / 2)}Z`, made.length].filter(Boolean);
        const now = look(parseCalendar(calendarOf(lines, instead)), 0, 8000).map(({ startMs }) => startMs);
        const wanted = all.map((one) => (one === moved ? one.startMs + HOUR / 2 : one.startMs));
        assert.deepEqual(now, wanted.sort((a, b) => a - b));
      }),
      { numRuns: 120 },
    );
  });
});
