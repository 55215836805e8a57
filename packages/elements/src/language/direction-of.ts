import type { Direction } from './page-language.ts';

/** The scripts that run from right to left (ISO 15924), and for browsers that do not know a language's script, such languages. */
const scripts = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;
const languages = /^(?:ar|ckb|dv|fa|he|prs|ps|rhg|sd|ug|ur|yi)$/;

/** The direction in which a language is written, by its tag (BCP 47). */
export function directionOf(tag: string): Direction {
  const { language, script } = new Intl.Locale(tag).maximize();
  return (script ? scripts.test(script) : languages.test(language)) ? 'rtl' : 'ltr';
}
