import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

/** Makes its words known in the languages we have; English is in the source. */
export function registerExternalTexts(): void {
  registerTexts(loaders);
}
