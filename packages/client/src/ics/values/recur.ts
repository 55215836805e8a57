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

/** Thrown within a reading, and caught where it is known what it costs. */
export class Unreadable extends Error {}

/** What `read` gives, or undefined when it gives up. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** The values of a list, each read by `read`, which gives NaN or undefined for what it cannot read. */
function readList<T>(text: string, read: (item: string) => T | undefined): T[] | undefined {
  const list = text.split(',').flatMap((part) => {
    const item = part.trim();
    if (!item) return [];
    const value = read(item);
    if (value === undefined) throw new Unreadable();
    return [value];
  });
  return list.length > 0 ? list : undefined;
}

function readNumber(item: string, lowest: number, highest: number): number | undefined {
  const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN;
  return number >= lowest && number <= highest && (number !== 0 || lowest === 0) ? number : undefined;
}

function readWeekday(item: string): NthWeekday | undefined {
  const [, nth = 0, day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
  const weekday = WEEKDAYS.indexOf(day);
  return weekday < 0 ? undefined : { nth: Number(nth), weekday };
}

/** INTERVAL and COUNT must be above zero; feeds with 0 or -1 mean "not set". */
function readAmount(text: string | undefined, otherwise: number): number {
  if (!text) return otherwise;
  if (!/^[+-]?\d+$/.test(text)) throw new Unreadable();
  return Number(text) > 0 ? Number(text) : otherwise;
}

function readDays(rule: Rule, parts: ReadonlyMap<string, string>): void {
  const byDay = readList(parts.get('BYDAY') ?? '', readWeekday);
  if (byDay) rule.byDay = byDay;
  for (const [name, [lowest, highest]] of Object.entries(LISTS)) {
    const numbers = readList(parts.get(name.toUpperCase()) ?? '', (item) => readNumber(item, lowest, highest));
    if (numbers) rule[name as keyof typeof LISTS] = [...new Set(numbers)].sort((a, b) => a - b);
  }
}

function readUntil(rule: Rule, text: string): void {
  const until = parseDateTime(text);
  if (!until) throw new Unreadable();
  rule.until = until;
}

function readRule(value: string): Rule {
  const parts = new Map(value.toUpperCase().split(';').map((part) => {
    const [name = '', text = ''] = part.split('=').map((side) => side.trim());
    return [name, text];
  }));
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  if (!frequency) throw new Unreadable();
  const rule: Rule = {
    frequency,
    interval: readAmount(parts.get('INTERVAL'), 1),
    count: readAmount(parts.get('COUNT'), Infinity),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? '')),
  };
  const scale = parts.get('RSCALE') || 'GREGORIAN';
  if (scale !== 'GREGORIAN') return { ...rule, scale };
  const until = parts.get('UNTIL');
  if (until) readUntil(rule, until);
  readDays(rule, parts);
  return rule;
}

/** Reads the value of an RRULE; undefined when its frequency, its end or one of its lists is unreadable. */
export function parseRule(value: string): Rule | undefined {
  return attempt(() => readRule(value));
}
