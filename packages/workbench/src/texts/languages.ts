import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The language that the messages are written in, in the source. */
export const SOURCE = 'en';

/** A line of xliff/languages.json, the one list of the languages that pages are shown in. */
export interface Language {
  /** BCP 47, as its file is called. */
  readonly tag: string;
  /** What those who read it call it. */
  readonly name: string;
  /** Whether somebody who grew up with it has read every sentence. */
  readonly reviewed: boolean;
}

const PATH = 'xliff/languages.json';

/** @throws Error naming the line that is not as it should be. */
export async function readLanguages(root: string): Promise<Language[]> {
  const list = JSON.parse(await readFile(join(root, PATH), 'utf8')) as Language[];
  const wrong = list.find(({ tag, name, reviewed }) => Intl.getCanonicalLocales(tag)[0] !== tag || !name || typeof reviewed !== 'boolean');
  if (wrong) throw new Error(`${PATH}: ${JSON.stringify(wrong)} wants a tag in the form of BCP 47 (nl-BE), a name, and whether it is reviewed.`);
  return list;
}

/** Every language that has a file, listed or still on its way. */
export async function languagesWithFiles(root: string): Promise<string[]> {
  const files = existsSync(join(root, 'xliff')) ? await readdir(join(root, 'xliff')) : [];
  return files.filter((file) => file.endsWith('.xlf')).map((file) => file.slice(0, -4)).sort();
}

/**
 * The language that a variant differs from: `nl-BE` and `nl-x-formal` from `nl`, `en-simple` from the source.
 * A variant's file holds only what differs. Nothing for a language that stands for itself.
 */
export function baseOf(tag: string, tags: readonly string[]): string | undefined {
  const parts = tag.split('-');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const base = parts.slice(0, length).join('-');
    if (base === SOURCE || tags.includes(base)) return base;
  }
  return undefined;
}
