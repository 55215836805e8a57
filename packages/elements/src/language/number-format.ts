/** A number format with Latin digits in every language, as on a poster: a count is read out to somebody on the phone. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { ...options, numberingSystem: 'latn' });
}
