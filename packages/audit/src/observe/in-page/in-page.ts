/** The one door for what is asked of the audited page: a function's own text is sent there with those that it names. */
import * as boxes from './boxes.ts';
import * as candidates from './candidates.ts';
import * as looks from './looks.ts';
import * as names from './names.ts';
import * as page from './page.ts';
import type { PageUnderAudit } from '../page-under-audit.ts';

const modules: readonly object[] = [boxes, names, candidates, looks, page];
const toolbox = modules.flatMap((module) => Object.values(module).map(String)).join('\n');

/** Asks the page by one of the functions beside this file, and gives what it answers, as JSON carries it. */
export async function askPage<A extends readonly unknown[], R>(under: PageUnderAudit, question: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  const list = args.map((arg) => JSON.stringify(arg)).join(', ');
  const answer = await under.evaluate(`(async () => { ${toolbox}\nreturn JSON.stringify((await ${question.name}(${list})) ?? null); })()`);
  return JSON.parse(answer) as Awaited<R>;
}
