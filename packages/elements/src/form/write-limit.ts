/** How a language writes dates. */
export type DateFormat = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

const whole: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const kinds: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: whole,
  'datetime-local': { ...whole, hour: '2-digit', minute: '2-digit' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
};

/**
 * `min` or `max` of a control, written for people: dates with their weekday, the rest as it stands.
 *
 * @param type of the control
 * @param value as in HTML: `2026-11-22`, `2026-11`, `2026-11-22T18:00`, `18:00`, `5`
 */
export function writeLimit(type: string, value: string, format: DateFormat): string {
  const options = kinds[type];
  const time = options ? Date.parse(type === 'datetime-local' ? `${value}Z` : value) : Number.NaN;
  return options && !Number.isNaN(time) ? format(options).format(time) : value;
}
