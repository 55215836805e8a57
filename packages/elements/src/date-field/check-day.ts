import { isCivilDay, isoWeekday, type CivilDay } from './civil-day.ts';

/** Which days can be chosen, in the words of attributes. */
export interface DayLimits {
  /** The first day, `2026-11-26` or `today`. */
  readonly min?: string;
  /** The last day, likewise. */
  readonly max?: string;
  /** Days without an answer: `saturday sunday 2026-12-24/2027-01-01`. */
  readonly closed?: string;
}

export type DayProblem = 'early' | 'late' | 'closed';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Why the day cannot be chosen; undefined when it can. */
export function checkDay(day: CivilDay, limits: DayLimits, today: CivilDay): DayProblem | undefined {
  const min = limitDay(limits.min, today);
  const max = limitDay(limits.max, today);
  if (min && day < min) return 'early';
  if (max && day > max) return 'late';
  return (limits.closed ?? '').split(/[\s,]+/).some((rule) => isWithin(day, rule)) ? 'closed' : undefined;
}

/** The day of `min` or `max`; undefined when it sets no limit, also because it is not written as one. */
export function limitDay(limit: string | undefined, today: CivilDay): CivilDay | undefined {
  const day = limit === 'today' ? today : (limit ?? '');
  return isCivilDay(day) ? day : undefined;
}

/** Words of `closed` that are no day, no weekday and no span: for a warning. */
export function unknownDays(closed: string): string[] {
  return closed.split(/[\s,]+/).filter((rule) => rule && !weekdays.includes(rule.toLowerCase()) && !spanOf(rule).every(isCivilDay));
}

function isWithin(day: CivilDay, rule: string): boolean {
  if (weekdays[isoWeekday(day) - 1] === rule.toLowerCase()) return true;
  const [from, to] = spanOf(rule);
  return isCivilDay(from) && from <= day && day <= to;
}

/** An ISO 8601 interval, both ends of it closed; one day is a span of its own. */
function spanOf(rule: string): [from: string, to: string] {
  const [from = '', to = from] = rule.split('/');
  return [from, to];
}
