import { parseDateTime, type Moment } from './date-time.ts';

export type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface NthWeekday {
  /** 0 = every one; 2 = second; -1 = last */
  readonly nth: number;
  /** 0 = Monday … 6 = Sunday */
  readonly weekday: number;
}

/** A recurrence rule (RFC 5545 §3.3.10). Lists are sorted, without repeats, and absent rather than empty. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  /** Infinity where the rule names none. */
  count: number;
  until?: Moment;
  /** 0 = Monday … 6 = Sunday */
  weekStart: number;
  byMonth?: number[];
  byWeekNo?: number[];
  byYearDay?: number[];
  byMonthDay?: number[];
  byDay?: NthWeekday[];
  byHour?: number[];
  byMinute?: number[];
  bySecond?: number[];
  bySetPos?: number[];
  /** A calendar scale (RFC 7529) other than the Gregorian, which is not expanded. */
  scale?: string;
}

/** Of each list of numbers its [lowest, highest]; what may be negative may not be zero. */
export type Lists = { readonly [Part in keyof Rule]?: readonly [number, number] };

export const PLAIN_LISTS = { byMonth: [1, 12], byMonthDay: [-31, 31] } as const;
export const PLAIN_FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const itemsOf = (text: string): string[] => text.split(',').flatMap((item) => item.trim() || []);

function readInteger(text: string): number {
  return /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
}

/** INTERVAL and COUNT must be above zero; feeds with 0 or -1 mean "not set". */
function readAmount(text: string, otherwise: number): number {
  const amount = text ? readInteger(text) : 0;
  return amount <= 0 ? otherwise : amount;
}

function readNumber(text: string, lowest: number, highest: number): number {
  const number = readInteger(text);
  return number >= lowest && number <= highest && (number !== 0 || lowest === 0) ? number : NaN;
}

function readWeekday(item: string): NthWeekday | undefined {
  const [, nth = 0, day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
  const weekday = WEEKDAYS.indexOf(day);
  return weekday < 0 ? undefined : { nth: Number(nth), weekday };
}

/** Reads the value of an RRULE; undefined when its frequency, its end or one of its lists is unreadable. */
export function readRule(value: string, frequencies: readonly Frequency[], lists: Lists): Rule | undefined {
  const parts = new Map(value.toUpperCase().split(';').map((part) => part.split('=').map((side) => side.trim()) as [name: string, text: string]));
  const textOf = (name: string): string => parts.get(name) ?? '';
  const rule: { [Part in keyof Rule]?: unknown } = {
    frequency: frequencies.find((name) => name === textOf('FREQ')),
    interval: readAmount(textOf('INTERVAL'), 1),
    count: readAmount(textOf('COUNT'), Infinity),
    weekStart: Math.max(0, WEEKDAYS.indexOf(textOf('WKST'))),
  };
  if (textOf('UNTIL')) rule.until = parseDateTime(textOf('UNTIL'));
  const byDay = itemsOf(textOf('BYDAY')).map(readWeekday);
  if (byDay.length > 0) rule.byDay = byDay;
  for (const [name, [lowest, highest]] of Object.entries(lists)) {
    const numbers = new Set(itemsOf(textOf(name.toUpperCase())).map((item) => readNumber(item, lowest, highest)));
    if (numbers.size > 0) rule[name as keyof Rule] = [...numbers].sort((a, b) => a - b);
  }
  return Object.values(rule).flat().every((part) => part !== undefined && !Number.isNaN(part)) ? (rule as Rule) : undefined;
}

/** Reads a rule that says no more than weekdays, days of the month and months; undefined for any other. */
export function plainRule(value: string): Rule | undefined {
  const rule = /BY(?!DAY|MONTH)|RSCALE/i.test(value) ? undefined : readRule(value, PLAIN_FREQUENCIES, PLAIN_LISTS);
  const countsInYear = rule?.frequency === 'YEARLY' && rule.byDay && !rule.byMonth;
  return countsInYear ? undefined : rule;
}
