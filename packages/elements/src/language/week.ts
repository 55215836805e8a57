/** Regions whose week begins on Sunday and on Saturday (CLDR 46, supplemental week data). */
const sunday =
  /AG|AS|AU|BD|BR|BS|BT|BW|BZ|CA|CO|DM|DO|ET|GT|GU|HK|HN|ID|IL|IN|JM|JP|KE|KH|KR|LA|MH|MM|MO|MT|MX|MZ|NI|NP|PA|PE|PH|PK|PR|PT|PY|SA|SG|SV|TH|TT|TW|UM|US|VE|VI|WS|YE|ZA|ZW/;
const saturday = /AE|AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY/;

interface WeekInfo {
  readonly firstDay: number;
}
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/**
 * The first day of the week where a language is spoken: 1 Monday … 7 Sunday (ISO 8601).
 *
 * @param tag BCP 47. A tag without a region stands for the region with most readers of it.
 */
export function firstDayOfWeek(tag: string): number {
  const locale: LocaleWithWeek = new Intl.Locale(tag);
  const known = locale.getWeekInfo?.() ?? locale.weekInfo;
  return known?.firstDay ?? firstDayOfRegion(locale.maximize().region ?? '');
}

/** The same from our own table, for browsers that keep it to themselves. */
export function firstDayOfRegion(region: string): number {
  if (sunday.test(region)) return 7;
  return saturday.test(region) ? 6 : 1;
}
