import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

export { sayError } from './form/say-error.ts';
export { fieldErrors, form, privacy, scale, sendingErrors } from './texts/form.texts.ts';
export { sent, states } from './texts/states.texts.ts';

/** Makes the words of feedback known in the languages we have; English is in the source. */
export function registerFeedbackTexts(): void {
  registerTexts(loaders);
}
