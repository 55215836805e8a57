/** How many formats are kept; the least recently used one goes. */
const most = 60;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Dates and digits as everybody reads them on a poster: some locales (fa, ps, some of ar) would
 * otherwise show another calendar or other digits, and a newcomer misses the event.
 */
export function posterLocale(tag: string): string {
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

/** A cached date format in the poster's locale; hours run from 0 to 23. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  // Without an hour in it a format pays no heed to the cycle of hours.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(posterLocale(tag), { ...options, hourCycle: 'h23' });
  formats.delete(key);
  formats.set(key, format);
  const [oldest = key] = formats.keys();
  if (formats.size > most) formats.delete(oldest);
  return format;
}
