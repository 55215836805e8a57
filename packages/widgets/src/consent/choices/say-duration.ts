const units = ['year', 'month', 'week', 'day'] as const;

type Unit = (typeof units)[number];

/** `6 months`: Latin digits in every language, as everywhere with us. */
export function sayUnit(locale: string, unit: Unit, value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' }).format(value);
}

/**
 * A duration in words: `P1Y6M` is "1 year and 6 months". What is none stays as it was written.
 *
 * @param duration ISO 8601-1, 5.5.2: whole years, months, weeks and days
 * @param locale BCP 47
 */
export function sayDuration(locale: string, duration: string): string {
  const [, ...numbers] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const parts = units.flatMap((unit, at) => (Number(numbers[at] ?? 0) > 0 ? [sayUnit(locale, unit, Number(numbers[at]))] : []));
  return parts.length > 0 ? new Intl.ListFormat(locale).format(parts) : duration;
}
