import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../guard.ts';
import { run } from '../run.ts';

/** One break of one rule, small enough to be seen through. */
export interface Violation {
  readonly guard: string;
  /** What somebody did, in words. */
  readonly describe: string;
  /** New files, or old ones changed, by path. */
  readonly files: Readonly<Record<string, string | ((text: string) => string)>>;
  /** The file that a finding must name; the first of `files` unless told. */
  readonly blames?: string;
  /** What the finding must say. */
  readonly says: RegExp;
  /** Commits the files although an ignore rule names them. */
  readonly force?: boolean;
}

export function blamed({ blames, files }: Violation): string {
  return blames ?? Object.keys(files)[0] ?? '';
}

/** A guard that complained before has proved nothing: the finding must be about this file, say this, and be new. */
export function isCaught(violation: Violation, before: readonly Finding[], after: readonly Finding[]): boolean {
  const file = blamed(violation);
  const mine = (list: readonly Finding[]): string[] => list.filter((finding) => finding.file === file && violation.says.test(finding.message)).map(({ message }) => message);
  const old = new Set(mine(before));
  return mine(after).some((message) => !old.has(message));
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** Writes the violations into the tree and gives back what takes them out again. */
export async function applyViolations(root: string, violations: readonly Violation[]): Promise<() => Promise<void>> {
  const kept = new Map<string, string | undefined>();
  for (const [file, change] of violations.flatMap(({ files }) => Object.entries(files))) {
    const path = join(root, file);
    const old = await textOf(path);
    if (!kept.has(path)) kept.set(path, old);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof change === 'string' ? change : change(old ?? ''));
  }
  const forced = violations.filter(({ force }) => force).flatMap(({ files }) => Object.keys(files));
  if (forced.length > 0) await run('git', ['add', '--force', ...forced], root);
  return async () => {
    if (forced.length > 0) await run('git', ['rm', '--cached', '--quiet', ...forced], root);
    for (const [path, text] of kept) await (text === undefined ? rm(path) : writeFile(path, text));
  };
}
