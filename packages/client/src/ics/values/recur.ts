import { parseDateTime, type Moment } from './date-time.ts';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
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

type NumberPart = 'byMonth' | 'byWeekNo' | 'byYearDay' | 'byMonthDay' | 'byHour' | 'byMinute' | 'bySecond' | 'bySetPos';

// [name, lowest, highest, may be negative]
const NUMBER_PARTS: Record<string, readonly [NumberPart, number, number, boolean]> = {
  BYMONTH: ['byMonth', 1, 12, false],
  BYWEEKNO: ['byWeekNo', 1, 53, true],
  BYYEARDAY: ['byYearDay', 1, 366, true],
  BYMONTHDAY: ['byMonthDay', 1, 31, true],
  BYHOUR: ['byHour', 0, 23, false],
  BYMINUTE: ['byMinute', 0, 59, false],
  BYSECOND: ['bySecond', 0, 60, false],
  BYSETPOS: ['bySetPos', 1, 366, true],
};
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

class Unreadable extends Error {}

function items(value: string): string[] {
  return value.split(',').flatMap((item) => item.trim() || []);
}

function readNumbers(value: string, lowest: number, highest: number, signed: boolean): number[] {
  const numbers = items(value).map((item) => {
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN;
    const size = signed ? Math.abs(number) : number;
    if (!(size >= lowest && size <= highest)) throw new Unreadable();
    return number;
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readWeekdays(value: string): NthWeekday[] {
  return items(value.toUpperCase()).map((item) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    if (!match) throw new Unreadable();
    return { nth: Number(match[1] ?? 0), weekday: WEEKDAYS.indexOf(match[2] ?? '') };
  });
}

/** INTERVAL and COUNT must be above zero; feeds with 0 or -1 mean "not set". */
function readAmount(value: string, otherwise: number): number {
  const amount = /^[+-]?\d+$/.test(value) ? Number(value) : NaN;
  if (Number.isNaN(amount)) throw new Unreadable();
  return amount > 0 ? amount : otherwise;
}

function readUntil(value: string): Moment {
  const until = parseDateTime(value);
  if (!until) throw new Unreadable();
  return until;
}

const SINGLE_PARTS: Record<string, (rule: Rule, value: string) => void> = {
  INTERVAL: (rule, value) => (rule.interval = readAmount(value, 1)),
  COUNT: (rule, value) => (rule.count = readAmount(value, Infinity)),
  UNTIL: (rule, value) => (rule.until = readUntil(value)),
  WKST: (rule, value) => (rule.weekStart = Math.max(0, WEEKDAYS.indexOf(value.toUpperCase()))),
  RSCALE: (rule, value) => {
    if (value.toUpperCase() !== 'GREGORIAN') rule.scale = value;
  },
  BYDAY: (rule, value) => {
    const days = readWeekdays(value);
    if (days.length > 0) rule.byDay = days;
  },
};

function readPart(rule: Rule, name: string, value: string): void {
  const numeric = NUMBER_PARTS[name];
  if (numeric) {
    const [key, lowest, highest, signed] = numeric;
    // `5L` (RFC 7529) belongs to another calendar scale, which is refused as a whole.
    const numbers = rule.scale ? [] : readNumbers(value, lowest, highest, signed);
    if (numbers.length > 0) rule[key] = numbers;
  } else SINGLE_PARTS[name]?.(rule, value);
}

function readRule(value: string): Rule {
  const parts = new Map<string, string>();
  for (const part of value.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim().toUpperCase(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ')?.toUpperCase() as Frequency;
  if (!FREQUENCIES.includes(frequency)) throw new Unreadable();
  const rule: Rule = { frequency, interval: 1, count: Infinity, weekStart: 0 };
  const scale = parts.get('RSCALE');
  if (scale !== undefined) readPart(rule, 'RSCALE', scale);
  for (const [name, part] of parts) if (part !== '') readPart(rule, name, part);
  return rule;
}

/** Reads the value of an RRULE; undefined when its frequency, its end or one of its lists is unreadable. */
export function parseRule(value: string): Rule | undefined {
  try {
    return readRule(value);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
