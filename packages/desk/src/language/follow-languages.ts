import { availableLanguages, matchLanguage, registerTexts } from '@dugnad/elements/language';
import '@dugnad/elements/language-switcher';
import { registerElementTexts } from '@dugnad/elements/texts';
import { directionOf } from '@dugnad/client/model';
import { loaders } from '../generated/loaders.ts';
import { keepLanguage, keptLanguage } from './keep-language.ts';

function speak(page: HTMLElement, language: string): void {
  page.lang = language;
  page.dir = directionOf(language);
}

/**
 * The desk speaks what the coordinator's browser asks for, as far as we have it, until somebody chooses another language; that
 * one lasts as long as the tab, or until somebody signs out. All stands in the document's language: what an association wrote is
 * marked with its own.
 */
export function followLanguages(page: HTMLElement, wanted: readonly string[]): void {
  registerElementTexts();
  registerTexts(loaders);
  speak(page, matchLanguage([keptLanguage(), ...wanted], availableLanguages()));
  page.addEventListener('dugnad-language-change', ({ language }) => {
    speak(page, language);
    keepLanguage();
  });
}
