import { dateFormat } from '../language/formats.ts';

/** The order of numbers where a language is written, as the letters d, m and y: `dmy`; of a day and a month alone: `dm`. */
export interface DateOrder {
  readonly whole: string;
  readonly short: string;
}

const numbers: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'numeric', timeZone: 'UTC' };

function orderOf(language: string, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(language, options).formatToParts(0);
  return parts.map(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type.charAt(0) : '')).join('');
}

/** Swedes write `2026-11-26` and `26/11`: the two are asked for apart. */
export function dateOrder(language: string): DateOrder {
  return { whole: orderOf(language, { ...numbers, year: 'numeric' }), short: orderOf(language, numbers) };
}
