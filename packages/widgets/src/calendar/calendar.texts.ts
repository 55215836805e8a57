import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

/** Makes the calendar's words known in the languages we have; English is in the source. */
export function registerCalendarTexts(): void {
  registerTexts(loaders);
}
