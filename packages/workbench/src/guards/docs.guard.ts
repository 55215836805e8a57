import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { matches, readPackage, readText, treeFiles } from './tree.ts';

const LINK = /\]\((?!https?:|mailto:|tel:)<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
/** A command is marked as code, or stands at the beginning of a line; elsewhere npm is a word. */
const COMMAND = /(?<=`|^[ \t]*(?:\$ )?)npm (?:run(?:-script)? )?(?:--silent )?([a-z][\w:.-]*)/gm;
/** npm's own commands; of these only `start` and `test` are scripts as well. */
const NPM = new Set(['ci', 'install', 'i', 'exec', 'init', 'pack', 'publish', 'version', 'config', 'ls', 'outdated', 'audit']);

/** The anchor that a heading gets: small letters, no marks, spaces as dashes. */
export function slug(heading: string): string {
  return heading.toLowerCase().replace(/`/g, '').replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
}

function headings(text: string): Set<string> {
  return new Set([...text.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading = '']) => slug(heading)));
}

/** Code in fences is text to read, not links to follow; lines stay where they are. */
function withoutFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ''));
}

/** The file that a link leads to, seen from the file it stands in. */
function targetOf(file: string, path: string): string {
  if (path === '') return file;
  return normalize(path.startsWith('/') ? path.slice(1) : join(dirname(file), path));
}

/** Says what is wrong with a link, or nothing. */
async function tryLink(root: string, file: string, link: string): Promise<string | undefined> {
  const [path = '', anchor = ''] = decodeURI(link).split('#');
  const target = targetOf(file, path);
  if (!existsSync(join(root, target))) return `links to ${target}, which is not there`;
  if (anchor === '' || !target.endsWith('.md')) return undefined;
  return headings(await readText(root, target)).has(anchor) ? undefined : `links to #${anchor}, which ${target} does not have`;
}

async function brokenLinks(root: string, file: string): Promise<Finding[]> {
  const text = withoutFences(await readText(root, file));
  const tried = matches(text, LINK).map(async ({ match, line }) => ({ file, line, message: await tryLink(root, file, match[1] ?? '') }));
  return (await Promise.all(tried)).flatMap(({ message, ...place }) => (message ? [{ ...place, message }] : []));
}

async function unknownCommands(root: string, file: string, scripts: ReadonlySet<string>): Promise<Finding[]> {
  return matches(await readText(root, file), COMMAND)
    .filter(({ match: [whole, name = ''] }) => !scripts.has(name) && !(NPM.has(name) && !whole.includes(' run ')))
    .map(({ match: [whole], line }) => ({ file, line, message: `says ${whole}, which package.json does not know` }));
}

export const docs: Guard = {
  name: 'docs',
  sentence: 'links between documents lead somewhere, and every npm command that they name exists',
  quick: true,
  async run(root) {
    const files = (await treeFiles(root, /\.md$/)).filter((file) => !/^\.changeset\/|api\.md$/.test(file));
    const scripts = new Set(Object.keys((await readPackage(root)).scripts ?? {}));
    const found = await Promise.all(files.map(async (file) => [...(await brokenLinks(root, file)), ...(await unknownCommands(root, file, scripts))]));
    return found.flat();
  },
};
