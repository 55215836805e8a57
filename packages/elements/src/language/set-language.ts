import { matchLanguage } from './match-language.ts';
import { availableLanguages, showLanguage } from './page-language.ts';

/** The scripts that run from right to left. */
const fromRight = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg/;

/**
 * The visitor's choice of language. It wins over the page's until the page is loaded again; nothing
 * is stored. Resolves when the texts are there.
 *
 * @param tag BCP 47; the nearest language we have is shown.
 */
export function setLanguage(tag: string): Promise<void> {
  const { script = '' } = new Intl.Locale(matchLanguage([tag], availableLanguages())).maximize();
  return showLanguage(tag, fromRight.test(script) ? 'rtl' : 'ltr');
}
