import { civilDay, isoWeekday, utcDate, type CivilDay } from '../date-field/civil-day.ts';

const DAY_MS = 86_400_000;

const partsOf = (day: CivilDay): number[] => day.split('-').map(Number);

/** The day that is so many days later; earlier when negative. At the end of the years that we know, the day itself. */
export function addDays(day: CivilDay, days: number): CivilDay {
  const date = new Date(utcDate(day).getTime() + days * DAY_MS);
  return civilDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? day;
}

/** The same day so many months later; the last day of a month that is too short for it. */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const [year = 0, month = 0, dayOfMonth = 0] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return civilDay(Math.floor(count / 12), (count % 12) + 1, Math.min(dayOfMonth, last)) ?? day;
}

/** @param first the weekday that weeks begin with, 1 (Monday) … 7 */
export function startOfWeek(day: CivilDay, first: number): CivilDay {
  return addDays(day, -((isoWeekday(day) - first + 7) % 7));
}

/** Where the cursor is, and how the page is read. */
export interface Place {
  readonly day: CivilDay;
  readonly first: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The day to which a key leads in a grid of days (WAI-ARIA Authoring Practices, date picker dialog); undefined for any other key. */
export function dayByKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, { day, first, direction }: Place): CivilDay | undefined {
  const onward = direction === 'rtl' ? -1 : 1;
  const months = shiftKey ? 12 : 1;
  const moves: Readonly<Record<string, () => CivilDay>> = {
    ArrowRight: () => addDays(day, onward),
    ArrowLeft: () => addDays(day, -onward),
    ArrowDown: () => addDays(day, 7),
    ArrowUp: () => addDays(day, -7),
    Home: () => startOfWeek(day, first),
    End: () => addDays(startOfWeek(day, first), 6),
    PageDown: () => addMonths(day, months),
    PageUp: () => addMonths(day, -months),
  };
  return Object.hasOwn(moves, key) ? moves[key]?.() : undefined;
}
