import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findAddress } from '../texts/find-address.ts';
import { languagesWithFiles } from '../texts/languages.ts';
import { readUnits, wordsOf } from '../texts/xliff.ts';
import type { Finding, Guard } from './guard.ts';

async function check(root: string, tag: string): Promise<Finding[]> {
  const file = `xliff/${tag}.xlf`;
  const units = readUnits(await readFile(join(root, file), 'utf8'));
  return [...units].flatMap(([id, { target = '' }]) => {
    const found = findAddress(wordsOf(target), tag);
    return found.length > 0 ? [{ file, message: `addresses its reader otherwise than docs/translating.md says ("${found.join('", "')}" in ${id}): ${wordsOf(target)}` }] : [];
  });
}

export const address: Guard = {
  name: 'address',
  sentence: 'each language addresses its reader in one way',
  quick: true,
  async run(root) {
    if (!existsSync(join(root, 'xliff/languages.json'))) return [];
    return (await Promise.all((await languagesWithFiles(root)).map((tag) => check(root, tag)))).flat();
  },
};
