/** All that is asked about one story. */
import { countInteractive, findUnnamed, readTree, writeTree, type TreeNode } from './accessibility-tree.ts';
import type { Check } from './check.ts';
import { ourName, ourRoles } from './criteria.ts';
import type { StoryTree } from './evidence.ts';
import { measureLetters } from './letters.ts';
import { looks, plainLook, themeLooks, type Look } from './look.ts';
import { findOurName } from './our-name.ts';
import { defaultStory, findMissingRoles } from './roles.ts';
import { bringAxe, runAxe, type Violation } from './run-axe.ts';
import type { Story, StoryTab } from './story-tab.ts';
import { walkByTab } from './tab-path.ts';
import type { Result, Verdicts } from './verdict.ts';

/** What was found out so far. */
export interface Found {
  readonly checks: Check[];
  readonly trees: StoryTree[];
}

/** The roles that the guide of each component promises of its first story. */
export type Promised = ReadonlyMap<string, readonly string[]>;

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

const result = (violations: readonly Violation[]): Result => (violations.length > 0 ? 'fail' : 'pass');

/** What a screen reader is told: every control by its name, the roles that were promised, and our name nowhere. */
export function judgeTree(tree: TreeNode, roles: readonly string[] | undefined): Pick<Check, 'violations' | 'verdicts' | 'count'> {
  const count = countInteractive(tree);
  const [unnamed, missing, named] = [findUnnamed(tree), findMissingRoles(tree, roles ?? []), findOurName(tree)];
  const verdicts: Verdicts = { ...(count > 0 && { '4.1.2': result(unnamed) }), ...(roles && { [ourRoles]: result(missing) }), [ourName]: result(named) };
  return { violations: [...unnamed, ...missing, ...named], verdicts, count };
}

async function askTree(tab: StoryTab, story: Story, found: Found, promised: Promised): Promise<void> {
  const tree = await readTree(tab.page);
  const roles = [...promised].find(([component]) => story.id === defaultStory(component))?.[1];
  found.checks.push({ story: story.id, by: 'names', look: plainLook.name, undecided: [], ...judgeTree(tree, roles) });
  // The whole tree, for those who want to read it.
  found.trees.push({ story: story.id, lines: writeTree(tree) });
}

async function askLetters(tab: StoryTab, story: Story, look: Look): Promise<Check> {
  const about = { story: story.id, by: 'letters' as const, look: look.name, undecided: [] };
  try {
    if (look !== looks[0]) await tab.look(look);
    return { ...about, ...(await measureLetters(tab.page)) };
  } catch (error) {
    return { ...about, violations: [], verdicts: {}, error: sayError(error) };
  }
}

/** Moves focus about, so it is asked last. */
async function askKeyboard(tab: StoryTab, story: Story, look: Look): Promise<Check> {
  const { stops, violations, verdicts } = await walkByTab(tab.page);
  return { story: story.id, by: 'keyboard', look: look.name, violations, undecided: [], verdicts, count: stops };
}

/** One load, the toolbars for the looks. */
export async function askStory(tab: StoryTab, story: Story, found: Found, promised: Promised): Promise<void> {
  let sound = false;
  for (const look of looks) {
    const done = await askAxe(tab, story, look, !sound);
    found.checks.push(done);
    sound = done.error === undefined;
    if (!sound || look !== looks[0]) continue;
    await askTree(tab, story, found, promised);
    for (const one of [look, ...themeLooks]) found.checks.push(await askLetters(tab, story, one));
  }
  const last = looks.at(-1);
  if (sound && last) found.checks.push(await askKeyboard(tab, story, last));
}
