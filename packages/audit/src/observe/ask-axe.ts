/** What axe says of one box of the page; asked only where the page's own scripts do not see it. */
import axe from 'axe-core';
import type { AxeFinding } from './facts.ts';
import type { PageUnderAudit } from './page-under-audit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function askAxe(page: PageUnderAudit, box: number): Promise<readonly AxeFinding[] | undefined> {
  if (!page.apart) return undefined;
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'], iframes: false });
  // Declared inside a function, so that what axe calls itself stays there.
  const expression = `(async () => { const module = undefined; ${axe.source}; const { violations } = await globalThis.axe.run(globalThis.consentAuditKept[${box}], ${options});
    return JSON.stringify(violations.map(({ id, help, nodes }) => ({ rule: id, help, nodes: nodes.length }))); })()`;
  const answer = await page.evaluate(expression).catch(() => undefined);
  return answer === undefined ? undefined : (JSON.parse(answer) as AxeFinding[]);
}
