import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isGood, type Asker, type Check } from './check.ts';
import { looks, themeLooks } from './look.ts';

const componentOf = (story: string): string => story.split('--')[0] ?? story;

const counted = (checks: readonly Check[], by: Asker): number => checks.filter((one) => one.by === by).reduce((sum, { count = 0 }) => sum + count, 0);

function row(component: string, checks: readonly Check[]): string {
  const own = checks.filter(({ story }) => componentOf(story) === component);
  const byAxe = own.filter(({ by }) => by === 'axe');
  const stories = new Set(byAxe.map(({ story }) => story)).size;
  const bad = own.filter((one) => !isGood(one)).length;
  const undecided = [...new Set(own.flatMap((one) => one.undecided))].sort().join(', ');
  const pasted = own.some(({ by }) => by === 'snippet') ? 'yes' : 'no';
  return `| ${component} | ${stories} | ${byAxe.length} | ${counted(own, 'names')} | ${counted(own, 'keyboard')} | ${pasted} | ${bad} | ${undecided || '–'} |`;
}

/** The report as Markdown, the same for the same checks: it is reviewed as a difference. */
export function reportOf(checks: readonly Check[]): string {
  const components = [...new Set(checks.map(({ story }) => componentOf(story)))].sort();
  return [
    '# What is asked about the stories, and what was answered',
    '',
    `axe asks about every story in ${looks.length} looks (${looks.map(({ name }) => name).join('; ')}), in Chromium, whole page, shadow roots included.`,
    'Every rule that axe-core runs by itself is on, and `target-size` (WCAG 2.2, 2.5.8) too; none is off.',
    'Names: nodes of the accessibility tree that one can act on, each of which must have a name. Stops: what the Tab key must come to, and go on from.',
    `Asked too, and counted where it is at fault: no text below 16 px (light; ${themeLooks.map(({ theme }) => theme).join('; ')}), the roles that the guide promises, our name nowhere told.`,
    'Snippet: the smallest HTML of the guide, pasted into a plain page with the script tag.',
    '',
    'Rewritten by `node packages/workbench/src/stories/sweep.ts --update`. Each criterion of WCAG, engine by engine, stands on the page of its element in the',
    'workshop, when the sweep has run over that build; all records are in `.artifacts/evidence/`.',
    '',
    '| component | stories | asked by axe | names | stops | snippet | faults | left to a person by axe |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...components.map((component) => row(component, checks)),
    '',
  ].join('\n');
}

/** Writes docs/proof/accessibility.md. */
export async function writeReport(root: string, checks: readonly Check[]): Promise<void> {
  const file = join(root, 'docs/proof/accessibility.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, reportOf(checks));
}
