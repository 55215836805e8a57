import { dateNames, wordsOf } from './date-names.ts';

/** What stands about the numbers in whatever language: "the 26th of", "26ste", "1er", "26:e". */
const smallWords = new Set('st nd rd th the of on er e ste de den le am'.split(' '));
/** Fewer letters begin too many names. */
const LEAST = 3;

/** Arabic has two sets of months; who came from the Levant writes the other one. */
const languagesOf = (language: string): string[] => [...new Set([language, ...(/^ar\b/.test(language) ? ['ar', 'ar-SY'] : []), 'en'])];

/** The month named in a folded text: 1 … 12; 0 when none is; undefined when it has words that belong to no date. */
export function findMonth(text: string, language: string): number | undefined {
  const languages = languagesOf(language);
  const passed = [...smallWords, ...languages.flatMap((one) => [...dateNames(one).passedOver])];
  const isPassed = (word: string): boolean => passed.some((one) => one === word || (word.length >= LEAST && one.startsWith(word)));
  let words = wordsOf(text);
  for (const one of languages) {
    const { months, passedOver } = dateNames(one);
    const name = longestIn(words, [...months.keys()]);
    if (name) return without(words, name).every(isPassed) ? months.get(name) : undefined;
    // Before the next language is asked: a French Tuesday is an English March.
    words = words.filter((word) => !passedOver.has(word) && !smallWords.has(word));
  }
  return monthBegunBy(words, languages) ?? (words.every(isPassed) ? 0 : undefined);
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

function longestIn(words: readonly string[], names: readonly string[]): string | undefined {
  const found = names.filter((name) => spaced(words).includes(` ${name} `));
  return found.sort((one, other) => other.length - one.length)[0];
}

function without(words: readonly string[], name: string): string[] {
  return spaced(words).replace(` ${name} `, ' ').split(' ').filter((word) => word);
}

/** "novem", "sept": the beginning of one month's name, and of no other's. */
function monthBegunBy([word = '', ...more]: readonly string[], languages: readonly string[]): number | undefined {
  if (more.length > 0 || word.length < LEAST) return undefined;
  for (const one of languages) {
    const begun = new Set([...dateNames(one).months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
    if (begun.size === 1) return [...begun][0];
  }
  return undefined;
}
