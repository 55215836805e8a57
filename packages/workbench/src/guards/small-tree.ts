import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

export interface SmallTree extends AsyncDisposable {
  readonly root: string;
  /** Stages a file even where an ignore rule names it. */
  stage(file: string): Promise<void>;
}

/** A repository of a few files in a temporary folder, for the tests of guards; it goes when its scope ends. */
export async function smallTree(files: Readonly<Record<string, string>>): Promise<SmallTree> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'dugnad-tree-')));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await run('git', ['init', '--quiet'], root);
  return {
    root,
    stage: async (file) => void (await run('git', ['add', '--force', file], root)),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
