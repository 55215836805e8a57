import { isoWeekday, type CivilDay } from '../date-field/civil-day.ts';
import { addDays, startOfWeek } from './move-day.ts';

/** A row of seven days; undefined where the month has not begun or is over. */
export interface Week {
  /** ISO 8601. */
  readonly number: number;
  readonly days: readonly (CivilDay | undefined)[];
}

/** The month that `day` lies in, week by week. @param first the weekday that weeks begin with, 1 (Monday) … 7 */
export function buildWeeks(day: CivilDay, first: number): Week[] {
  const month = day.slice(0, 7);
  const start = `${month}-01`;
  const weeks: Week[] = [];
  const before = (isoWeekday(start) - first + 7) % 7;
  for (let at = -before; at <= 30; at += 7) {
    const days = Array.from({ length: 7 }, (_, column) => dayOf(start, at + column));
    const known = days.find((one) => one !== undefined);
    if (known) weeks.push({ number: isoWeek(known, first), days });
  }
  return weeks;
}

function dayOf(start: CivilDay, offset: number): CivilDay | undefined {
  const day = offset < 0 ? '' : addDays(start, offset);
  return day.slice(0, 7) === start.slice(0, 7) ? day : undefined;
}

/** The number of the week: that of its Thursday, of which a year has as many as weeks. */
export function isoWeek(day: CivilDay, first = 1): number {
  const thursday = addDays(startOfWeek(day, first), (4 - first + 7) % 7);
  return Math.ceil(dayOfYear(thursday) / 7);
}

function dayOfYear(day: CivilDay): number {
  return (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000 + 1;
}
