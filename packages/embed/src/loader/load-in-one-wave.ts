import { matchLanguage } from '@dugnad/elements/language';
import type { FileTable } from './file-table.ts';

/**
 * Asks for everything at once that an element needs in the page's language, and what shows the page's own words where it has a block of
 * them, so that nothing waits for another file to be read first. A file that stands alone sees to these words itself.
 *
 * @param own The file that brings the element.
 * @param load Gives what stands in the way of a file, or nothing when it came.
 * @returns What stands in the way. A failed file of words counts for nothing: the element speaks
 *   English then and says so itself.
 */
export async function loadInOneWave<Failure>(
  own: string,
  { mark, languages, files, alone }: FileTable,
  load: (file: string) => Promise<Failure | undefined>,
): Promise<Failure | undefined> {
  const language = matchLanguage([document.documentElement.lang], languages.split(' '));
  // A widget's file is called after it, and has words of its own; files of elements have theirs together.
  const words = (files[own] || own).startsWith(own) ? own : 'elements';
  const needed = alone.split(' ').includes(own) ? [own] : ['base', own];
  const names = [...needed, ...(language === 'en' ? [] : [`${words}.${language}`]), ...(needed[1] && document.getElementById('dugnad-texts') ? ['texts'] : [])];
  const loads = names.map((name) => load(`${name}-${mark}.js`));
  return (await loads[0]) ?? loads[needed.length - 1];
}
