import { civilOf, daysInMonth, weekdayOf } from '../../time/civil.ts';
import type { Rule } from '../values/recur.ts';

/** Whether a day (number since 1970) belongs to the rule, as far as its BY-parts of days say. */
export type DayFilter = (day: number) => boolean;

/** A place in a row, counted from 1, and the length of the row. */
export type Place = readonly [index: number, length: number];

/** Where a day stands in its month. */
export function monthPlace(day: number): Place {
  const date = civilOf(day);
  return [date.day, daysInMonth(date.year, date.month)];
}

/** Whether a number means a place, from the beginning or (negative) from the end, where `size` places count as one. */
export function isAt(number: number, [index, length]: Place, size: number): boolean {
  return number === Math.ceil(index / size) || number === Math.floor((index - length - 1) / size);
}

/**
 * The test that a day must pass, within months that belong to the rule.
 * @param rowOf What "second Monday" counts in; without it the number is dropped (RFC 5545 §3.3.10).
 */
export function dayFilter({ byDay, byMonthDay }: Rule, rowOf: ((day: number) => Place) | undefined | 0): DayFilter {
  return (day) =>
    (!byDay || byDay.some(({ nth, weekday }) => weekday === weekdayOf(day) && !(nth && rowOf && !isAt(nth, rowOf(day), 7)))) &&
    (!byMonthDay || byMonthDay.some((number) => isAt(number, monthPlace(day), 1)));
}
