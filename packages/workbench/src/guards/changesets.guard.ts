import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { publicPackages, readPackage, readText, treeFiles } from './tree.ts';

const SHAPE = /^---\n([\s\S]*?)---\n([\s\S]*)$/;
const RELEASE = /^["']?(@?[\w/-]+)["']?: (patch|minor|major)$/;

/** What is wrong with one changeset, in words; nothing where it is right. */
export function checkChangeset(text: string, packages: ReadonlySet<string>): string[] {
  const [, head = '', body = ''] = SHAPE.exec(text) ?? [];
  const releases = head.split('\n').filter((line) => line.trim() !== '');
  if (releases.length === 0) return ['names no package and no kind of change'];
  const unread = releases.filter((line) => !packages.has(RELEASE.exec(line)?.[1] ?? ''));
  const wrong = unread.map((line) => `cannot be read: ${line}`);
  return /^\s*\[[a-z][a-z0-9-]*\] \S/.test(body) ? wrong : [...wrong, 'does not begin with what it is about: [calendar] …'];
}

export const changesets: Guard = {
  name: 'changesets',
  sentence: 'changesets are configured, and each names a package, a kind of change and the thing changed',
  quick: true,
  async run(root) {
    const config = '.changeset/config.json';
    if (!existsSync(join(root, config))) return [{ file: config, message: 'is not there' }];
    const folders = await publicPackages(root);
    const names = new Set(await Promise.all(folders.map(async (folder) => (await readPackage(root, folder)).name)));
    const files = (await treeFiles(root, /^\.changeset\/[^/]+\.md$/)).filter((file) => !file.endsWith('README.md'));
    const found = await Promise.all(
      files.map(async (file): Promise<Finding[]> => checkChangeset(await readText(root, file), names).map((message) => ({ file, message }))),
    );
    return found.flat();
  },
};
