import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { criteriaOfTitle } from '../stories/criteria.ts';
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

/** What the tests of an element say, one text a file that runs in browsers. */
function testsOf(root: string, { define }: Subject, files: ReadonlySet<string>): Promise<string[]> {
  const folder = define.slice(0, define.lastIndexOf('/'));
  const tests = [...files].filter((file) => file.startsWith(`${folder}/`) && /(?<!\.table)\.test\.ts$/.test(file));
  return Promise.all(tests.map((file) => readText(root, file)));
}

async function checkTests(root: string, subject: Subject, files: ReadonlySet<string>): Promise<Finding[]> {
  const { define } = subject;
  const texts = await testsOf(root, subject, files);
  if (texts.length === 0) return [{ file: define, message: 'has no test in a browser' }];
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
type Loose = Readonly<Partial<Record<'useWhen' | 'insteadWhen' | 'snippet' | 'roles' | 'keys' | 'weDo' | 'youDo', string | readonly unknown[]>>>;

const needed = { useWhen: 'when to use it', snippet: 'a snippet', weDo: 'what we do for accessibility', youDo: 'what others must do for accessibility' } as const;

function checkGuideWords({ guide: file, name }: Subject, guide: Loose): Finding[] {
  const missing = Object.entries(needed).filter(([key]) => (guide[key as keyof typeof needed] ?? '').length === 0);
  const found: Finding[] = missing.map(([key, words]) => ({ file, message: `does not say ${words} (${key})` }));
  if (!guide.roles) found.push({ file, message: 'does not say what it is told as (roles): an empty list, where it is silent' });
  if (!guide.keys) found.push({ file, message: 'has no table of keys (keys): an empty one, where nothing takes a key' });
  if (!new RegExp(`<dugnad-${name}[\\s>]`).test(String(guide.snippet))) found.push({ file, message: `has a snippet without <dugnad-${name}>` });
  return found;
}

/** Evidence for Firefox and WebKit comes from titles of tests alone. */
async function checkProof(root: string, subject: Subject, { guide, files }: { guide: Loose; files: ReadonlySet<string> }): Promise<Finding[]> {
  if ((guide.keys ?? []).length === 0) return [];
  const titles = (await testsOf(root, subject, files)).flatMap(criteriaOfTitle);
  return titles.length > 0 ? [] : [{ file: subject.define, message: 'takes keys, and no title of its tests says which criterion it proves: (WCAG 2.1.1)' }];
}

async function checkGuide(root: string, subject: Subject, files: ReadonlySet<string>): Promise<Finding[]> {
  const { define, guide: file } = subject;
  if (!files.has(file)) return [{ file: define, message: `has no guide: ${file}` }];
  // A module is read once by its address: changed words get an address of their own.
  const mark = createHash('sha256').update(await readText(root, file)).digest('hex');
  const { guide } = (await import(`${pathToFileURL(join(root, file)).href}?${mark}`)) as { guide?: Loose };
  if (!guide) return [{ file, message: 'exports no guide' }];
  return [...checkGuideWords(subject, guide), ...(await checkProof(root, subject, { guide, files })), ...(await checkPlay(root, subject, guide, files))];
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
