import { plainWord } from './column-names.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const PARTS = ['morning', 'afternoon', 'evening'] as const;
type Part = (typeof PARTS)[number];
const IN = ['en', 'nb', 'nn', 'da', 'sv', 'fi', 'de', 'nl', 'fr', 'pl', 'tr', 'uk', 'ar'];

const PART_WORDS: Readonly<Record<Part, string>> = {
  morning: 'morning, mornings, am, formiddag, formiddager, morgen, føremiddag, morgon, formiddage, förmiddag, förmiddagar, aamu, aamupäivä, aamuisin, vormittag, vormittags, morgens, ochtend, voormiddag, ochtends, matin, matinée, rano, przedpołudnie, ranek, sabah, sabahları, öğleden önce, ранок, зранку, вранці, صباح, صباحا, الصباح',
  afternoon: 'afternoon, afternoons, pm, ettermiddag, ettermiddager, eftermiddag, eftermiddage, eftermiddagar, iltapäivä, iltapäivisin, nachmittag, nachmittags, middag, namiddag, middags, après midi, popołudnie, po południu, öğleden sonra, день, вдень, по обіді, بعد الظهر, ظهرا, الظهر',
  evening: 'evening, evenings, kveld, kvelder, kveldar, aften, aftener, kväll, kvällar, ilta, iltaisin, abend, abends, avond, avonds, soir, soirée, wieczór, wieczorem, akşam, akşamları, вечір, ввечері, увечері, مساء, المساء',
};

const partByWord = new Map(PARTS.flatMap((part) => PART_WORDS[part].split(', ').map((word) => [plainWord(word), part] as const)));

/** The first of January 2024 was a Monday. */
const weekday = (lang: string, style: 'long' | 'short', index: number): string => plainWord(new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index)));

let byName: Map<string, string> | undefined;

function dayByWord(): Map<string, string> {
  byName ??= new Map([...DAYS.map((day) => [day, day] as const), ...IN.flatMap((lang) => (['long', 'short'] as const).flatMap((style) => DAYS.map((day, index) => [weekday(lang, style, index), day] as const)))]);
  return byName;
}

/** `mandager`, `Mondays` and `onsdagar` are the day with an ending; `ochtend` and `kveld` may be grown together with it. */
function splitDay(words: string): readonly [day: string, rest: string] | undefined {
  const days = dayByWord();
  const known = [...days.keys()].filter((word) => words.startsWith(word)).toSorted((one, other) => other.length - one.length)[0];
  return known === undefined ? undefined : [days.get(known) ?? '', words.slice(known.length)];
}

/** What stands behind the day: nothing or an ending of up to two letters is the whole day. */
function partsOf(rest: string): readonly Part[] {
  const [, words = ''] = /^(?:\p{L}{0,2}\s+|s?(?=\p{L}{3}))?(.*)$/u.exec(rest) ?? [];
  const part = partByWord.get(rest.trim()) ?? partByWord.get(words.trim());
  if (part) return [part];
  return /^\p{L}{0,2}$/u.test(rest) ? PARTS : [];
}

function readHalfDay(words: string): string[] {
  const [day, rest] = splitDay(plainWord(words)) ?? ['', ''];
  const parts = day === '' ? [] : partsOf(rest);
  return parts.length > 0 ? parts.map((part) => `${day}-${part}`) : [`?${words}`];
}

/** Half-days in one cell, with commas, semicolons, slashes or lines between them: `mandag kveld, Wednesday`. What is none stays as it is, for whoever checks it to refuse. */
export function readHalfDays(cell: string): string[] {
  const isCodes = cell.split(/\s+/u).every((word) => /^[a-z]+day-[a-z]+$/u.test(word));
  const words = cell.split(isCodes ? /\s+/u : /[,;/+&\n]|\s(?:and|og|och|ja|und|en|et|i|ve|та|і|و)\s/u);
  return [...new Set(words.map((word) => word.trim()).filter(Boolean).flatMap(readHalfDay))];
}
