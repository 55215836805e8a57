import type { LitElement } from 'lit';

import { availableLanguages, languageReady } from '../language/page-language.ts';
import { warnOnce } from '../warn.ts';
import { listLanguages } from './list-languages.ts';

/**
 * Tells the webmaster once which of the languages named have no words. Resolves when all widgets of the page have said
 * which they have.
 *
 * @param languages Tags by spaces, as in the attribute `languages`.
 */
export async function checkLanguages(host: LitElement, languages: string): Promise<void> {
  await languageReady();
  await host.updateComplete;
  const asked = languages.split(/\s+/).filter((tag) => tag);
  const missing = asked.filter((tag) => listLanguages(tag, availableLanguages()).length === 0);
  if (missing.length > 0) warnOnce(host, `there are no words in ${missing.join(', ')}. There are in ${availableLanguages().join(', ')}.`);
}
