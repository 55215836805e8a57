/** Everything that needs no browser, by node:test: failures are printed whole, the rest is counted. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { planBatches } from './plan-batches.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const batches = join(root, '.artifacts', 'batches');

/** In the packages with elements, only tables need no browser; `test/journeys` has a runner of its own. */
const patterns = ['packages/{tokens,client,server,workbench,pages,audit}/src/**/*.test.ts', 'packages/*/src/**/*.table.test.ts', 'test/**/*.test.ts'];

async function testFiles(): Promise<string[]> {
  const files = new Set<string>();
  for await (const file of glob(patterns, { cwd: root, exclude: ['**/node_modules/**'] })) files.add(join(root, file));
  return [...files].sort();
}

/** A file that reads all of a batch; where one file is alone, itself. */
function fileOf(batch: readonly string[], at: number): string {
  const [only] = batch;
  if (only !== undefined && batch.length === 1) return only;
  const file = join(batches, `${dirname(batch[0] ?? '').replace(root, '').replaceAll('/', '.')}.${at}.mjs`);
  writeFileSync(file, batch.map((path) => `await import(${JSON.stringify(pathToFileURL(path).href)});\n`).join(''));
  return file;
}

async function filesToRun(): Promise<string[]> {
  const sources = (await testFiles()).map(async (file) => ({ file, text: await readFile(file, 'utf8') }));
  rmSync(batches, { recursive: true, force: true });
  mkdirSync(batches, { recursive: true });
  return planBatches(await Promise.all(sources)).map(fileOf);
}

/** The thrown error itself; node:test wraps it in one of its own. */
function reason(error: Error): string {
  return inspect(error.cause ?? error).replaceAll(/^/gmu, '    ');
}

let passed = 0;
let failed = 0;
let finished = false;
const slowest: (readonly [took: number, file: string])[] = [];
const tests = run({ files: await filesToRun(), cwd: root, concurrency: Math.max(2, cpus().length), timeout: 120_000 });
tests.on('test:fail', ({ name, file, details }) => {
  // A describe fails because of what stands in it, which has been said.
  if (details.error.cause !== undefined && String(details.error.cause).includes('subtest')) return;
  process.stdout.write(`failed: ${name}\n${reason(details.error)}\n    (${file ?? 'no file'})\n`);
});
tests.on('test:stderr', ({ message }) => process.stdout.write(message));
tests.on('test:summary', ({ file, counts, duration_ms: took }) => {
  if (file !== undefined) {
    slowest.push([took, file.replace(root, '')]);
    return;
  }
  finished = true;
  passed = counts.passed;
  failed = counts.tests - counts.passed - counts.skipped - counts.todo;
});
tests.resume();
tests.once('end', () => {
  if (!finished) process.stdout.write('The tests ended without a summary.\n');
  for (const [took, file] of slowest.toSorted(([one], [other]) => other - one).slice(0, Number(process.env['SLOWEST'] ?? 5))) process.stdout.write(`  ${(took / 1000).toFixed(1)} s: ${file}\n`);
  process.stdout.write(`${passed} passed, ${finished ? failed : failed + 1} failed\n`);
  process.exitCode = finished && failed === 0 && passed > 0 ? 0 : 1;
});
