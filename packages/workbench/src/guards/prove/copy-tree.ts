import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../run.ts';
import { treeFiles } from '../tree.ts';

async function copy(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, preserveTimestamps: true });
}

/** A folder of links, for a link in its place would not be ignored as the folder is. */
async function linkEntries(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name !== '@dugnad');
  for (const name of names) await symlink(join(from, name), join(to, name));
}

/** Links every dependency to the one installed; packages of ours to their copies. */
export async function linkModules(root: string, copyRoot: string): Promise<void> {
  const modules = join(copyRoot, 'node_modules');
  await linkEntries(join(root, 'node_modules'), modules);
  await mkdir(join(modules, '@dugnad'));
  for (const name of await readdir(join(copyRoot, 'packages'))) {
    await symlink(join(copyRoot, 'packages', name), join(modules, '@dugnad', name));
    // Where two versions of a dependency are needed, one of them lies with the package.
    const own = join('packages', name, 'node_modules');
    if (existsSync(join(root, own))) await linkEntries(join(root, own), join(copyRoot, own));
  }
}

/** What scripts have made from the sources and guards read: built packages and the texts beside the widgets. */
async function copyBuilt(root: string, copyRoot: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', 'packages'], root);
  const built = stdout.split('\n').filter((path) => /\/(dist|generated)\/$|\.tsbuildinfo$/.test(path));
  for (const path of [...built, '.artifacts/build']) await copy(join(root, path), join(copyRoot, path));
}

/** A working copy in a temporary folder: the files of the tree, committed there, with what was built and the same dependencies. */
export async function copyTree(root: string): Promise<string> {
  const copyRoot = await realpath(await mkdtemp(join(tmpdir(), 'dugnad-proof-')));
  for (const file of await treeFiles(root)) await copy(join(root, file), join(copyRoot, file));
  await linkModules(root, copyRoot);
  await run('git', ['init', '--quiet'], copyRoot);
  await run('git', ['add', '--all'], copyRoot);
  await copyBuilt(root, copyRoot);
  return copyRoot;
}
