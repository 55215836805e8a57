/** What looks different since an earlier commit: both are drawn now, by the same Chromium, and compared pixel by pixel. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { buildStorybook, storybookFolder } from '../storybook/build-storybook.ts';
import { compareStorybooks, type StoryDifference } from './compare-storybooks.ts';
import { picturePage } from './picture-page.ts';
import { buildStoriesOf, commitBefore, hasChanged, unpackCommit } from './previous-tree.ts';

/** What was found, or why nothing was looked for. */
export interface VisualResult {
  /** Short name of the commit that was compared with. */
  readonly commit: string;
  readonly stories: readonly StoryDifference[];
  /** Why nothing was compared, where that is no fault. */
  readonly notRun?: string;
}

const none = (notRun: string, commit = ''): VisualResult => ({ commit, stories: [], notRun });

async function draw(before: string, out: string, only: readonly string[]): Promise<StoryDifference[]> {
  await buildStorybook();
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  try {
    return await compareStorybooks(browser, { before, after: storybookFolder, out, only });
  } finally {
    await browser.close();
  }
}

/**
 * Compares every story with how it looked in an earlier commit, and writes `.artifacts/visual/index.html`.
 * @param options.against a commit; the previous one unless told
 * @param options.only parts of ids of the stories wanted; none = all
 */
export async function compareWithCommit(root: string, { against, only = [] }: { against?: string; only?: readonly string[] }): Promise<VisualResult> {
  if (!isPresent(engineNamed('chromium'))) return none('stories against the previous commit: Chromium is not installed');
  const commit = await commitBefore(root, against);
  if (!commit) return none(`stories against ${against ?? 'the previous commit'}: there is no such commit in this clone`);
  const short = commit.slice(0, 9);
  if (!(await hasChanged(root, commit))) return none(`stories against ${short}: nothing that they are made of has changed`, short);
  const out = join(root, '.artifacts/visual');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await using tree = await unpackCommit(root, commit);
  let before: string;
  try {
    before = await buildStoriesOf(tree.root);
  } catch (error) {
    return none(`stories against ${short}: it cannot be built with what is installed now (${error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)})`, short);
  }
  const stories = await draw(before, out, only);
  await writeFile(join(out, 'index.html'), picturePage(stories, short));
  return { commit: short, stories };
}
