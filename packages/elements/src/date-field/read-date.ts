import { dayInCentury, nearestDay, type Span } from './choose-year.ts';
import { civilDay, type CivilDay } from './civil-day.ts';
import { dateOrder } from './date-order.ts';
import { findMonth } from './find-month.ts';
import { fold } from './fold.ts';
import { readBesideMonth, readNumbers, type Numbers } from './read-numbers.ts';
import { readRelative } from './read-relative.ts';

/** Why a text is no day: not a date at all, or one that no calendar has. */
export type ReadingProblem = 'unreadable' | 'impossible';

/** The day that was written, `''` when nothing was, or why there is none. */
export type DateReading = { readonly day: CivilDay; readonly problem?: undefined } | { readonly day?: undefined; readonly problem: ReadingProblem };

/** Where and when it was written. */
export interface DateContext extends Span {
  /** BCP 47. Its order of numbers and its names count, and the English names. */
  readonly language: string;
}

/** Reads a date as people write it: `26.11.2026`, `26/11-26`, `26. nov`, `Thursday 26 November`, `2026-11-26`, `261126`, `tomorrow`. */
export function readDate(text: string, context: DateContext): DateReading {
  const plain = fold(text).trim();
  if (!plain) return { day: '' };
  const relative = readRelative(plain, context);
  if (relative) return { day: relative };
  return /\d/.test(plain) ? readWithNumbers(plain, context) : { problem: 'unreadable' };
}

function readWithNumbers(text: string, context: DateContext): DateReading {
  const month = findMonth(text, context.language);
  if (month === undefined) return { problem: 'unreadable' };
  const [likely] = month ? readBesideMonth(text, month) : readNumbers(text, dateOrder(context.language));
  const day = likely && dayOf(likely, context);
  if (day) return { day };
  return { problem: likely || isWhole(text) ? 'impossible' : 'unreadable' };
}

/** Three numbers that make no date are a slip of the finger; "26" is only not yet one. */
function isWhole(text: string): boolean {
  return /^\D*\d+\D+\d+\D+\d+\D*$/.test(text) && !/\d{5}|(?<!\d)\d{3}(?!\d)/.test(text);
}

function dayOf({ day, month, year }: Numbers, span: Span): CivilDay | undefined {
  if (year === undefined) return nearestDay(month, day, span);
  return year.length > 2 ? civilDay(Number(year), month, day) : dayInCentury(Number(year), month, day, span);
}
