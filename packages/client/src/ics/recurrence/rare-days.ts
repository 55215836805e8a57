import { civilOf, DAY, dayOf, weekdayOf } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import { dayFilter, isAt, monthPlace, type DayFilter, type Place } from './day-filter.ts';

const firstWeeks = new Map<number, number>();

/** First day of week 1: the week that holds 4 January when weeks begin on `weekStart`. Asked for every day of a year, so kept. */
function firstWeekOf(year: number, weekStart: number): number {
  const key = year * 8 + weekStart;
  const known = firstWeeks.get(key);
  if (known !== undefined) return known;
  const fourth = dayOf(year, 1, 4);
  const first = fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
  if (firstWeeks.size > 999) firstWeeks.clear();
  firstWeeks.set(key, first);
  return first;
}

function yearPlace(day: number): Place {
  const { year } = civilOf(day);
  const first = dayOf(year, 1, 1);
  return [day - first + 1, dayOf(year + 1, 1, 1) - first];
}

function weekPlace(day: number, weekStart: number): Place {
  let weekYear = civilOf(day).year + 1;
  while (day < firstWeekOf(weekYear, weekStart)) weekYear -= 1;
  const first = firstWeekOf(weekYear, weekStart);
  return [Math.floor((day - first) / 7) + 1, (firstWeekOf(weekYear + 1, weekStart) - first) / 7];
}

export const isListed = (list: readonly number[], place: Place): boolean => list.some((number) => isAt(number, place, 1));

/** RFC 5545 §3.3.10: "second Monday" has a meaning in a month or a year only. */
function rowOf({ frequency, byMonth, byWeekNo }: Rule): ((day: number) => Place) | undefined {
  if (frequency === 'MONTHLY') return monthPlace;
  if (frequency !== 'YEARLY' || byWeekNo) return undefined;
  return byMonth ? monthPlace : yearPlace;
}

/** BYWEEKNO means something in a YEARLY rule only; one that names no day means the weekday of the start. */
export function withWeekNumbers({ byWeekNo, ...rule }: Rule, start: number): Rule {
  if (!byWeekNo || rule.frequency !== 'YEARLY') return rule;
  const isWhole = rule.byDay ?? rule.byMonthDay ?? rule.byYearDay;
  return { ...rule, byWeekNo, ...(!isWhole && { byDay: [{ nth: 0, weekday: weekdayOf(Math.floor(start / DAY)) }] }) };
}

/** As {@link dayFilter}, but of all parts that say something about days. */
export function fullDayFilter(rule: Rule): DayFilter {
  const { byMonth, byYearDay, byWeekNo, weekStart } = rule;
  const passes = dayFilter(rule, rowOf(rule));
  return (day) =>
    passes(day) &&
    (!byMonth || byMonth.includes(civilOf(day).month)) &&
    (!byYearDay || isListed(byYearDay, yearPlace(day))) &&
    (!byWeekNo || isListed(byWeekNo, weekPlace(day, weekStart)));
}
