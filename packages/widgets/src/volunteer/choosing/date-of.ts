import { sayMoment, type ShiftLocale } from './say-shift.ts';

const dates = new Map<string | undefined, Intl.DateTimeFormat>();

/** Writes dates as machines do; a format for each zone, for hundreds of shifts are asked at once. */
const machineLocale: ShiftLocale = {
  dateFormat({ timeZone }) {
    const format = dates.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
    dates.set(timeZone, format);
    return format;
  },
};

/** The date of a moment, `2026-11-22`, by the clock where it is. */
export const dateOf = (iso: string): string => sayMoment(iso, {}, machineLocale);
