import { matchLanguage } from './match-language.ts';
import { availableLanguages, sayIn } from './page-language.ts';

/**
 * What one of our messages says in several languages, for `pairTexts()`: consent has words of ours in it too. English is always
 * there; a language is not when its words did not come, or are only the English ones.
 *
 * @param wanted BCP 47; the nearest that we have of each.
 * @param say The message, where it stands in the source: `() => msg('You can change your mind.', {id: 'consent.mind'})`.
 */
export async function ourTexts(wanted: readonly string[], say: () => string): Promise<Record<string, string>> {
  const texts: Record<string, string> = { en: await sayIn('en', say) };
  for (const tag of wanted) {
    const language = matchLanguage([tag], availableLanguages());
    const text = await sayIn(language, say);
    if (text !== texts['en']) texts[language] = text;
  }
  return texts;
}
