import { formatZoned, toEpoch } from '@dugnad/client/time';

/** What is typed of one shift, or of one in each week. */
export interface PlannedTimes {
  /** `2026-12-05`. */
  date: string;
  /** `09:00`. */
  from: string;
  /** Not later than `from` is on the next day. */
  to: string;
  /** The last day on which one begins; left empty there is one shift. */
  until: string;
  /** Of the clock that is meant. */
  timeZone: string;
}

export interface ShiftSpan {
  id: string;
  start: string;
  end: string;
}

const DAY_MS = 86_400_000;
/** Two years of weeks. */
const MOST = 104;

const dayAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** From clock to clock in that zone, whatever its clocks do in between. */
function spanOf(date: string, { from, to, timeZone }: Omit<PlannedTimes, 'date'>): Omit<ShiftSpan, 'id'> {
  const at = (day: string, clock: string): string => formatZoned(toEpoch(`${day}T${clock}:00`, timeZone), timeZone);
  return { start: at(date, from), end: at(to > from ? date : dayAfter(date, 1), to) };
}

function daysOf({ date, until }: Pick<PlannedTimes, 'date' | 'until'>): string[] {
  const days = [date];
  while (until !== '' && days.length < MOST) {
    const next = dayAfter(date, 7 * days.length);
    if (next > until) break;
    days.push(next);
  }
  return days;
}

/** A name that no shift has yet: the day and the clock, and a number where several begin at once. */
function nameFor(date: string, from: string, taken: Set<string>): string {
  const plain = `${date}-${from.replace(':', '')}`;
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
  taken.add(name);
  return name;
}

/** One shift, or one each week on the weekday of the first: the clock stays, over changes of the clock too. */
export function planShifts(times: PlannedTimes, names: readonly string[]): ShiftSpan[] {
  const taken = new Set(names);
  return daysOf(times).map((date) => ({ id: nameFor(date, times.from, taken), ...spanOf(date, times) }));
}
