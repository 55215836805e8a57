import { civilOf, dayOf, daysInMonth, daysInYear, weekdayOf, type CivilDate } from '../../time/civil.ts';
import type { NthWeekday, Rule } from '../values/recur.ts';

/** Whether a day (number since 1970) belongs to the rule, as far as its BY-parts of days say. */
export type DayFilter = (day: number) => boolean;

/** A place in a row, counted from 1, and the length of the row. */
type Place = readonly [index: number, length: number];

/** Whether a list names a place, from the beginning or (negative) from the end. */
export function isListed(list: readonly number[], index: number, length: number): boolean {
  return list.includes(index) || list.includes(index - length - 1);
}

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

/** Where a day stands in what the parts of a rule count. */
const PLACES: Record<'byMonth' | 'byMonthDay' | 'byYearDay' | 'byWeekNo', (date: CivilDate, day: number, weekStart: number) => Place> = {
  byMonth: ({ month }) => [month, 12],
  byMonthDay: ({ year, month, day }) => [day, daysInMonth(year, month)],
  byYearDay: ({ year }, day) => [day - dayOf(year, 1, 1) + 1, daysInYear(year)],
  byWeekNo({ year }, day, weekStart) {
    let weekYear = year + 1;
    while (day < firstWeekOf(weekYear, weekStart)) weekYear -= 1;
    const first = firstWeekOf(weekYear, weekStart);
    return [Math.floor((day - first) / 7) + 1, (firstWeekOf(weekYear + 1, weekStart) - first) / 7];
  },
};
const PARTS = Object.keys(PLACES) as (keyof typeof PLACES)[];

function isNth({ nth }: NthWeekday, [index, length]: Place): boolean {
  return nth === 0 || nth === (nth > 0 ? Math.ceil(index / 7) : -Math.ceil((length - index + 1) / 7));
}

/** RFC 5545 §3.3.10: "second Monday" has a meaning in a month or a year only; elsewhere the number is dropped. */
function rowOf({ frequency, byMonth, byWeekNo }: Rule): 'byMonthDay' | 'byYearDay' | undefined {
  if (frequency === 'MONTHLY') return 'byMonthDay';
  if (frequency !== 'YEARLY' || byWeekNo) return undefined;
  return byMonth ? 'byMonthDay' : 'byYearDay';
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

/** The test that a day must pass. */
export function dayFilter(rule: Rule): DayFilter {
  const { byDay, weekStart } = rule;
  // Asked first, because it is cheap: most days fall out here.
  const weekdays = byDay ? byDay.reduce((bits, { weekday }) => bits | (1 << weekday), 0) : 127;
  const parts = PARTS.filter((part) => rule[part] && (part !== 'byWeekNo' || rule.frequency === 'YEARLY'));
  const lists = parts.map((part) => ({ list: rule[part] ?? [], place: PLACES[part] }));
  const row = byDay?.some(({ nth }) => nth) ? rowOf(rule) : undefined;
  const isPlain = parts.length === 0 && !row;
  const isNthOf = (name: keyof typeof PLACES, date: CivilDate, day: number): boolean => {
    const place = PLACES[name](date, day, weekStart);
    return byDay?.some((entry) => entry.weekday === weekdayOf(day) && isNth(entry, place)) ?? false;
  };
  const passes = (day: number): boolean => {
    const date = civilOf(day);
    for (const { list, place } of lists) {
      const [index, length] = place(date, day, weekStart);
      if (!isListed(list, index, length)) return false;
    }
    return !row || isNthOf(row, date, day);
  };
  return (day) => ((weekdays >> weekdayOf(day)) & 1) === 1 && (isPlain || passes(day));
}
