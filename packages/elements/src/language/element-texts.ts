import { loaders } from './generated/loaders.ts';
import { registerTexts } from './page-language.ts';

/** For pages that use elements without a widget of ours: makes the words of all elements known, in every language we have. */
export function registerElementTexts(): void {
  registerTexts(loaders);
}
