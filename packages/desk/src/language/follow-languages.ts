import { availableLanguages, matchLanguage, registerTexts } from '@dugnad/elements/language';
import '@dugnad/elements/language-switcher';
import { registerElementTexts } from '@dugnad/elements/texts';
import { directionOf } from '@dugnad/client/model';
import { loaders } from '../generated/loaders.ts';

function speak(page: HTMLElement, language: string): void {
  page.lang = language;
  page.dir = directionOf(language);
}

/**
 * The desk speaks what the coordinator's browser asks for, as far as we have it, until somebody chooses another language. All
 * stands in the document's language: what an association wrote is marked with its own.
 */
export function followLanguages(page: HTMLElement, wanted: readonly string[]): void {
  registerElementTexts();
  registerTexts(loaders);
  speak(page, matchLanguage(wanted, availableLanguages()));
  page.addEventListener('dugnad-language-change', ({ language }) => speak(page, language));
}
