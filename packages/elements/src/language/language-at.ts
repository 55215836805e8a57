import { formattable, nearestLang } from './nearest-language.ts';
import { activeLanguage, chosenLanguage } from './page-language.ts';

/** The language of formats at a place, BCP 47: what the visitor chose, else the nearest `lang` across shadow roots and slots. */
export function languageAt(place: Element): string {
  const words = activeLanguage();
  return formattable(chosenLanguage() || nearestLang(place)) ?? formattable(words) ?? words;
}
