/** Bare English is written as in Europe, where the day comes before the month. */
const placeOf = (language: string): string => language.replace(/^en(?=$|-(?![A-Z]{2}\b))/, 'en-GB');

/**
 * A day in words, as on a poster: "Saturday 5 December 2026", Gregorian and with Latin digits in every language.
 *
 * @param when `2026-12-05`, or a moment; of a moment the day by its own clock, for that is what stands in it.
 */
export function formatDay(when: string, language: string): string {
  const day = new Date(`${when.slice(0, 10)}T12:00:00Z`);
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(placeOf(language), options).format(day);
}

/** A month, `2026-12`, as "December 2026". */
export function formatMonth(month: string, language: string): string {
  return new Intl.DateTimeFormat(placeOf(language), { month: 'long', year: 'numeric', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));
}

/** A count, with Latin digits in every language. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(placeOf(language), { numberingSystem: 'latn' }).format(count);
}
