/** What is kept of one kind of format; the least recently used one goes. */
const most = 60;
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat>();

/**
 * Dates and digits as everybody reads them on a poster: some locales (fa, ps, some of ar) would
 * otherwise show another calendar or other digits, and a newcomer misses the event.
 */
export function posterLocale(tag: string): string {
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat>(key: string, make: () => T): T {
  const format = (formats.get(key) as T | undefined) ?? make();
  formats.delete(key);
  formats.set(key, format);
  const oldest = formats.keys().next().value;
  if (formats.size > most && oldest !== undefined) formats.delete(oldest);
  return format;
}

/** A cached date format in the poster's locale; hours run from 0 to 23. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const hours = options.hour !== undefined || options.timeStyle !== undefined;
  const all: Intl.DateTimeFormatOptions = hours ? { ...options, hourCycle: 'h23' } : options;
  return kept(`d${tag}${JSON.stringify(all)}`, () => new Intl.DateTimeFormat(posterLocale(tag), all));
}

/** A cached number format with Latin digits. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(`n${tag}${JSON.stringify(options)}`, () => new Intl.NumberFormat(posterLocale(tag), options));
}

/** A cached format for "in 3 days" with Latin digits. */
export function relativeFormat(tag: string, options: Intl.RelativeTimeFormatOptions = {}): Intl.RelativeTimeFormat {
  return kept(`r${tag}${JSON.stringify(options)}`, () => new Intl.RelativeTimeFormat(posterLocale(tag), options));
}
