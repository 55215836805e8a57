/** The language of ours on a page, and formats at a place of it: `@dugnad/elements/language`. */
export { languageAt, wantedLanguageAt } from './language-at.ts';
export { formattable } from './nearest-language.ts';
export { matchLanguage } from './match-language.ts';
export { ownName } from './own-name.ts';
export type { Direction, Templates, TextLoaders } from './page-language.ts';
export { activeLanguage, availableLanguages, chosenDirection, chosenLanguage, languageReady, registerTexts } from './page-language.ts';
export { setLanguage } from './set-language.ts';
export { LocaleController } from './locale-controller.ts';
export { firstDayOfWeek } from './week.ts';
export type { AddedLanguage, SiteTexts } from '../site-texts/site-texts.ts';
export { sayFrom } from '../site-texts/say-from.ts';
export { addLanguage, readSiteTexts, setTexts, setVariant } from '../site-texts/site-texts.ts';
