import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readUnits, wordsOf, type Units } from '../texts/xliff.ts';
import type { Finding, Guard } from './guard.ts';
import { treeFiles } from './tree.ts';

/** Our name, in any spelling: our own messages have no need of the Norwegian noun either. */
const NAME = /dugnad/i;

/** Messages of one file that say our name, in English or in its language. */
export function findNamed(file: string, units: Units): Finding[] {
  return [...units].flatMap(([id, { source, target = '' }]) => {
    const said = [source, target].map(wordsOf).find((words) => NAME.test(words));
    return said === undefined ? [] : [{ file, message: `says our name in ${id} (${said}): a widget speaks as the association whose page it is on` }];
  });
}

export const brand: Guard = {
  name: 'brand',
  sentence: 'our name is in no message that a visitor sees or hears, in any language',
  quick: true,
  async run(root) {
    const files = await treeFiles(root, /^xliff\/[^/]+\.xlf$/);
    const found = await Promise.all(files.map(async (file) => findNamed(file, readUnits(await readFile(join(root, file), 'utf8')))));
    return found.flat();
  },
};
