import { chooseTag } from './choose-tag.ts';
import type { Text } from './text.ts';

/** What is shown of a {@link Text}, with the `lang` and `dir` that its element must carry. */
export interface ChosenText {
  value: string;
  /** BCP 47 tag, or empty when nobody said which language it is. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const directions = new Map<string, 'ltr' | 'rtl' | 'auto'>();

function readDirection(lang: string): 'ltr' | 'rtl' | 'auto' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto'; // not a tag that anybody knows: let the letters decide
  }
}

/** The direction that a language is written in, by its likely script (engines disagree on `textInfo`). */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  if (lang === '') return 'auto';
  let direction = directions.get(lang);
  if (direction === undefined) directions.set(lang, (direction = readDirection(lang)));
  return direction;
}

/**
 * Which of its languages a text is shown in: the first of `languages` (the visitor's, then the page's, in that order)
 * that it has, else its own first.
 */
export function chooseText(text: Text, languages: readonly string[]): ChosenText {
  if (typeof text === 'string') return { value: text, lang: '', dir: 'auto' };
  const tag = chooseTag(Object.keys(text), languages);
  if (tag === undefined) return { value: '', lang: '', dir: 'auto' };
  return { value: text[tag] ?? '', lang: tag, dir: directionOf(tag) };
}
