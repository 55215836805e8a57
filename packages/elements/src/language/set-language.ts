import { directionOf } from './direction-of.ts';
import { matchLanguage } from './match-language.ts';
import { availableLanguages, showLanguage } from './page-language.ts';

/**
 * The visitor's choice of language. It wins over the page's until the page is loaded again; nothing
 * is stored. Resolves when the texts are there.
 *
 * @param tag BCP 47; the nearest language we have is shown.
 */
export function setLanguage(tag: string): Promise<void> {
  return showLanguage(tag, directionOf(matchLanguage([tag], availableLanguages())));
}
