/** Every story in every look. A violation, an uncaught error or a story that does not draw itself is a failure. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { startSite } from '../start/start.ts';
import { buildStorybook, storybookFolder } from '../storybook/build-storybook.ts';
import { sayTurn, takeTurns, timeTaken, turnOfToday } from '../test/take-turns.ts';
import { askStory, type Found, type Promised } from './ask-story.ts';
import { describeFaults, isGood, type Check } from './check.ts';
import { checkElementPage, checkStartPage } from './element-page.ts';
import { writeEvidence } from './evidence.ts';
import { listGuides } from './guides.ts';
import { writeReport } from './report.ts';
import { checkSnippets } from './snippets.ts';
import { listStories, StoryTab, type Story } from './story-tab.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A whole run has 90 minutes; on a bad day all of the stories take 15 of them. */
const LATE = 72 * 60_000;

/** Two tabs keep two processors busy. */
const TABS = 2;

export interface SweepResult {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

/** Where the stories are served, and what looks at them. */
interface Place {
  readonly browser: Browser;
  readonly origin: string;
}

async function checkAll({ browser, origin }: Place, stories: readonly Story[], promised: Promised): Promise<Found> {
  const waiting = [...stories];
  const found: Found = { checks: [], trees: [] };
  const work = async (): Promise<void> => {
    const tab = await StoryTab.open(browser, origin);
    for (let story = waiting.shift(); story; story = waiting.shift()) await askStory(tab, story, found, promised);
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  found.checks.sort((a, b) => a.story.localeCompare(b.story));
  found.trees.sort((a, b) => a.story.localeCompare(b.story));
  return found;
}

interface Asked {
  readonly checks: Check[];
  /** Stories that have their turn another day. */
  readonly left: number;
}

/** All that is asked, of the stories wanted; leaves the evidence behind, with the stories that were measured. */
async function askAll({ browser, origin }: Place, only: readonly string[], turn: number | undefined): Promise<Asked> {
  const [all, guides] = [await listStories(only), await listGuides(root, only)];
  const stories = takeTurns(all, turn);
  const { checks, trees } = await checkAll({ browser, origin }, stories, new Map(guides.map(({ component, roles }) => [component, roles])));
  checks.push(...(await checkSnippets(browser, origin, guides)));
  await writeEvidence({ folder: join(root, '.artifacts/evidence'), stories: storybookFolder }, checks, trees);
  const about = all.find(({ title }) => title.startsWith('Elements/'));
  const start = await checkStartPage(browser, origin, guides.map(({ component }) => component));
  const page = about ? [await checkElementPage(browser, origin, about.id.replace(/--.*/, ''))] : [];
  return { checks: [...checks, start, ...page], left: all.length - stories.length };
}

/** Nobody's where there is time for all. */
const turnNow = (): number | undefined => (timeTaken() > LATE ? turnOfToday() : undefined);

/**
 * Builds the stories if need be, asks axe about each of them in each look, the accessibility tree about names, roles and our own name, every
 * letter about its size, the Tab key about what it reaches, and axe about the snippet of every guide.
 * @param options.only parts of the ids of the stories wanted; all of them unless told
 * @param options.update writes docs/proof/accessibility.md
 */
export async function sweep(options: { only?: readonly string[]; update?: boolean; print?: (line: string) => void } = {}): Promise<SweepResult> {
  const { only = [], update = false, print = console.log } = options;
  if (!isPresent(engineNamed('chromium'))) return { passed: 0, failed: 0, notRun: ['axe over every story: Chromium is not installed'] };
  await buildStorybook();
  const site = await startSite({ port: 0 });
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  try {
    const { checks, left } = await askAll({ browser, origin: site.origin }, only, turnNow());
    if (update) await writeReport(root, checks);
    for (const fault of describeFaults(checks)) print(fault);
    const passed = checks.filter(isGood).length;
    return { passed, failed: checks.length - passed, notRun: sayTurn(left, 'stories', 'node packages/workbench/src/stories/sweep.ts') };
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
