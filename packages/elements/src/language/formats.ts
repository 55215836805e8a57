/** How many formats are kept before all are made anew. */
const most = 60;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A cached date format for dates and digits as everybody reads them on a poster: some locales (fa, ps, some of ar) would
 * otherwise show another calendar or other digits, and a newcomer misses the event. Hours run from 0 to 23.
 */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  // Without an hour in it a format pays no heed to the cycle of hours.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' });
  if (formats.size >= most) formats.clear();
  formats.set(key, format);
  return format;
}
