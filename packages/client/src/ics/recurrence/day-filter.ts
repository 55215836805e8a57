import { civilOf, dayOf, daysInMonth, daysInYear, weekdayOf, type CivilDate } from '../../time/civil.ts';
import type { NthWeekday, Rule } from '../values/recur.ts';

/** Whether a day (number since 1970) belongs to the rule, as far as its BY-parts of days say. */
export type DayFilter = (day: number) => boolean;

type DateTest = (date: CivilDate, day: number) => boolean;

/** First day of week 1: the week that holds 4 January when weeks begin on `weekStart`. */
export function firstWeekOf(year: number, weekStart: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function byWeekNo(rule: Rule, numbers: readonly number[]): DateTest {
  return ({ year }, day) => {
    let weekYear = year + 1;
    while (day < firstWeekOf(weekYear, rule.weekStart)) weekYear -= 1;
    const first = firstWeekOf(weekYear, rule.weekStart);
    const weeks = (firstWeekOf(weekYear + 1, rule.weekStart) - first) / 7;
    const week = Math.floor((day - first) / 7) + 1;
    return numbers.includes(week) || numbers.includes(week - weeks - 1);
  };
}

function byYearDay(numbers: readonly number[]): DateTest {
  return ({ year }, day) => {
    const index = day - dayOf(year, 1, 1) + 1;
    return numbers.includes(index) || numbers.includes(index - daysInYear(year) - 1);
  };
}

function byMonthDay(numbers: readonly number[]): DateTest {
  return ({ year, month, day }) => numbers.includes(day) || numbers.includes(day - daysInMonth(year, month) - 1);
}

/** `index` = place of the day in its month or year, `length` = days of that month or year. */
function isNth(nth: number, index: number, length: number): boolean {
  return nth > 0 ? Math.ceil(index / 7) === nth : Math.ceil((length - index + 1) / 7) === -nth;
}

function byNthWeekday(days: readonly NthWeekday[], inYear: boolean): DateTest {
  return ({ year, month, day: ofMonth }, day) => {
    const weekday = weekdayOf(day);
    const index = inYear ? day - dayOf(year, 1, 1) + 1 : ofMonth;
    const length = inYear ? daysInYear(year) : daysInMonth(year, month);
    return days.some((entry) => entry.weekday === weekday && (entry.nth === 0 || isNth(entry.nth, index, length)));
  };
}

/** RFC 5545 §3.3.10: "second Monday" has a meaning in a month or a year only; elsewhere the number is dropped. */
function hasCountedDays(rule: Rule): boolean {
  const counts = rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && !rule.byWeekNo);
  return counts && (rule.byDay?.some((entry) => entry.nth !== 0) ?? false);
}

/** What the rule leaves out about days is taken from the start (RFC 5545 §3.3.10, end). */
export function withImpliedDays(rule: Rule, start: number): Rule {
  if (rule.byYearDay || rule.byMonthDay || rule.byDay) return rule;
  const { month, day } = civilOf(start);
  const byWeekday = { byDay: [{ nth: 0, weekday: weekdayOf(start) }] };
  const implied: Partial<Record<Rule['frequency'], Partial<Rule>>> = {
    WEEKLY: byWeekday,
    MONTHLY: { byMonthDay: [day] },
    YEARLY: rule.byWeekNo ? byWeekday : { byMonthDay: [day], byMonth: rule.byMonth ?? [month] },
  };
  return { ...rule, ...implied[rule.frequency] };
}

function dateTests(rule: Rule): DateTest[] {
  const isYearly = rule.frequency === 'YEARLY';
  const test = <T>(list: T[] | undefined, make: (list: T[]) => DateTest): DateTest[] => (list ? [make(list)] : []);
  return [
    ...test(rule.byMonth, (months) => ({ month }) => months.includes(month)),
    ...test(rule.byMonthDay, byMonthDay),
    ...test(hasCountedDays(rule) ? rule.byDay : undefined, (days) => byNthWeekday(days, isYearly && !rule.byMonth)),
    ...test(rule.byYearDay, byYearDay),
    ...test(isYearly ? rule.byWeekNo : undefined, (numbers) => byWeekNo(rule, numbers)),
  ];
}

/** The test that a day must pass, or undefined where every day does. */
export function dayFilter(rule: Rule): DayFilter | undefined {
  const tests = dateTests(rule);
  // Asked first, because it is cheap: most days fall out here.
  const weekdays = rule.byDay ? rule.byDay.reduce((bits, { weekday }) => bits | (1 << weekday), 0) : 127;
  if (tests.length === 0) return weekdays === 127 ? undefined : (day) => ((weekdays >> weekdayOf(day)) & 1) === 1;
  return (day) => {
    if (((weekdays >> weekdayOf(day)) & 1) === 0) return false;
    const date = civilOf(day);
    return tests.every((test) => test(date, day));
  };
}
