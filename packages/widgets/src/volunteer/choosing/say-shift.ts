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

/** `Saturday 5 December, 10:00–12:00`: each end as the clock shows it there; a shift over midnight names both days. */
export function sayShift({ start, end }: Times, locale: ShiftLocale): string {
  const [from, to] = [start, end].map((iso) => {
    const [date, zone] = [new Date(machine(iso)), zoneOf(iso)];
    return { day: locale.dateFormat({ ...day, ...zone }).format(date), clock: locale.dateFormat({ ...clock, ...zone }).format(date) };
  }) as [{ day: string; clock: string }, { day: string; clock: string }];
  return from.day === to.day ? `${from.day}, ${from.clock}–${to.clock}` : `${from.day}, ${from.clock} – ${to.day}, ${to.clock}`;
}
