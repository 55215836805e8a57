/**
 * `npm run screenshots`: pictures of every story and of the sample pages, to be looked at. They judge nothing by themselves.
 * `npm run screenshots -- --against HEAD~1`: what looks different since a commit; `--against previous` finds the commit itself.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import { startSite } from '../start/start.ts';
import { buildStorybook } from '../storybook/build-storybook.ts';
import type { Standing, StoryDifference } from '../visual/compare-storybooks.ts';
import { sumUp } from '../visual/picture-page.ts';
import { compareWithCommit } from '../visual/visual.ts';
import { photographPages } from './pages.ts';
import { photographStories } from './stories.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = join(root, '.artifacts/screenshots');

/**
 * Takes the pictures and tells how many there are.
 * @param only parts of the ids of the stories wanted; none = all stories, and the sample pages
 */
async function takePictures(only: readonly string[]): Promise<number> {
  if (only.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await buildStorybook();
  const site = await startSite({ port: 0 });
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  try {
    const stories = await photographStories(browser, site.origin, { folder, only });
    return stories + (only.length === 0 ? await photographPages(browser, site.origin, folder) : 0);
  } finally {
    await browser.close();
    await site.close();
  }
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function tell(stories: readonly StoryDifference[], commit: string): void {
  const named = (standing: Standing): readonly StoryDifference[] => stories.filter((one) => one.standing === standing);
  for (const { id, error } of named('failed')) say(`${id}: ${error}`);
  for (const { id, changes } of named('differs')) say(`  ${id} looks different: ${changes.map(({ shot, pixels }) => `${shot} ${pixels} px`).join(', ')}`);
  say(`Stories against ${commit}: ${sumUp(stories)}. To be looked at: ${join(root, '.artifacts/visual/index.html')}`);
}

/** A difference is no fault by itself; what cannot be drawn is. @param strict whether a difference, too, ends in an error */
async function compare(against: string, only: readonly string[], strict: boolean): Promise<void> {
  const { stories, commit, notRun } = await compareWithCommit(root, { only, ...(against === 'previous' ? {} : { against }) });
  if (notRun) say(`not run: ${notRun}`);
  else tell(stories, commit);
  const failed = stories.filter(({ standing }) => standing === 'failed').length;
  say(`${stories.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || (strict && stories.some(({ standing }) => standing !== 'same')) ? 1 : 0;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, against: { type: 'string' }, fail: { type: 'boolean' } } });
const only = values.only?.split(',') ?? [];
if (values.against === undefined) process.stdout.write(`${await takePictures(only)} pictures: ${folder}\n`);
else await compare(values.against, only, values.fail === true);
