/** `npm test`: every guard and test; `npm test -- --quick` is the inner loop. The last line sums up. */
import { fileURLToPath } from 'node:url';
import { runStage, type StageResult } from './stage.ts';
import { stages } from './stages.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');

// Hundreds of files are read by a process of their own each; what the first has compiled, the others need not.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../../../.artifacts/compiled/', import.meta.url));

// What comes late may have to be content with less.
process.env['DUGNAD_BEGAN'] ??= String(Date.now());

const results: StageResult[] = [];
const failures: string[] = [];
const took: string[] = [];
for (const stage of stages) {
  if (quick && stage.quick === false) continue;
  const since = performance.now();
  const result = await runStage(stage, { folder, quick });
  took.push(`${stage.name}: ${Math.round((performance.now() - since) / 1000)} s`);
  results.push(result);
  failures.push(...result.failures.map((line) => `  ${stage.name}: ${line}`));
}

const notRun = results.flatMap((result) => result.notRun);
if (notRun.length > 0) process.stdout.write(`Not run:\n${notRun.map((check) => `  ${check}\n`).join('')}`);
if (failures.length > 0) process.stdout.write(`Failed:\n${failures.map((line) => `${line}\n`).join('')}`);
process.stdout.write(`It took:\n${took.map((line) => `  ${line}\n`).join('')}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
