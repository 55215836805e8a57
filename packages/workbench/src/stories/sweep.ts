/** Every story in every look. A violation, an uncaught error or a story that does not draw itself is a failure. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { startSite } from '../start/start.ts';
import { buildStorybook, storybookFolder } from '../storybook/build-storybook.ts';
import { countInteractive, findUnnamed, readTree, writeTree } from './accessibility-tree.ts';
import { describeFaults, isGood, type Check } from './check.ts';
import { checkElementPage } from './element-page.ts';
import { writeEvidence, type StoryTree } from './evidence.ts';
import { looks, type Look } from './look.ts';
import { bringAxe, runAxe } from './run-axe.ts';
import { writeReport } from './report.ts';
import { checkSnippets, listSnippets } from './snippets.ts';
import { listStories, StoryTab, type Story } from './story-tab.ts';
import { walkByTab } from './tab-path.ts';
import type { Verdicts } from './verdict.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Two tabs keep two processors busy. */
const TABS = 2;

export interface SweepResult {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function askAxe(tab: StoryTab, story: Story, look: Look, first: boolean): Promise<Check> {
  const about = { story: story.id, by: 'axe' as const, look: look.name };
  try {
    if (first) {
      await tab.open(story.id, look);
      await bringAxe(tab.page);
    } else {
      await tab.look(look);
    }
    return { ...about, ...(await runAxe(tab.page)) };
  } catch (error) {
    return { ...about, violations: [], undecided: [], verdicts: {}, error: sayError(error) };
  }
}

/** What a screen reader is told: every control by its name, and the whole tree for those who want to read it. */
async function askNames(tab: StoryTab, story: Story, look: Look): Promise<{ check: Check; tree: StoryTree }> {
  const tree = await readTree(tab.page);
  const [violations, count] = [findUnnamed(tree), countInteractive(tree)];
  const verdicts: Verdicts = count === 0 ? {} : { '4.1.2': violations.length > 0 ? 'fail' : 'pass' };
  const check: Check = { story: story.id, by: 'names', look: look.name, violations, undecided: [], verdicts, count };
  return { check, tree: { story: story.id, lines: writeTree(tree) } };
}

/** Moves focus about, so it is asked last. */
async function askKeyboard(tab: StoryTab, story: Story, look: Look): Promise<Check> {
  const { stops, violations, verdicts } = await walkByTab(tab.page);
  return { story: story.id, by: 'keyboard', look: look.name, violations, undecided: [], verdicts, count: stops };
}

/** All that is asked about one story: one load, the toolbars for the looks. */
async function checkStory(tab: StoryTab, story: Story, found: Found): Promise<void> {
  let sound = false;
  for (const look of looks) {
    const done = await askAxe(tab, story, look, !sound);
    found.checks.push(done);
    if (done.error === undefined && look === looks[0]) {
      const { check, tree } = await askNames(tab, story, look);
      found.checks.push(check);
      found.trees.push(tree);
    }
    sound = done.error === undefined;
  }
  const last = looks.at(-1);
  if (sound && last) found.checks.push(await askKeyboard(tab, story, last));
}

interface Found {
  readonly checks: Check[];
  readonly trees: StoryTree[];
}

async function checkAll(browser: Browser, origin: string, stories: readonly Story[]): Promise<Found> {
  const waiting = [...stories];
  const found: Found = { checks: [], trees: [] };
  const work = async (): Promise<void> => {
    const tab = await StoryTab.open(browser, origin);
    for (let story = waiting.shift(); story; story = waiting.shift()) await checkStory(tab, story, found);
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  found.checks.sort((a, b) => a.story.localeCompare(b.story));
  found.trees.sort((a, b) => a.story.localeCompare(b.story));
  return found;
}

/** All that is asked, of the stories wanted; leaves the evidence behind, with the stories that were measured. */
async function askAll(browser: Browser, origin: string, only: readonly string[]): Promise<Check[]> {
  const stories = await listStories(only);
  const { checks, trees } = await checkAll(browser, origin, stories);
  checks.push(...(await checkSnippets(browser, origin, await listSnippets(root, only))));
  await writeEvidence({ folder: join(root, '.artifacts/evidence'), stories: storybookFolder }, checks, trees);
  const about = stories.find(({ title }) => title.startsWith('Elements/'));
  return about ? [...checks, await checkElementPage(browser, origin, about.id.replace(/--.*/, ''))] : checks;
}

/**
 * Builds the stories if need be, asks axe about each of them in each look, the accessibility tree about names, the Tab key about what it
 * reaches, and axe about the snippet of every guide.
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
    const checks = await askAll(browser, site.origin, only);
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
