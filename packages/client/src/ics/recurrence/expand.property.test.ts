import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import { expandRule } from './expand.ts';
import { slowExpand, type SlowRule } from './fixtures/slow-expander.ts';

function fast(rule: SlowRule, start: number, from: number, to: number): number[] {
  const defined = Object.fromEntries(Object.entries({ ...rule, count: rule.count ?? Infinity }).filter(([, value]) => value !== undefined)) as unknown as Rule;
  return [...expandRule({ rule: defined, start, allDay: false, from, to, until: Infinity, spend: () => true })];
}

const show = (times: number[]): string[] => times.map((time) => new Date(time).toISOString().slice(0, 16));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const numbers = (lowest: number, highest: number, negative = false): fc.Arbitrary<number[]> =>
  fc.uniqueArray(negative ? fc.oneof(fc.integer({ min: lowest, max: highest }), fc.integer({ min: -highest, max: -lowest })) : fc.integer({ min: lowest, max: highest }), { minLength: 1, maxLength: 4 }).map((list) => [...list].sort((a, b) => a - b));
const weekdays = (nth: fc.Arbitrary<number>): fc.Arbitrary<{ nth: number; weekday: number }[]> =>
  fc.uniqueArray(fc.record({ nth, weekday: fc.integer({ min: 0, max: 6 }) }), { minLength: 1, maxLength: 3, selector: ({ nth: place, weekday }) => place * 10 + weekday });

const ordinal = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: -1 }));
const base = { interval: fc.integer({ min: 1, max: 4 }), count: optional(fc.integer({ min: 1, max: 40 })), weekStart: fc.integer({ min: 0, max: 6 }) };
const days = { byMonth: optional(numbers(1, 12)), byMonthDay: optional(numbers(1, 31, true)) };
const times = { byHour: optional(numbers(0, 23)), byMinute: optional(numbers(0, 59)) };
const position = optional(numbers(1, 4, true));

const start = fc.record({ day: fc.integer({ min: 0, max: 900 }), minute: fc.integer({ min: 0, max: 1439 }) }).map(({ day, minute }) => Date.UTC(2023, 0, 1) + day * DAY + minute * MINUTE);

/** The expansion from the start, and the part of it that a later window shows. */
function agrees(rule: SlowRule, begin: number, length: number, skip: number): void {
  const to = begin + length;
  const slow = slowExpand(rule, begin, to);
  assert.deepEqual(show(fast(rule, begin, begin, to)), show(slow));
  const from = begin + Math.floor(length * skip);
  assert.deepEqual(show(fast(rule, begin, from, to)), show(slow.filter((time) => time >= from)), 'the later window');
}

const skip = fc.double({ min: 0, max: 1, noNaN: true });

describe('a rule, expanded by arithmetic and by going through every minute', () => {
  it('agrees for yearly rules', () => {
    const rule = fc.record({ frequency: fc.constant('YEARLY' as const), ...base, ...days, byYearDay: optional(numbers(1, 366, true)), byDay: optional(weekdays(ordinal)), bySetPos: position });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 1500 * DAY, part)), { numRuns: 60 });
  });

  it('agrees for yearly rules by week number', () => {
    const rule = fc.record({ frequency: fc.constant('YEARLY' as const), ...base, byWeekNo: numbers(1, 53, true), byDay: optional(weekdays(fc.constant(0))), byMonth: optional(numbers(1, 12)) });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 1500 * DAY, part)), { numRuns: 40 });
  });

  it('agrees for monthly rules', () => {
    const rule = fc.record({ frequency: fc.constant('MONTHLY' as const), ...base, ...days, ...times, byDay: optional(weekdays(ordinal)), bySetPos: position });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 800 * DAY, part)), { numRuns: 80 });
  });

  it('agrees for weekly rules, whatever day the week begins with', () => {
    const rule = fc.record({ frequency: fc.constant('WEEKLY' as const), ...base, byMonth: optional(numbers(1, 12)), byDay: optional(weekdays(fc.constant(0))), byHour: times.byHour, bySetPos: position });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 400 * DAY, part)), { numRuns: 80 });
  });

  it('agrees for daily rules', () => {
    const rule = fc.record({ frequency: fc.constant('DAILY' as const), ...base, ...days, ...times, byDay: optional(weekdays(fc.constant(0))), bySetPos: position });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 200 * DAY, part)), { numRuns: 80 });
  });

  it('agrees for hourly rules', () => {
    const rule = fc.record({ frequency: fc.constant('HOURLY' as const), ...base, ...days, ...times, byDay: optional(weekdays(fc.constant(0))), bySetPos: position });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 45 * DAY, part)), { numRuns: 60 });
  });

  it('agrees for rules by the minute', () => {
    const rule = fc.record({ frequency: fc.constant('MINUTELY' as const), ...base, interval: fc.integer({ min: 1, max: 100 }), ...times, byDay: optional(weekdays(fc.constant(0))) });
    fc.assert(fc.property(rule, start, skip, (one, begin, part) => agrees(one, begin, 50 * HOUR, part)), { numRuns: 60 });
  });
});
