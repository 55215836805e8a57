import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isGood, type Check } from './check.ts';
import { looks } from './look.ts';

const componentOf = (story: string): string => story.split('--')[0] ?? story;

function row(component: string, checks: readonly Check[]): string {
  const own = checks.filter(({ story }) => componentOf(story) === component);
  const stories = new Set(own.map(({ story }) => story)).size;
  const bad = own.filter((one) => !isGood(one)).length;
  const undecided = [...new Set(own.flatMap((one) => one.undecided))].sort().join(', ');
  return `| ${component} | ${stories} | ${own.length} | ${bad} | ${undecided || '–'} |`;
}

/** The report as Markdown, the same for the same checks: it is reviewed as a difference. */
export function reportOf(checks: readonly Check[]): string {
  const components = [...new Set(checks.map(({ story }) => componentOf(story)))].sort();
  return [
    '# What axe says about the stories',
    '',
    `Every story in ${looks.length} looks (${looks.map(({ name }) => name).join('; ')}), in Chromium, whole page, shadow roots included.`,
    'Every rule that axe-core runs by itself is on, and `target-size` (WCAG 2.2, 2.5.8) too; none is off.',
    'Rewritten by `node packages/workbench/src/stories/sweep.ts --update`; the raw verdicts are in `.artifacts/evidence/axe.json`.',
    '',
    '| component | stories | checks | with violations | left to a person by axe |',
    '| --- | --- | --- | --- | --- |',
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
