import type { Finding, Guard } from './guard.ts';
import { readText, treeFiles } from './tree.ts';

const PARTS = ['Status', 'Context', 'Decision', 'Consequences'];

/** A part is a heading, or a line that begins with its name in bold. */
export function missingParts(text: string): string[] {
  return PARTS.filter((part) => !new RegExp(`^(#{2,3}\\s+${part}\\b|\\*\\*${part}[.:]?\\*\\*|${part}:)`, 'mi').test(text));
}

async function check(root: string, file: string): Promise<Finding[]> {
  const text = await readText(root, file);
  const missing = missingParts(text).map((part) => ({ file, message: `has no ${part}` }));
  const untitled = /^# \S/.test(text) ? [] : [{ file, message: 'does not begin with its title' }];
  return [...untitled, ...missing];
}

/** The list of a folder is what people look through; without it there is none. */
async function unlisted(root: string, files: readonly string[]): Promise<Finding[]> {
  const [list] = await treeFiles(root, /^docs\/decisions\/README\.md$/);
  const text = list === undefined ? '' : await readText(root, list);
  return files.filter((file) => !text.includes(`](${file.slice('docs/decisions/'.length)})`)).map((file) => ({ file, message: 'is not in the list, docs/decisions/README.md' }));
}

export const decisions: Guard = {
  name: 'decisions',
  sentence: 'every decision record has a number of its own, a title, and says status, context, decision and consequences; the list has them all',
  quick: true,
  async run(root) {
    const files = (await treeFiles(root, /^docs\/decisions\/[^/]+\.md$/)).filter((file) => !file.endsWith('README.md'));
    const badly = files.filter((file) => !/\/\d{4}-[a-z0-9-]+\.md$/.test(file)).map((file) => ({ file, message: 'is not named 0000-what-it-is-about.md' }));
    const numbers = files.map((file) => file.split('/')[2]?.slice(0, 4));
    const twice = files.filter((_, index) => numbers.indexOf(numbers[index]) !== index).map((file) => ({ file, message: 'has the number of another record' }));
    return [...badly, ...twice, ...(await unlisted(root, files)), ...(await Promise.all(files.map((file) => check(root, file)))).flat()];
  },
};
