import { matchLanguage } from '@dugnad/elements/language';

/**
 * Asks for everything at once that a widget needs in the page's language, so that nothing waits for
 * another file to be read first.
 *
 * @param base What all widgets need; then what the page wants beside.
 * @param own The widget's own file under `en`, its texts under the other languages.
 * @param load Gives what stands in the way of a file, or nothing when it came.
 * @returns What stands in the way. A failed language file counts for nothing: the widget speaks
 *   English then and says so itself.
 */
export async function loadInOneWave<Failure>(
  [base, ...beside]: readonly string[],
  own: Readonly<Record<string, string>>,
  load: (file: string) => Promise<Failure | undefined>,
): Promise<Failure | undefined> {
  const language = matchLanguage([document.documentElement.lang], Object.keys(own));
  const asked = [...new Set([base, own['en'], own[language], ...beside])].map((file = '') => load(file));
  return (await asked[0]) ?? asked[1];
}
