import { civilDay, utcDate, type CivilDay } from './civil-day.ts';
import { fold } from './fold.ts';

const DAY_MS = 86_400_000;
const near = [0, 1, 2, -1, -2];

/** The day that "today", "i morgen" or "übermorgen" names, in the visitor's words or in English; undefined when it is none of them. */
export function readRelative(text: string, { language, today }: { readonly language: string; readonly today: CivilDay }): CivilDay | undefined {
  const formats = [language, 'en'].map((one) => new Intl.RelativeTimeFormat(one, { numeric: 'auto' }));
  const days = near.find((offset) => formats.some((format) => fold(format.format(offset, 'day')) === text));
  if (days === undefined) return undefined;
  const date = new Date(utcDate(today).getTime() + days * DAY_MS);
  return civilDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
