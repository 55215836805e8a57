import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

export { facts, numbers, states } from './texts/facts.texts.ts';
export { form, handOver, privacy } from './texts/form.texts.ts';
export { guardian } from './texts/guardian.texts.ts';
export { fieldErrors, sendingErrors } from './texts/errors.texts.ts';
export { outbox, receipt, sent } from './texts/sent.texts.ts';
export { share, sheet } from './texts/share.texts.ts';
export { onSheet } from './texts/sheet.texts.ts';

/** Makes the petition's words known in the languages we have; English is in the source. */
export function registerPetitionTexts(): void {
  registerTexts(loaders);
}
