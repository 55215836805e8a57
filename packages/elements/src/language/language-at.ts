import { formattable, nearestLang } from './nearest-language.ts';
import { activeLanguage, chosenLanguage } from './page-language.ts';

/** The language that is wanted at a place, BCP 47, whether or not there are words or formats for it: what the visitor chose, else the nearest `lang`. */
export function wantedLanguageAt(place: Element): string {
  return chosenLanguage() || nearestLang(place);
}

/** The language of formats at a place, BCP 47: what the visitor chose, else the nearest `lang` across shadow roots and slots. */
export function languageAt(place: Element): string {
  const words = activeLanguage();
  return formattable(wantedLanguageAt(place)) ?? formattable(words) ?? words;
}
