import { dateFormat } from '../language/formats.ts';
import { fold } from './fold.ts';

/** What the days and months are called in one language, folded. */
export interface DateNames {
  /** From a name, long or short, alone or within a date, to its month: 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays, and the small words that stand in a date: "den", "de", "р.". */
  readonly passedOver: ReadonlySet<string>;
}

const known = new Map<string, DateNames>();
/** The first days of the months of 2024 fall on every weekday. */
const days = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at)));
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
  { dateStyle: 'full' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
];

export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

function collect(language: string): DateNames {
  const months = new Map<string, number>();
  const passedOver = new Set<string>();
  for (const { type, words, month } of partsIn(language)) {
    if (type === 'month' && words.length > 0) months.set(words.join(' '), month);
    else for (const word of words) passedOver.add(word);
  }
  return { months, passedOver };
}

function partsIn(language: string): { type: string; words: string[]; month: number }[] {
  const formats = forms.map((options) => dateFormat(language, { ...options, timeZone: 'UTC' }));
  return formats.flatMap((format) =>
    days.flatMap((date) => format.formatToParts(date).map(({ type, value }) => ({ type, words: wordsOf(value), month: date.getUTCMonth() + 1 }))),
  );
}

/** @param language BCP 47, one that the browser can format */
export function dateNames(language: string): DateNames {
  const names = known.get(language) ?? collect(language);
  known.set(language, names);
  return names;
}
