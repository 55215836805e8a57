/** web-test-runner in every engine that is there, or in those named: `element-tests.ts chromium`; with `cut`, on the Lit of the script tag. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPresent, wantedEngines } from '../engines/engines.ts';
import type { CountsByEngine } from './web-test-runner-reporter.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const wanted = wantedEngines(process.argv[2]);
const lit = process.argv[3];
// What is proven beside the counts is proven on the whole of Lit.
const countsFile = `${root}.artifacts/${lit ? `${lit}/` : ''}element-tests.json`;
const present = wanted.filter(isPresent);

async function runTests(): Promise<number> {
  const runner = spawn(process.execPath, [`${root}node_modules/@web/test-runner/dist/bin.js`, '--config', `${root}web-test-runner.config.mjs`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BROWSERS: present.map(({ name }) => name).join(','), DUGNAD_COUNTS: countsFile, ...(lit && { LIT: lit }) },
  });
  const [code] = (await once(runner, 'close')) as [number | null];
  return code ?? 1;
}

/** An engine that was asked for and has no counts did not come to its end. */
function readCounts(): { passed: number; failed: number } {
  const counts = existsSync(countsFile) ? (JSON.parse(readFileSync(countsFile, 'utf8')) as CountsByEngine) : {};
  const silent = present.filter(({ title }) => !counts[title]);
  for (const { title } of silent) process.stdout.write(`${title} did not come to its end.\n`);
  const all = Object.values(counts);
  const total = (key: 'passed' | 'failed'): number => all.reduce((sum, count) => sum + count[key], 0);
  return { passed: total('passed'), failed: total('failed') + silent.length };
}

rmSync(countsFile, { force: true });
const code = present.length > 0 ? await runTests() : 0;
const { passed, failed } = readCounts();
for (const { title } of wanted.filter((engine) => !isPresent(engine))) process.stdout.write(`not run: elements and widgets in ${title}, which is not installed\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;
