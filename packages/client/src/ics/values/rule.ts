import { PLAIN_FREQUENCIES, PLAIN_LISTS, readRule, type Rule } from './recur.ts';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', ...PLAIN_FREQUENCIES] as const;

const LISTS = {
  ...PLAIN_LISTS,
  byWeekNo: [-53, 53],
  byYearDay: [-366, 366],
  byHour: [0, 23],
  byMinute: [0, 59],
  bySecond: [0, 60],
  bySetPos: [-366, 366],
} as const;

/** Reads the value of any RRULE; undefined when its frequency, its end or one of its lists is unreadable. */
export function parseRule(value: string): Rule | undefined {
  const [, scale = 'GREGORIAN'] = /(?:^|;)\s*RSCALE\s*=\s*([^;\s]+)/.exec(value.toUpperCase()) ?? [];
  if (scale === 'GREGORIAN') return readRule(value, FREQUENCIES, LISTS);
  // In other calendars days and months may have other names.
  const rule = readRule(/FREQ\s*=[^;]*/i.exec(value)?.[0] ?? '', FREQUENCIES, {});
  return rule && { ...rule, scale };
}
