import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Guard } from './guard.ts';
import { readText, treeFiles } from './tree.ts';

const DEFINE = /^packages\/(elements|widgets)\/src\/(?:.*\/)?([a-z0-9-]+)\/\2\.define\.ts$/;
const PLAY = /^\s+play(: |\()|^\s*export const \w+.*[{ ]play: /m;

/** One element: where it is registered, and what has to be there because of it. */
interface Subject {
  readonly define: string;
  readonly name: string;
  readonly story: string;
  readonly guide: string;
}

function subjectOf(define: string): Subject {
  const [, floor = '', name = ''] = DEFINE.exec(define) ?? [];
  return { define, name, story: `stories/${floor}/${name}.stories.ts`, guide: `stories/${floor}/${name}.guide.ts` };
}

async function checkTests(root: string, { define }: Subject, files: ReadonlySet<string>): Promise<Finding[]> {
  const folder = define.slice(0, define.lastIndexOf('/'));
  const tests = [...files].filter((file) => file.startsWith(`${folder}/`) && /(?<!\.table)\.test\.ts$/.test(file));
  if (tests.length === 0) return [{ file: define, message: 'has no test in a browser' }];
  const texts = await Promise.all(tests.map((file) => readText(root, file)));
  return texts.some((text) => /\baccessible\(|\bisAccessible\(|\baxe\b/.test(text)) ? [] : [{ file: define, message: 'has no test that asks axe' }];
}

/** The page of an element is found, and its evidence put there, by what its stories say they are about. */
async function checkStory(root: string, { define, name, story }: Subject, files: ReadonlySet<string>): Promise<Finding[]> {
  if (!files.has(story)) return [{ file: define, message: `has no story: ${story}` }];
  const text = await readText(root, story);
  const title = /title: '[^/']+\/([^']+)'/.exec(text)?.[1] ?? '';
  const found: Finding[] = [];
  if (!text.includes(`component: 'dugnad-${name}'`)) found.push({ file: story, message: `does not say component: 'dugnad-${name}'` });
  if (title.toLowerCase().replaceAll(' ', '-') !== name) found.push({ file: story, message: `is called “${title}”: its title is the name of the folder, in words` });
  return found;
}

/** As `Guide` of stories/guide.ts, read without trust. */
type Loose = Readonly<Partial<Record<'useWhen' | 'insteadWhen' | 'snippet' | 'keys' | 'weDo' | 'youDo', string | readonly unknown[]>>>;

const needed = { useWhen: 'when to use it', snippet: 'a snippet', weDo: 'what we do for accessibility', youDo: 'what others must do for accessibility' } as const;

function checkGuideWords({ guide: file, name }: Subject, guide: Loose): Finding[] {
  const missing = Object.entries(needed).filter(([key]) => (guide[key as keyof typeof needed] ?? '').length === 0);
  const found: Finding[] = missing.map(([key, words]) => ({ file, message: `does not say ${words} (${key})` }));
  if (!guide.keys) found.push({ file, message: 'has no table of keys (keys): an empty one, where nothing takes a key' });
  if (!new RegExp(`<dugnad-${name}[\\s>]`).test(String(guide.snippet))) found.push({ file, message: `has a snippet without <dugnad-${name}>` });
  return found;
}

async function checkGuide(root: string, subject: Subject, files: ReadonlySet<string>): Promise<Finding[]> {
  const { define, guide: file } = subject;
  if (!files.has(file)) return [{ file: define, message: `has no guide: ${file}` }];
  // A module is read once by its address: changed words get an address of their own.
  const mark = createHash('sha256').update(await readText(root, file)).digest('hex');
  const { guide } = (await import(`${pathToFileURL(join(root, file)).href}?${mark}`)) as { guide?: Loose };
  return guide ? [...checkGuideWords(subject, guide), ...(await checkPlay(root, subject, guide, files))] : [{ file, message: 'exports no guide' }];
}

/** What a guide says of keys is proven where it is read: a story does what a visitor does, and fails when it does not come about. */
async function checkPlay(root: string, { story }: Subject, guide: Loose, files: ReadonlySet<string>): Promise<Finding[]> {
  if (!guide.keys?.length || !files.has(story)) return [];
  return PLAY.test(await readText(root, story)) ? [] : [{ file: story, message: 'has no play, though its guide has keys: one story does what a visitor does' }];
}

export const stories: Guard = {
  name: 'stories',
  sentence: 'every element has a story, played where it takes keys, a guide with a snippet, a test in a browser, and a test that asks axe',
  quick: true,
  async run(root) {
    const files = new Set(await treeFiles(root, /^(packages|stories)\//));
    const subjects = [...files].filter((file) => DEFINE.test(file)).map(subjectOf);
    const checks = subjects.flatMap((subject) => [checkStory, checkGuide, checkTests].map((check) => check(root, subject, files)));
    return (await Promise.all(checks)).flat();
  },
};
