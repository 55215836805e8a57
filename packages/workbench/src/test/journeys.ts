/** `npm run test:journeys [words]`: every journey (or those whose title or file has the words) in every engine that is there. */
import { glob } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { type Engine, isPresent, wantedEngines } from '../engines/engines.ts';
import { openBrowser } from '../engines/open-browser.ts';
import { type EngineBrowser, EngineLacks } from '../engines/tab.ts';
import { inLanes } from './in-lanes.ts';
import type { Journey } from './journey.ts';
import type { Upstream } from './journey-site.ts';
import { planRounds, type Round } from './plan-rounds.ts';
import { sayTurn, timeTaken, turnOfToday } from './take-turns.ts';
import { visitSite } from './visit-site.ts';

export interface JourneyResult {
  passed: number;
  failed: number;
  notRun: string[];
}

interface StartedSite extends Upstream {
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Milliseconds. No measure of anything: a page that never answers must end, and on a bad day the longest takes more than a minute. */
const longest = 120_000;
/** A whole run has 90 minutes, and what comes before the journeys is less than half of it. */
const IN_TIME = 35 * 60_000;
/** What comes after them takes 18 minutes, and on a bad day half as much again. */
const TOO_LATE = 60 * 60_000;
/** Rounds at once: a third of a journey is waiting (a form takes nothing in its first seconds), so three browsers keep two processors busy. */
const LANES = 3;

/** How long each took, with its engine. */
const slowest: (readonly [took: number, journey: string])[] = [];

async function readJourneys(words: string): Promise<Journey[]> {
  const files: string[] = [];
  for await (const file of glob('test/journeys/**/*.journey.ts', { cwd: root })) files.push(file);
  const read = files.sort().map(async (file) => {
    const { journeys } = (await import(pathToFileURL(root + file).href)) as { journeys: Journey[] };
    return basename(file).startsWith(words) ? journeys : journeys.filter(({ title }) => title.includes(words));
  });
  return (await Promise.all(read)).flat();
}

async function startRealSite(): Promise<StartedSite | undefined> {
  const module = new URL('../start/start.ts', import.meta.url);
  if (!existsSync(module)) return undefined;
  const { startSite } = (await import(module.href)) as { startSite(options: { port: number; embedDir: string }): Promise<StartedSite> };
  return startSite({ port: 0, embedDir: `${root}dist/embed` });
}

/** A page that never answers must not hold up the rest. */
async function within<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${longest / 1000} s.`)), longest);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function runOne(journey: Journey, browser: EngineBrowser, upstream: Upstream | undefined): Promise<void> {
  const since = performance.now();
  try {
    await visitSite(browser, upstream, (page, site) => within(journey.run(page, site)));
  } finally {
    slowest.push([performance.now() - since, `${journey.title} (${browser.engine})`]);
  }
}

/** Without what drivers hang on their errors: whole requests, with every script that they sent. */
function whatWentWrong(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  return [error.stack ?? error.message, ...(error.cause === undefined ? [] : [`caused by ${whatWentWrong(error.cause)}`])].join('\n');
}

async function attempt(journey: Journey, browser: EngineBrowser, upstream: Upstream | undefined): Promise<JourneyResult> {
  try {
    await runOne(journey, browser, upstream);
    return { passed: 1, failed: 0, notRun: [] };
  } catch (error) {
    if (error instanceof EngineLacks) return { passed: 0, failed: 0, notRun: [`${journey.title} (${error.message})`] };
    process.stdout.write(`  failed in ${browser.engine}: ${journey.title}\n${whatWentWrong(error).replaceAll(/^/gmu, '      ')}\n`);
    return { passed: 0, failed: 1, notRun: [] };
  }
}

function sum(results: readonly JourneyResult[]): JourneyResult {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    notRun: results.flatMap(({ notRun }) => notRun),
  };
}

/** With a server and a database of its own, so that no round counts what another has signed. */
async function runRound({ engine, journeys }: Round): Promise<JourneyResult> {
  const upstream = await startRealSite();
  const browser = await openBrowser(engine.name);
  const results: JourneyResult[] = [];
  try {
    for (const journey of journeys) results.push(await attempt(journey, browser, upstream));
  } finally {
    await browser.close();
    await upstream?.close();
  }
  const result = sum(results);
  // A run that is cut off has said how far it came.
  process.stdout.write(`  ${engine.title}, from “${journeys[0]?.title}” on: ${result.passed} passed, ${result.failed} failed\n`);
  return result;
}

const nothing: JourneyResult = { passed: 0, failed: 0, notRun: [] };

/** What is left on a slow machine, and who has it. */
function sayLeft({ name, title }: Engine, all: number, rounds: readonly Round[], late: ReadonlySet<Round>): string[] {
  const own = rounds.filter(({ engine }) => engine.name === name);
  const count = (some: readonly Round[]): number => some.flatMap(({ journeys }) => journeys).length;
  const tooLate = count(own.filter((round) => late.has(round)));
  return [
    ...sayTurn(all - count(own), `journeys in ${title}`, 'npm run test:journeys'),
    ...(tooLate > 0 ? [`${tooLate} journeys in ${title}: no time was left; \`npm run test:journeys\` has them all`] : []),
  ];
}

/** Prints one line an engine, each failure, and leaves the last line to the caller. */
export async function runJourneys(engines: readonly Engine[] = wantedEngines(), words = ''): Promise<JourneyResult> {
  const present = engines.filter(isPresent);
  const journeys = await readJourneys(words);
  const rounds = planRounds(journeys, present, timeTaken() > IN_TIME ? turnOfToday() : undefined);
  const late = new Set<Round>();
  const run = async (round: Round): Promise<JourneyResult> => {
    if (timeTaken() <= TOO_LATE || round.engine === present[0]) return runRound(round);
    late.add(round);
    return nothing;
  };
  const results = await inLanes(rounds, LANES, run);
  for (const engine of present) {
    const { passed, failed } = sum(results.filter((_result, at) => rounds[at]?.engine === engine));
    process.stdout.write(`  ${engine.title}: ${passed} passed, ${failed} failed\n`);
  }
  for (const [took, journey] of slowest.toSorted(([one], [other]) => other - one).slice(0, Number(process.env['SLOWEST'] ?? 5))) process.stdout.write(`  ${(took / 1000).toFixed(1)} s: ${journey}\n`);
  const absent = engines.filter((engine) => !isPresent(engine)).map(({ title }) => `${title}: it is not installed`);
  return sum([...results, { ...nothing, notRun: [...absent, ...present.flatMap((engine) => sayLeft(engine, journeys.length, rounds, late))] }]);
}

if (import.meta.main) {
  const { passed, failed, notRun } = await runJourneys(wantedEngines(), process.argv.slice(2).join(' '));
  for (const check of notRun) process.stdout.write(`  not run: ${check}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
