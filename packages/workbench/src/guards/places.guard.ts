import type { Finding, Guard } from './guard.ts';
import { matches, readText, treeFiles } from './tree.ts';

/** What stands at the top of the tree; everything else has a place below. */
const TOP = new Set(['packages', 'stories', 'docs', 'test', 'xliff', '.changeset', '.ci', '.github', '.storybook']);

/** Places that exist on one machine only. Written in pieces, so that this file does not find itself. */
const MACHINE = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/tmp/[a-z_]*jobs'].map((part) => `(?<![\\w.~-])${part}`).join('|'), 'g');
const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|pdf|zip|gz|woff2?|ics|txt|jsonl?)$|^package-lock\.json$/;

async function machinePaths(root: string): Promise<Finding[]> {
  const files = (await treeFiles(root)).filter((file) => !BINARY.test(file));
  const found = await Promise.all(
    files.map(async (file) =>
      matches(await readText(root, file), MACHINE).map(({ match, line }) => ({ file, line, message: `names ${match[0]}, which is on one machine only` })),
    ),
  );
  return found.flat();
}

export const places: Guard = {
  name: 'places',
  sentence: 'every file stands in a place of the house, and none names a path of one machine',
  quick: true,
  async run(root) {
    const strangers = (await treeFiles(root, /\//)).filter((file) => !TOP.has(file.split('/')[0] ?? ''));
    return [...strangers.map((file) => ({ file, message: 'stands in no known top folder' })), ...(await machinePaths(root))];
  },
};
