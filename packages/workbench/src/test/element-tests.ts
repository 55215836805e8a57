/**
 * web-test-runner in every engine that is there: Firefox and WebKit on the whole of Lit, Chromium on that Lit which pages get by the
 * script tag, and on the whole what never comes by it. `element-tests.ts chromium`: one engine, all of it on the whole of Lit.
 * Two at a time, each a runner of its own, so that no processor waits for the slowest engine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, isPresent, wantedEngines } from '../engines/engines.ts';
import { freePort } from '../postgres/start-postgres.ts';
import { inLanes } from './in-lanes.ts';
import { type Count, type CountsByEngine, hasCrashed, writeEvidence } from './web-test-runner-reporter.ts';

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
const countsFileOf = ({ engine, lit }: Run): string => `${root}.artifacts/elements/${engine.name}${lit ? `-${lit}` : ''}/element-tests.json`;

async function runOnce(run: Run): Promise<Count | undefined> {
  const file = countsFileOf(run);
  rmSync(dirname(file), { recursive: true, force: true });
  const { engine: { name, title }, lit } = run;
  const runner = spawn(process.execPath, [`${root}node_modules/@web/test-runner/dist/bin.js`, '--config', `${root}web-test-runner.config.mjs`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Two runners that look for a free port at the same time find the same one.
    env: { ...process.env, BROWSERS: name, DUGNAD_COUNTS: file, DUGNAD_PORT: String(await freePort()), ...(lit && { LIT: lit }) },
  });
  await once(runner, 'close');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CountsByEngine)[title] : undefined;
}

/** An engine that crashed has said nothing about our tests: it is asked once more, all of it. A second crash is a failure. */
async function runWhole(run: Run): Promise<Count> {
  const first = await runOnce(run);
  if (first && !hasCrashed(first)) return first;
  process.stdout.write(`  ${titleOf(run)} ended in the middle, and is started once more.\n`);
  return (await runOnce(run)) ?? { passed: 0, failed: 1 };
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

if (only === undefined) writeEvidence(`${root}.artifacts/evidence/tests.json`, runs.map(countsFileOf));
const total = (key: 'passed' | 'failed'): number => counts.reduce((sum, count) => sum + count[key], 0);
for (const { title } of wanted.filter((engine) => !isPresent(engine))) process.stdout.write(`not run: elements and widgets in ${title}, which is not installed\n`);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
