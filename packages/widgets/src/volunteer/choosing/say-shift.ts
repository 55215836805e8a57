import type { Shift } from '@dugnad/client/model';

type Times = Pick<Shift, 'start' | 'end'>;

/** How dates are written at a place: a `LocaleController`. */
export interface ShiftLocale {
  dateFormat(options: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'>;
}

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
export const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** Between a day and its clock, and between names: as the script has it that the words before are in. */
export const comma = (said: string): string => (/[\u0600-\u06ff]/.test(said) ? '، ' : ', ');

/** What HTML and `Date` take: the zone in brackets is ours. */
export const machine = (iso: string): string => iso.replace(/\[.*/, '');

/** Whose clock a moment is said by, the best first: that of its zone, else of its offset; the clock of the machine that says it is nobody's. */
const clocksOf = (iso: string): string[] => [...(/\[([^\]]+)\]/.exec(iso)?.slice(1) ?? []), /[+-]\d\d:?\d\d$/.exec(machine(iso))?.[0] ?? 'UTC', 'UTC'];

/** A moment by the clock where it is. A zone that nobody knows must not take the page down. */
export function sayMoment(iso: string, options: Intl.DateTimeFormatOptions, locale: ShiftLocale): string {
  for (const timeZone of clocksOf(iso)) {
    try {
      return locale.dateFormat({ ...options, timeZone }).format(new Date(machine(iso)));
    } catch {
      // the next clock
    }
  }
  return machine(iso);
}

/** The day and the clock of a moment, as they are shown there. */
export function sayStart(iso: string, locale: ShiftLocale): { readonly day: string; readonly clock: string } {
  return { day: sayMoment(iso, day, locale), clock: sayMoment(iso, clock, locale) };
}

/**
 * A moment by the visitor's own clock, with the day where that is another one; nothing where it shows what the clock there does.
 *
 * @param timeZone where the visitor is
 */
export function sayOwnClock(iso: string, locale: ShiftLocale, timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone): string | undefined {
  const there = sayStart(iso, locale);
  const [own, here] = [day, clock].map((options) => locale.dateFormat({ ...options, timeZone }).format(new Date(machine(iso))));
  if (own === there.day && here === there.clock) return undefined;
  return own === there.day ? here : `${own}${comma(there.day)}${here}`;
}

/** The day that it begins on, and the clock: each end as it is shown there; a shift over midnight names the other day as well. */
export function sayTimes({ start, end }: Times, locale: ShiftLocale): { readonly day: string; readonly clock: string } {
  const [from, to] = [sayStart(start, locale), sayStart(end, locale)];
  return { day: from.day, clock: from.day === to.day ? `${from.clock}–${to.clock}` : `${from.clock} – ${to.day}${comma(to.day)}${to.clock}` };
}

/** `Saturday 5 December, 10:00–12:00`. */
export function sayShift(times: Times, locale: ShiftLocale): string {
  const { day, clock } = sayTimes(times, locale);
  return `${day}${comma(day)}${clock}`;
}
