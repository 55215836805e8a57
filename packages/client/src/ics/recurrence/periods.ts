import { civilOf, DAY, dayOf, daysInMonth, weekdayOf } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';
import type { DayFilter } from './day-filter.ts';
import type { Times } from './times.ts';
import { takePeriod, type Walk } from './walk.ts';

/** How a frequency of days or more divides time: which period a day is in, and a period's days. */
interface Division {
  /** Number of the period that holds the day. */
  indexOf(day: number): number;
  firstDay(index: number): number;
  /** The days that can belong to the rule, as stretches [first, end). */
  stretches(index: number): readonly (readonly [number, number])[];
}

const DAILY: Division = {
  indexOf: (day) => day,
  firstDay: (index) => index,
  stretches: (index) => [[index, index + 1]],
};

function weekly(weekStart: number): Division {
  // 1970-01-01 was a Thursday (3).
  const first = (index: number): number => index * 7 + ((weekStart - 3 + 7) % 7) - 7;
  return {
    indexOf: (day) => Math.floor((day - first(0)) / 7),
    firstDay: first,
    stretches: (index) => [[first(index), first(index) + 7]],
  };
}

function monthStart(index: number): number {
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** The day of a rule that names only one, as most do; else the whole month. */
function daysOfMonth(first: number, end: number, named: readonly number[] | undefined): readonly [number, number] {
  const [only] = named ?? [];
  if (only === undefined || named?.length !== 1) return [first, end];
  const day = only > 0 ? first + only - 1 : end + only;
  return day >= first && day < end ? [day, day + 1] : [first, first];
}

function monthly(named: readonly number[] | undefined): Division {
  return {
    indexOf: (day) => {
      const { year, month } = civilOf(day);
      return year * 12 + month - 1;
    },
    firstDay: monthStart,
    stretches: (index) => [daysOfMonth(monthStart(index), monthStart(index + 1), named)],
  };
}

function yearly(months: readonly number[] | undefined): Division {
  return {
    indexOf: (day) => civilOf(day).year,
    firstDay: (year) => dayOf(year, 1, 1),
    stretches: (year) =>
      months
        ? months.map((month) => [dayOf(year, month, 1), dayOf(year, month, 1) + daysInMonth(year, month)] as const)
        : [[dayOf(year, 1, 1), dayOf(year + 1, 1, 1)]],
  };
}

function divisionOf(rule: Rule): Division {
  switch (rule.frequency) {
    case 'YEARLY':
      return yearly(rule.byMonth);
    case 'MONTHLY':
      return monthly(rule.byMonthDay);
    case 'WEEKLY':
      return weekly(rule.weekStart);
    default:
      return DAILY;
  }
}

function basesOf(division: Division, index: number, filter: DayFilter | undefined, walk: Walk): number[] {
  const bases: number[] = [];
  for (const [first, end] of division.stretches(index)) {
    walk.budget.spend(1 + (end - first) / 4);
    for (let day = first; day < end; day += 1) if (!filter || filter(day)) bases.push(day * DAY);
  }
  return bases;
}

function isOnly(values: readonly number[] | undefined, value: number): boolean {
  return values?.length === 1 && values[0] === value;
}

/** Which of a rule's lists hold what the start implies, and nothing else. */
const PLAIN: Partial<Record<Rule['frequency'], readonly ('byMonth' | 'byMonthDay' | 'byDay')[]>> = {
  DAILY: [],
  WEEKLY: ['byDay'],
  MONTHLY: ['byMonthDay'],
  YEARLY: ['byMonth', 'byMonthDay'],
};

/** Whether each period has exactly one instance, so that instances can be counted by dividing. */
function isOnePerPeriod(rule: Rule, start: number, times: Times): boolean {
  if (times.length !== 1 || rule.bySetPos || rule.byWeekNo || rule.byYearDay) return false;
  const { month, day } = civilOf(start);
  const implied = {
    byMonth: isOnly(rule.byMonth, month),
    // Not every month has a 29th.
    byMonthDay: isOnly(rule.byMonthDay, day) && day <= 28,
    byDay: isOnly(rule.byDay?.map((entry) => entry.weekday), weekdayOf(start)),
  };
  const plain = PLAIN[rule.frequency] ?? [];
  return (['byMonth', 'byMonthDay', 'byDay'] as const).every((part) => (plain.includes(part) ? implied[part] : !rule[part]));
}

/** Expands DAILY, WEEKLY, MONTHLY and YEARLY rules (with their implied days) period by period. */
export function walkPeriods(rule: Rule, filter: DayFilter | undefined, times: Times, walk: Walk): void {
  const startDay = Math.floor(walk.start / DAY);
  const division = divisionOf(rule);
  const origin = division.indexOf(startDay);
  const ahead = division.indexOf(Math.floor(Math.max(walk.from, walk.start) / DAY)) - origin;
  const step = walk.counts && !isOnePerPeriod(rule, startDay, times) ? 0 : Math.floor(ahead / rule.interval);
  if (walk.counts) walk.left -= step;
  const goesOn = (index: number): boolean => walk.left > 0 && division.firstDay(index) * DAY < walk.to && !walk.budget.exhausted;
  for (let index = origin + step * rule.interval; goesOn(index); index += rule.interval) {
    const bases = basesOf(division, index, filter, walk);
    if (bases.length > 0 && !takePeriod(walk, bases, times)) return;
  }
}
