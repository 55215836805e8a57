/** What the machine-testable rules of accessibility say of a page as it stands, in whichever engine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@dugnad/workbench/journeys';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules that are broken, each with the first place. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(`(() => { ${await readFile(source, 'utf8')}; return true; })()`);
  const run = "window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200) + ' ' + (nodes[0].failureSummary ?? '')))";
  return page.evaluate<string[]>(run);
}
