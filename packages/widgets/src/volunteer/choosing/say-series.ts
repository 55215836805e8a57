import type { Shift } from '@dugnad/client/model';
import { series as words } from '../texts/series.texts.ts';
import { weekdayOf } from '../weekdays.ts';
import { dateOf } from './date-of.ts';
import { clock, sayMoment, type ShiftLocale } from './say-shift.ts';

/** `Wednesdays` and `17:30–19:30`, by the clock where it is. One over midnight says when it ends by its day. */
export function saySeries({ start, end }: Pick<Shift, 'start' | 'end'>, locale: ShiftLocale): { readonly day: string; readonly clock: string } {
  const [from, to] = [start, end].map((iso) => sayMoment(iso, clock, locale));
  return { day: words[weekdayOf(dateOf(start)) ?? 'monday'](), clock: `${from}–${to}` };
}

/** One of them: `2 December`. */
export function sayDateOf({ start }: Pick<Shift, 'start'>, locale: ShiftLocale): string {
  return sayMoment(start, { day: 'numeric', month: 'long' }, locale);
}
