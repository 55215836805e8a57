import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** One step of the build: what it reads, what it leaves behind, how it is done. */
export interface Step {
  readonly name: string;
  /** Globs from the root. Contents count, not dates: a clone or a checkout gives every file a new date. */
  readonly inputs: readonly string[];
  /** Names of files and folders that count for nothing, such as what the step itself writes among its inputs. */
  readonly except?: string;
  /** Files or folders that must be there for the step to count as done. */
  readonly outputs: readonly string[];
  readonly run: () => Promise<void>;
}

/** Never part of what is built. */
const ignored = /^node_modules$|\.(test|page)\./;

async function fingerprint(root: string, { inputs, except }: Step): Promise<string> {
  const names: string[] = [];
  const found = glob([...inputs], { cwd: root, withFileTypes: true, exclude: ({ name }) => ignored.test(name) || name === except });
  for await (const entry of found) {
    if (entry.isFile()) names.push(relative(root, join(entry.parentPath, entry.name)));
  }
  const hash = createHash('sha256');
  for (const name of names.sort()) {
    hash.update(`${name}\0`).update(await readFile(join(root, name)));
  }
  return hash.digest('hex');
}

/** Runs a step unless its inputs are those of its last success. Resolves with whether it ran. */
export async function runUnlessFresh(root: string, step: Step): Promise<boolean> {
  const stamp = join(root, '.artifacts/build', `${step.name}.stamp`);
  const now = await fingerprint(root, step);
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : undefined;
  if (last === now && step.outputs.every((path) => existsSync(join(root, path)))) return false;
  await rm(stamp, { force: true });
  await step.run();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, now);
  return true;
}
