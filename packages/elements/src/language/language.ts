/** The language of ours on a page, and formats at a place of it: `@dugnad/elements/language`. */
export { matchLanguage } from './match-language.ts';
export type { Templates, TextLoaders } from './page-language.ts';
export { activeLanguage, availableLanguages, chosenLanguage, languageReady, registerTexts, setLanguage } from './page-language.ts';
export { LocaleController } from './locale-controller.ts';
export { firstDayOfWeek } from './week.ts';
