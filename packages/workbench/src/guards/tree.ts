import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

/** Files that are or could be committed, sorted, as paths relative to the root. */
export async function treeFiles(root: string, pattern?: RegExp): Promise<string[]> {
  return list(root, ['--cached', '--others', '--exclude-standard'], pattern);
}

/** Files that are committed or staged, even where an ignore rule names them. */
export async function trackedFiles(root: string, pattern?: RegExp): Promise<string[]> {
  return list(root, ['--cached'], pattern);
}

async function list(root: string, args: string[], pattern: RegExp = /./): Promise<string[]> {
  const { stdout, code, stderr } = await run('git', ['ls-files', '-z', ...args], root);
  if (code !== 0) throw new Error(`git ls-files: ${stderr}`);
  const names = [...new Set(stdout.split('\0'))];
  return names.filter((name) => name !== '' && pattern.test(name) && existsSync(join(root, name))).sort();
}

export function readText(root: string, file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

/** The number of the line, from 1, in which the character at `index` stands. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Every match of a global pattern, with its line. */
export function matches(text: string, pattern: RegExp): { match: RegExpMatchArray; line: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ match, line: lineOf(text, match.index) }));
}

export interface PackageJson {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | { types?: string; default: string }>>;
}

export async function readPackage(root: string, folder = '.'): Promise<PackageJson> {
  return JSON.parse(await readText(root, join(folder, 'package.json'))) as PackageJson;
}

/** `packages/client` and its siblings, those that are published. */
export async function publicPackages(root: string): Promise<string[]> {
  const found = await treeFiles(root, /^packages\/[^/]+\/package\.json$/);
  const folders = found.map((file) => file.replace('/package.json', ''));
  const kept = await Promise.all(folders.map(async (folder) => !(await readPackage(root, folder)).private));
  return folders.filter((_, index) => kept[index]);
}
