import { plainWord } from './column-names.ts';

const IN = ['en', 'nb', 'nn', 'da', 'sv', 'fi', 'de', 'nl', 'fr', 'pl', 'tr', 'uk', 'ar'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Norwegian is written in two ways, and most mean this one. */
const SAID: Readonly<Record<string, string>> = { no: 'nb' };
/** As many say it, beside what their language is called in a dictionary. */
const ALSO: readonly (readonly [string, string])[] = [['farsi', 'fa'], ['dari', 'fa-AF'], ['kurmanji', 'ku'], ['sorani', 'ckb'], ['mandarin', 'zh'], ['bokmål', 'nb'], ['nynorsk', 'nn'], ['flemish', 'nl'], ['vlaams', 'nl']];

let byName: Map<string, string> | undefined;

/** Every language that these languages have a name for, by that name, and by its own. Made when the first list is read. */
function names(): Map<string, string> {
  if (byName) return byName;
  const found = new Map(ALSO);
  const inWords = (lang: string): Intl.DisplayNames => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const known = IN.map(inWords);
  for (const tag of LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter((one) => known[0]?.of(one) !== undefined)) {
    for (const name of [...known, inWords(tag)].map((words) => words.of(tag))) if (name !== undefined && !found.has(plainWord(name))) found.set(plainWord(name), SAID[tag] ?? tag);
  }
  byName = found;
  return found;
}

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** A language as somebody wrote it: `norsk`, `Arabic`, `nb`. What is no language stays as it is, for whoever checks it to refuse. */
function readLanguage(word: string): string {
  return names().get(plainWord(word)) ?? (TAG.test(word) ? word : `?${word}`);
}

/** Languages in one cell, with commas, slashes, semicolons or “and” between them; tags may have blanks between them, as in our exports. */
export function readLanguages(cell: string): string[] {
  const isTags = cell.split(/\s+/u).every((word) => /^[a-z]{2,3}(?:-[a-z\d]+)*$/u.test(word));
  const words = cell.split(isTags ? /[\s,;/+&]+/u : /[,;/+&\n]|\s(?:and|og|och|ja|und|en|et|i|ve|та|і|و)\s/u);
  return [...new Set(words.map((word) => word.trim()).filter(Boolean).map(readLanguage))];
}
