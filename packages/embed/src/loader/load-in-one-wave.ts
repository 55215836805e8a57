import { matchLanguage } from '@dugnad/elements/language';

/** A file that did not come. */
export interface Failure {
  readonly file: string;
  readonly cause: unknown;
}

/**
 * Asks for everything at once that a widget needs in the page's language, so that nothing waits for
 * another file to be read first.
 *
 * @param base What all widgets need.
 * @param own The widget's own file under `en`, its texts under the other languages.
 * @returns The first file that failed. A failed language file counts for nothing: the widget speaks
 *   English then and says so itself.
 */
export async function loadInOneWave(
  base: string,
  own: Readonly<Record<string, string>>,
  load: (file: string) => Promise<unknown>,
): Promise<Failure | undefined> {
  const language = matchLanguage([document.documentElement.lang], Object.keys(own));
  const asked = [...new Set([base, own['en'], own[language]])].map((file = '') =>
    load(file).then(
      () => undefined,
      (cause: unknown) => ({ file, cause }),
    ),
  );
  return (await asked[0]) ?? asked[1];
}
