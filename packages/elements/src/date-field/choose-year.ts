import { civilDay, type CivilDay } from './civil-day.ts';

/** The days that can be meant. */
export interface Span {
  readonly today: CivilDay;
  readonly min?: CivilDay | undefined;
  readonly max?: CivilDay | undefined;
}

/** A two-digit year may be this far ahead; from there on it is a year of birth. */
const AHEAD = 20;
/** 29 February comes again within eight years, also about the year 2100. */
const FAR = 8;

const yearOf = (day: CivilDay): number => Number(day.slice(0, 4));

/** The day with a year of two digits: at most twenty years ahead, or the latest there was where only past days can be chosen. */
export function dayInCentury(short: number, month: number, day: number, { today, max = '' }: Span): CivilDay | undefined {
  const isPast = max !== '' && max <= today;
  const latest = isPast ? yearOf(max) : yearOf(today) + AHEAD;
  const year = latest - ((((latest - short) % 100) + 100) % 100);
  const found = civilDay(year, month, day);
  return isPast && found && found > max ? civilDay(year - 100, month, day) : found;
}

/** The day meant by one without a year: the next there is, today included; the latest one where only past days can be chosen. */
export function nearestDay(month: number, day: number, { today, min = '', max = '9999' }: Span): CivilDay | undefined {
  const year = yearOf(today);
  const around = Array.from({ length: 2 * FAR + 1 }, (_, at) => civilDay(year - FAR + at, month, day));
  const days = around.filter((one) => one !== undefined);
  const from = min > today ? min : today;
  return days.find((one) => one >= from && one <= max) ?? days.findLast((one) => one <= max && one >= min) ?? days.find((one) => one >= today);
}
