/** `npm test`: every guard and test; `npm test -- --quick` is the inner loop. The last line sums up. */
import { fileURLToPath } from 'node:url';
import { runStage, type StageResult } from './stage.ts';
import { stages } from './stages.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');

const results: StageResult[] = [];
const failures: string[] = [];
for (const stage of stages) {
  if (quick && stage.quick === false) continue;
  const result = await runStage(stage, { folder, quick });
  results.push(result);
  failures.push(...result.failures.map((line) => `  ${stage.name}: ${line}`));
}

const notRun = results.flatMap((result) => result.notRun);
if (notRun.length > 0) process.stdout.write(`Not run:\n${notRun.map((check) => `  ${check}\n`).join('')}`);
if (failures.length > 0) process.stdout.write(`Failed:\n${failures.map((line) => `${line}\n`).join('')}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
