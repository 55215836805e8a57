import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

/** Makes the words of volunteering known in the languages we have; English is in the source. */
export function registerVolunteerTexts(): void {
  registerTexts(loaders);
}
