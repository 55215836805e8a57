/** `npm run screenshots`: pictures of every story and of the sample pages, to be looked at. They judge nothing by themselves. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, programOf } from '../engines/engines.ts';
import { startSite } from '../start/start.ts';
import { buildStorybook } from '../storybook/build-storybook.ts';
import { photographPages } from './pages.ts';
import { photographStories } from './stories.ts';

const folder = join(fileURLToPath(new URL('../../../../', import.meta.url)), '.artifacts/screenshots');

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

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const count = await takePictures(values.only?.split(',') ?? []);
process.stdout.write(`${count} pictures: ${folder}\n`);
