import { momentOf, type Shift } from '@dugnad/client/model';
import { clock, sayMoment, type ShiftLocale } from './say-shift.ts';

/** How many dates of a series stand there at once. */
const NEXT = 3;

/** Times that recur: the same role, place, day of the week and clock. One that does not is alone in its own. */
export interface Series {
  /** In order. */
  readonly shifts: readonly Shift[];
}

const weekly = { weekday: 'long', ...clock } as const;

/** The clock where it is decides: a change of the clock parts nothing, and another zone is another time. */
function recurrenceOf({ start, end, role, place }: Shift, locale: ShiftLocale): string {
  return JSON.stringify([/\[.*/.exec(start)?.[0], sayMoment(start, weekly, locale), sayMoment(end, weekly, locale), role, place]);
}

const byStart = (one: Shift, other: Shift): number => momentOf(one.start) - momentOf(other.start);

/** Shifts with those that recur together, by the first date that can be had. */
export function groupShifts(shifts: readonly Shift[], locale: ShiftLocale, isToBeHad: (shift: Shift) => boolean): Series[] {
  const groups = Map.groupBy(shifts.toSorted(byStart), (shift) => recurrenceOf(shift, locale));
  const firstOf = (of: readonly Shift[]): number => of.filter(isToBeHad).concat(of).map(({ start }) => momentOf(start))[0] ?? 0;
  return [...groups.values()].toSorted((one, other) => firstOf(one) - firstOf(other)).map((of) => ({ shifts: of }));
}

/** The next dates that can be had, else the next; and the others. */
export function nextOf({ shifts }: Series, isToBeHad: (shift: Shift) => boolean): { readonly next: readonly Shift[]; readonly others: readonly Shift[] } {
  const [first = shifts] = [shifts.filter(isToBeHad)].filter((some) => some.length > 0);
  const next = first.slice(0, NEXT);
  return { next, others: shifts.filter((shift) => !next.includes(shift)) };
}
