/**
 * web-test-runner in every engine that is there: Firefox and WebKit on the whole of Lit, Chromium on that Lit which pages get by the
 * script tag, and on the whole what never comes by it. `element-tests.ts chromium`: one engine, all of it on the whole of Lit.
 * Two at a time, each a runner of its own, so that no processor waits for the slowest engine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, isPresent, wantedEngines } from '../engines/engines.ts';
import { freePort } from '../postgres/start-postgres.ts';
import { inLanes } from './in-lanes.ts';
import { type Count, type CountsByEngine, writeEvidence } from './web-test-runner-reporter.ts';

/** `cut`: as by the script tag; `beside`: the whole, for what never comes by it; undefined: the whole, for everything. */
type Lit = 'cut' | 'beside' | undefined;

interface Run {
  readonly engine: Engine;
  readonly lit: Lit;
}

const LANES = 2;
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const [only] = process.argv.slice(2);
const wanted = wantedEngines(only);

const titles = { cut: ', on the Lit of the script tag', beside: ', what does not come by the script tag' } as const;
const titleOf = ({ engine, lit }: Run): string => `${engine.title}${lit ? titles[lit] : ''}`;
const countsFileOf = ({ engine, lit }: Run, again = ''): string => `${root}.artifacts/elements/${engine.name}${lit ? `-${lit}` : ''}${again}/element-tests.json`;
const AGAIN = '-again';

async function runOnce({ engine: { name, title }, lit }: Run, counts: string, files?: string): Promise<Count | undefined> {
  rmSync(dirname(counts), { recursive: true, force: true });
  const runner = spawn(process.execPath, [`${root}node_modules/@web/test-runner/dist/bin.js`, '--config', `${root}web-test-runner.config.mjs`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Two runners that look for a free port at the same time find the same one.
    env: { ...process.env, BROWSERS: name, DUGNAD_COUNTS: counts, DUGNAD_PORT: String(await freePort()), ...(lit && { LIT: lit }), ...(files && { FILES: files }) },
  });
  await once(runner, 'close');
  return existsSync(counts) ? (JSON.parse(readFileSync(counts, 'utf8')) as CountsByEngine)[title] : undefined;
}

const nothing: Count = { passed: 0, failed: 0 };

/** What was left once is asked once more; what is left then has failed. */
async function runAgain(run: Run, lost: readonly string[] | undefined): Promise<Count> {
  process.stdout.write(`  ${titleOf(run)} ended in the middle, and is asked once more: ${lost?.join(', ') ?? 'everything'}.\n`);
  const { passed, failed, lost: again = [] } = (await runOnce(run, countsFileOf(run, AGAIN), lost && `{${lost.join(',')},}`)) ?? { passed: 0, failed: 1 };
  for (const file of again) process.stdout.write(`  failed in ${run.engine.title}: it ended in the middle of ${relative(root, file)} again\n`);
  return { passed, failed: failed + again.length };
}

/** An engine that ends in the middle has said nothing about our tests. */
async function runWhole(run: Run): Promise<Count> {
  rmSync(dirname(countsFileOf(run, AGAIN)), { recursive: true, force: true });
  const first = await runOnce(run, countsFileOf(run));
  if (first && !first.lost) return first;
  const { passed, failed, lost } = first ?? nothing;
  const second = await runAgain(run, lost?.map((file) => relative(root, file)));
  return { passed: passed + second.passed, failed: failed + second.failed };
}

// The slowest first.
const present = wanted.filter(isPresent).toReversed();
// Some files alone may be all of one kind, and a runner without a file fails.
const isWhole = only === undefined && process.env['FILES'] === undefined;
const litsOf = (engine: Engine): readonly Lit[] => (engine.name === 'chromium' && isWhole ? ['cut', 'beside'] : [undefined]);
const runs = present.flatMap((engine) => litsOf(engine).map((lit): Run => ({ engine, lit })));
const counts = await inLanes(runs, LANES, async (run) => {
  const count = await runWhole(run);
  process.stdout.write(`  ${titleOf(run)}: ${count.passed} passed, ${count.failed} failed\n`);
  return count;
});

if (only === undefined) writeEvidence(`${root}.artifacts/evidence/tests.json`, runs.flatMap((run) => [countsFileOf(run), countsFileOf(run, AGAIN)]));
const total = (key: 'passed' | 'failed'): number => counts.reduce((sum, count) => sum + count[key], 0);
for (const { title } of wanted.filter((engine) => !isPresent(engine))) process.stdout.write(`not run: elements and widgets in ${title}, which is not installed\n`);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
