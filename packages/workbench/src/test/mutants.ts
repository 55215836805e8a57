/**
 * `npm run test:long`, one stage of it: opens each page that is made to break a check of consent (test/checks/mutants), and demands that
 * the check says so, in its own words: a page that does not load, or a check that only waits in vain, has caught nothing.
 * Words after the command: numbers of checks, alone.
 */
import { AssertionError } from 'node:assert';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, isPresent, wantedEngines } from '../engines/engines.ts';
import { openBrowser } from '../engines/open-browser.ts';
import { type EngineBrowser, EngineLacks } from '../engines/tab.ts';
import { startSite } from '../start/start.ts';
import type { Journey } from './journey.ts';
import type { Upstream } from './journey-site.ts';
import { visitSite } from './visit-site.ts';

interface Case {
  readonly check: number;
  readonly breaks: string;
  readonly caught: RegExp;
  readonly run: Journey['run'];
}

type Outcome = 'caught' | 'lacking' | 'missed';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

async function readCases(): Promise<readonly Case[]> {
  const { cases } = (await import(pathToFileURL(`${root}test/checks/mutants/cases.ts`).href)) as { cases: readonly Case[] };
  const wanted = process.argv.slice(2).map(Number);
  return wanted.length > 0 ? cases.filter(({ check }) => wanted.includes(check)) : cases;
}

/** What the check says of the page; nothing where it finds no fault. */
async function attempt({ run }: Case, browser: EngineBrowser, upstream: Upstream): Promise<unknown> {
  try {
    await visitSite(browser, upstream, run);
    return undefined;
  } catch (error) {
    return error;
  }
}

function judge(one: Case, said: unknown, engine: Engine): Outcome {
  if (said instanceof EngineLacks) return 'lacking';
  if (said instanceof AssertionError && one.caught.test(said.message)) return 'caught';
  const words = said instanceof Error ? `${said.name}: ${said.message}` : 'found nothing wrong';
  process.stdout.write(`  not caught in ${engine.title}: check ${one.check} on a page that ${one.breaks}\n      ${words.replaceAll('\n', '\n      ')}\n`);
  return 'missed';
}

async function runIn(engine: Engine, cases: readonly Case[]): Promise<Outcome[]> {
  const upstream = await startSite({ port: 0, embedDir: `${root}dist/embed` });
  const browser = await openBrowser(engine.name);
  const outcomes: Outcome[] = [];
  try {
    for (const one of cases) outcomes.push(judge(one, await attempt(one, browser, upstream), engine));
  } finally {
    await browser.close();
    await upstream.close();
  }
  return outcomes;
}

const count = (outcomes: readonly Outcome[], wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;

const cases = await readCases();
let [passed, failed] = [0, 0];
for (const engine of wantedEngines()) {
  if (!isPresent(engine)) {
    process.stdout.write(`not run: mutants in ${engine.title}: it is not installed\n`);
    continue;
  }
  const outcomes = await runIn(engine, cases);
  const lacking = count(outcomes, 'lacking');
  passed += count(outcomes, 'caught');
  failed += count(outcomes, 'missed');
  process.stdout.write(`  ${engine.title}: mutants: ${count(outcomes, 'caught')}/${cases.length - lacking} caught${lacking > 0 ? `, ${lacking} not run` : ''}\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
