/** The tree of an earlier commit in a temporary folder, with the dependencies installed here. Leaves nothing behind in the repository. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkModules } from '../guards/prove/copy-tree.ts';
import { run } from '../guards/run.ts';

/** What stories are made of; where nothing of it has changed, nothing can look different. */
const made = ['packages/elements', 'packages/widgets', 'packages/tokens', 'packages/client', 'stories', '.storybook', 'xliff', 'lit-localize.json', 'package-lock.json'];

async function git(root: string, ...args: string[]): Promise<string | undefined> {
  const { code, stdout } = await run('git', args, root);
  return code === 0 ? stdout.trim() : undefined;
}

/**
 * The commit to compare with: the one asked for; else the last one while there is work that is not committed, and the one before it
 * where there is none. Undefined where there is no such commit, as in a clone of one commit.
 */
export async function commitBefore(root: string, asked?: string): Promise<string | undefined> {
  if (asked) return git(root, 'rev-parse', '--verify', '--quiet', `${asked}^{commit}`);
  const changed = await git(root, 'status', '--porcelain');
  return git(root, 'rev-parse', '--verify', '--quiet', `${changed ? 'HEAD' : 'HEAD~1'}^{commit}`);
}

/** Whether anything that the stories are made of differs between that commit and the files as they lie here, those that are new among them. */
export async function hasChanged(root: string, commit: string): Promise<boolean> {
  const { code } = await run('git', ['diff', '--quiet', commit, '--', ...made], root);
  const others = await git(root, 'ls-files', '--others', '--exclude-standard', '--', ...made);
  return code !== 0 || Boolean(others);
}

/** An earlier tree; it goes when its scope ends. */
export interface PreviousTree extends AsyncDisposable {
  readonly root: string;
}

/** Unpacks a commit. @throws Error with what git or tar said */
export async function unpackCommit(root: string, commit: string): Promise<PreviousTree> {
  const tree = await realpath(await mkdtemp(join(tmpdir(), 'dugnad-before-')));
  const must = async (command: string, args: readonly string[], cwd: string): Promise<void> => {
    const { code, stderr } = await run(command, args, cwd);
    if (code !== 0) throw new Error(`${command} ${args[0] ?? ''}: ${stderr}`);
  };
  const packed = join(tree, 'before.tar');
  await must('git', ['archive', '--format=tar', `--output=${packed}`, commit], root);
  await must('tar', ['-xf', packed], tree);
  await rm(packed);
  await linkModules(root, tree);
  // What builds looks for its files by git.
  await must('git', ['init', '--quiet'], tree);
  await must('git', ['add', '--all'], tree);
  return { root: tree, [Symbol.asyncDispose]: () => rm(tree, { recursive: true, force: true }) };
}

/** Builds the stories of a tree by its own scripts. Resolves with their folder. @throws Error with what it said */
export async function buildStoriesOf(tree: string): Promise<string> {
  for (const script of [['build/build.ts'], ['storybook/storybook.ts', '--build']]) {
    const [file = '', ...args] = script;
    const { code, stdout, stderr } = await run(process.execPath, [`packages/workbench/src/${file}`, ...args], tree);
    if (code !== 0) throw new Error(`${file}: ${stderr || stdout}`);
  }
  return join(tree, '.artifacts/storybook');
}
