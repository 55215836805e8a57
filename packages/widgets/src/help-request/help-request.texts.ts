import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

export { fieldOf, sayFault, sayUnsent } from './form/say-error.ts';
export { ask, asked, askedFor, askedWhen, askErrors, efforts, things } from './texts/ask.texts.ts';

/** Makes the words of asking for help known in the languages we have; English is in the source. */
export function registerHelpRequestTexts(): void {
  registerTexts(loaders);
}
