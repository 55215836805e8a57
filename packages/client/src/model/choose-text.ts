import { chooseTag } from './choose-tag.ts';
import type { Text } from './text.ts';

/** What is shown of a {@link Text}, with the `lang` and `dir` that its element must carry. */
export interface ChosenText {
  value: string;
  /** BCP 47 tag, or empty when nobody said which language it is. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg|Mand|Samr/;

/** The direction that a language is written in, by its likely script (engines disagree on `textInfo`). */
export function directionOf(lang: string): ChosenText['dir'] {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto'; // not a tag that anybody knows: let the letters decide
  }
}

/**
 * Which of its languages a text is shown in: the first of `languages` (the visitor's, then the page's, in that order)
 * that it has, else its own first.
 */
export function chooseText(text: Text, languages: readonly string[]): ChosenText {
  if (typeof text === 'string') return { value: text, lang: '', dir: 'auto' };
  const lang = chooseTag(Object.keys(text), languages) ?? '';
  return { value: text[lang] ?? '', lang, dir: directionOf(lang) };
}
