import { civilOf, DAY, dayOf, weekdayOf } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import { dayFilter, isAt, monthPlace, type DayFilter, type Place } from './day-filter.ts';

/** First day of week 1: the week that holds 4 January when weeks begin on `weekStart`. */
function firstWeekOf(year: number, weekStart: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function yearPlace(day: number): Place {
  const { year } = civilOf(day);
  const first = dayOf(year, 1, 1);
  return [day - first + 1, dayOf(year + 1, 1, 1) - first];
}

/** Tells where a day's week stands in the year of that week. Days come in order, so the last year is kept. */
function weekPlaces(weekStart: number): (day: number) => Place {
  let first = 0;
  let next = 0;
  return (day) => {
    if (day < first || day >= next) {
      let year = civilOf(day).year + 1;
      while (day < firstWeekOf(year, weekStart)) year -= 1;
      first = firstWeekOf(year, weekStart);
      next = firstWeekOf(year + 1, weekStart);
    }
    return [Math.floor((day - first) / 7) + 1, (next - first) / 7];
  };
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
  const { byMonth, byYearDay, byWeekNo, byDay, weekStart } = rule;
  const passes = dayFilter(rule, rowOf(rule));
  const weekPlace = weekPlaces(weekStart);
  // Asked first, because it is cheap: most days fall out here.
  const weekdays = byDay ? byDay.reduce((bits, { weekday }) => bits | (1 << weekday), 0) : 127;
  return (day) =>
    ((weekdays >> weekdayOf(day)) & 1) === 1 &&
    passes(day) &&
    (!byMonth || byMonth.includes(civilOf(day).month)) &&
    (!byYearDay || isListed(byYearDay, yearPlace(day))) &&
    (!byWeekNo || isListed(byWeekNo, weekPlace(day)));
}
