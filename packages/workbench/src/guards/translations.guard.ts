import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseOf, languagesWithFiles, readLanguages } from '../texts/languages.ts';
import { extractMessages } from '../texts/lit-localize.ts';
import { readUnits, valuesOf, type Unit, type Units } from '../texts/xliff.ts';
import type { Finding, Guard } from './guard.ts';

function checkUnit(id: string, wanted: Unit, kept: Unit | undefined): string | undefined {
  if (!kept) return `has no unit ${id} (${wanted.source}): run npm run build -- --extract, then translate`;
  if (kept.source !== wanted.source) return `holds old English for ${id}`;
  if (!kept.target) return `has no words for ${id} (${wanted.source})`;
  if (valuesOf(kept.target).join() !== valuesOf(wanted.source).join()) return `does not hold the same values in ${id}`;
  return undefined;
}

/** Compares what the code says now with one language's file. */
export function compareUnits(file: string, wanted: Units, kept: Units): Finding[] {
  const wrong = [...wanted].flatMap(([id, unit]) => checkUnit(id, unit, kept.get(id)) ?? []);
  const dead = [...kept.keys()].filter((id) => !wanted.has(id)).map((id) => `translates ${id}, which nothing says any more`);
  return [...wrong, ...dead].map((message) => ({ file, message }));
}

/** The same for a variant, whose file holds only what its base says otherwise. */
export function compareVariant(file: string, wanted: Units, kept: Units): Finding[] {
  return compareUnits(file, new Map([...wanted].filter(([id]) => kept.has(id))), kept);
}

async function checkLanguage(root: string, tag: string, { tags, wanted }: { tags: readonly string[]; wanted: Units }): Promise<Finding[]> {
  const path = `xliff/${tag}.xlf`;
  if (!existsSync(join(root, path))) return [{ file: path, message: 'is not there' }];
  const compare = baseOf(tag, tags) === undefined ? compareUnits : compareVariant;
  return compare(path, wanted, readUnits(await readFile(join(root, path), 'utf8')));
}

export const translations: Guard = {
  name: 'translations',
  sentence: 'every listed language has words for every message, a variant where it says it otherwise, and none has words for nothing',
  async run(root) {
    const file = 'xliff/languages.json';
    if (!existsSync(join(root, file))) return [{ file, message: 'is not there: no language can be checked' }];
    const tags = (await readLanguages(root)).map(({ tag }) => tag);
    const wanted = readUnits(await extractMessages(root, 'translations'));
    const found = await Promise.all(tags.map((tag) => checkLanguage(root, tag, { tags, wanted })));
    const coming = (await languagesWithFiles(root)).filter((tag) => !tags.includes(tag));
    const whole = await Promise.all(coming.map(async (tag) => ((await checkLanguage(root, tag, { tags, wanted })).length === 0 ? [tag] : [])));
    // What is finished and not listed reaches nobody.
    const forgotten = whole.flat().map((tag) => ({ file, message: `does not list ${tag}, which is complete: add its line` }));
    return [...found.flat(), ...forgotten];
  },
};
