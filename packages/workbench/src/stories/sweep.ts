/** axe over every story in every look. A violation, an uncaught error or a story that does not draw itself is a failure. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { startSite } from '../start/start.ts';
import { buildStorybook } from '../storybook/build-storybook.ts';
import { describeFaults, isGood, type Check } from './check.ts';
import { looks, type Look } from './look.ts';
import { bringAxe, runAxe } from './run-axe.ts';
import { writeReport } from './report.ts';
import { listStories, StoryTab, type Story } from './story-tab.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Two tabs keep two processors busy. */
const TABS = 2;

export interface SweepResult {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

async function check(tab: StoryTab, story: Story, look: Look, first: boolean): Promise<Check> {
  const about = { story: story.id, look: look.name };
  try {
    if (first) {
      await tab.open(story.id, look);
      await bringAxe(tab.page);
    } else {
      await tab.look(look);
    }
    return { ...about, ...(await runAxe(tab.page)) };
  } catch (error) {
    return { ...about, violations: [], undecided: [], error: error instanceof Error ? error.message : String(error) };
  }
}

async function checkAll(browser: Browser, origin: string, stories: readonly Story[]): Promise<Check[]> {
  const waiting = [...stories];
  const checks: Check[] = [];
  const work = async (): Promise<void> => {
    const tab = await StoryTab.open(browser, origin);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      let sound = false;
      for (const look of looks) {
        const done = await check(tab, story, look, !sound);
        sound = done.error === undefined;
        checks.push(done);
      }
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return checks.sort((a, b) => a.story.localeCompare(b.story));
}

async function keepEvidence(checks: readonly Check[]): Promise<void> {
  const file = join(root, '.artifacts/evidence/axe.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(checks, null, 1)}\n`);
}

/**
 * Builds the stories if need be and asks axe about each of them in each look.
 * @param options.only parts of the ids of the stories wanted; all of them unless told
 * @param options.update writes docs/proof/accessibility.md
 */
export async function sweep(options: { only?: readonly string[]; update?: boolean; print?: (line: string) => void } = {}): Promise<SweepResult> {
  const { only = [], update = false, print = console.log } = options;
  if (!isPresent(engineNamed('chromium'))) return { passed: 0, failed: 0, notRun: ['axe over every story: Chromium is not installed'] };
  await buildStorybook();
  const stories = await listStories(only);
  const site = await startSite({ port: 0 });
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  try {
    const checks = await checkAll(browser, site.origin, stories);
    await keepEvidence(checks);
    if (update) await writeReport(root, checks);
    for (const fault of describeFaults(checks)) print(fault);
    const passed = checks.filter(isGood).length;
    return { passed, failed: checks.length - passed, notRun: [] };
  } finally {
    await browser.close();
    await site.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { only: { type: 'string' }, update: { type: 'boolean' } } });
  const { passed, failed, notRun } = await sweep({ update: values.update === true, ...(values.only ? { only: values.only.split(',') } : {}) });
  for (const sentence of notRun) console.log(`not run: ${sentence}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
