import type { Shift } from '@dugnad/client/model';

type Times = Pick<Shift, 'start' | 'end'>;

/** How dates are written at a place: a `LocaleController`. */
export interface ShiftLocale {
  dateFormat(options: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'>;
}

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** What HTML and `Date` take: the zone in brackets is ours. */
export const machine = (iso: string): string => iso.replace(/\[.*/, '');

const zoneOf = (iso: string): { timeZone?: string } => {
  const zone = /\[([^\]]+)\]/.exec(iso)?.[1];
  return zone === undefined ? {} : { timeZone: zone };
};

/** The day that it begins on, and the clock: each end as it is shown there; a shift over midnight names the other day as well. */
export function sayTimes({ start, end }: Times, locale: ShiftLocale): { readonly day: string; readonly clock: string } {
  const [from, to] = [start, end].map((iso) => {
    const [date, zone] = [new Date(machine(iso)), zoneOf(iso)];
    return { day: locale.dateFormat({ ...day, ...zone }).format(date), clock: locale.dateFormat({ ...clock, ...zone }).format(date) };
  }) as [{ day: string; clock: string }, { day: string; clock: string }];
  return { day: from.day, clock: from.day === to.day ? `${from.clock}–${to.clock}` : `${from.clock} – ${to.day}, ${to.clock}` };
}

/** `Saturday 5 December, 10:00–12:00`. */
export function sayShift(times: Times, locale: ShiftLocale): string {
  const { day, clock } = sayTimes(times, locale);
  return `${day}, ${clock}`;
}
