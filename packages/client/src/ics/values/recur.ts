import { parseDateTime, type Moment } from './date-time.ts';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

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

// [lowest, highest]; what may be negative may not be zero.
const LISTS = {
  byMonth: [1, 12],
  byWeekNo: [-53, 53],
  byYearDay: [-366, 366],
  byMonthDay: [-31, 31],
  byHour: [0, 23],
  byMinute: [0, 59],
  bySecond: [0, 60],
  bySetPos: [-366, 366],
} as const;
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

/** The parts of a rule as they are written; what cannot be read is NaN or undefined. */
function readParts(value: string): { [Part in keyof Rule]?: unknown } {
  const parts = new Map(value.toUpperCase().split(';').map((part) => {
    const [name = '', text = ''] = part.split('=').map((side) => side.trim());
    return [name, text];
  }));
  const textOf = (name: string): string => parts.get(name) ?? '';
  const rule: { [Part in keyof Rule]?: unknown } = {
    frequency: FREQUENCIES.find((name) => name === textOf('FREQ')),
    interval: readAmount(textOf('INTERVAL'), 1),
    count: readAmount(textOf('COUNT'), Infinity),
    weekStart: Math.max(0, WEEKDAYS.indexOf(textOf('WKST'))),
  };
  const scale = textOf('RSCALE') || 'GREGORIAN';
  if (scale !== 'GREGORIAN') return { ...rule, scale };
  if (textOf('UNTIL')) rule.until = parseDateTime(textOf('UNTIL'));
  const byDay = itemsOf(textOf('BYDAY')).map(readWeekday);
  if (byDay.length > 0) rule.byDay = byDay;
  for (const [name, [lowest, highest]] of Object.entries(LISTS)) {
    const numbers = new Set(itemsOf(textOf(name.toUpperCase())).map((item) => readNumber(item, lowest, highest)));
    if (numbers.size > 0) rule[name as keyof Rule] = [...numbers].sort((a, b) => a - b);
  }
  return rule;
}

/** Reads the value of an RRULE; undefined when its frequency, its end or one of its lists is unreadable. */
export function parseRule(value: string): Rule | undefined {
  const rule = readParts(value);
  return Object.values(rule).flat().every((part) => part !== undefined && !Number.isNaN(part)) ? (rule as Rule) : undefined;
}
