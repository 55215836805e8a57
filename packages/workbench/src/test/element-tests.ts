/** web-test-runner in every engine that is there, or in those named: `element-tests.ts chromium`; with `cut`, on the Lit of the script tag. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Engine, isPresent, wantedEngines } from '../engines/engines.ts';
import { addEvidence, againFileOf, type CountsByEngine, hasCrashed } from './web-test-runner-reporter.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const wanted = wantedEngines(process.argv[2]);
const lit = process.argv[3];
const present = wanted.filter(isPresent);

// What is proven beside the counts is proven on the whole of Lit.
const countsFile = `${root}.artifacts/${lit ? `${lit}/` : ''}element-tests.json`;

async function runTests(engines: readonly Engine[], file: string): Promise<CountsByEngine> {
  rmSync(file, { force: true });
  const runner = spawn(process.execPath, [`${root}node_modules/@web/test-runner/dist/bin.js`, '--config', `${root}web-test-runner.config.mjs`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BROWSERS: engines.map(({ name }) => name).join(','), DUGNAD_COUNTS: file, ...(lit && { LIT: lit }) },
  });
  await once(runner, 'close');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CountsByEngine) : {};
}

/** An engine that crashed has said nothing about our tests: it is asked once more, all of it. A second crash is a failure. */
async function runAll(): Promise<CountsByEngine> {
  const counts = await runTests(present, countsFile);
  const crashed = present.filter(({ title }) => hasCrashed(counts[title]));
  if (crashed.length === 0) return counts;
  for (const { title } of crashed) process.stdout.write(`  ${title} ended in the middle, and is started once more.\n`);
  const again = await runTests(crashed, againFileOf(countsFile));
  addEvidence(countsFile, againFileOf(countsFile), crashed.map(({ name }) => name));
  return { ...counts, ...Object.fromEntries(crashed.map(({ title }) => [title, again[title] ?? { passed: 0, failed: 1 }])) };
}

const counts = present.length > 0 ? await runAll() : {};
const total = (key: 'passed' | 'failed'): number => Object.values(counts).reduce((sum, count) => sum + count[key], 0);
for (const { title } of wanted.filter((engine) => !isPresent(engine))) process.stdout.write(`not run: elements and widgets in ${title}, which is not installed\n`);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
