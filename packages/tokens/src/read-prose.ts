import { readFile } from 'node:fs/promises';

/** What comes later wins, where two say the same. */
const chapters = ['page', 'words', 'lists', 'pictures-and-tables', 'forms', 'buttons', 'opening', 'cms', 'last'] as const;

/** The rules of the sheet for themes as they are written, all chapters in their order. */
export async function readProse(): Promise<string> {
  const texts = await Promise.all(chapters.map((name) => readFile(new URL(`prose/${name}.css`, import.meta.url), 'utf8')));
  return texts.join('\n');
}
