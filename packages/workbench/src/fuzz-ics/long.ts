/**
 * `npm run test:long [count] [seed]`: mutated calendars, 200,000 unless said otherwise. None may throw, take
 * more than 50 ms of processor time (inputs under 10 kB, best of three), or fill the memory.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endure } from './endure.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { seeds } from './seeds.ts';

const artifacts = fileURLToPath(new URL('../../../../.artifacts/fuzz-ics', import.meta.url));
const MOST_HEAP = 600e6;
const MOST_FAILURES = 20;

interface Run {
  tried: number;
  slowest: number;
  failures: { input: string; complaint: string }[];
}

function tryMany(texts: readonly string[], count: number, random: Random): Run {
  const run: Run = { tried: 0, slowest: 0, failures: [] };
  while (run.tried < count && run.failures.length < MOST_FAILURES) {
    const input = mutate(random.pick(texts), random, random.pick(texts));
    const { complaint, ms } = endure(input);
    run.tried += 1;
    run.slowest = Math.max(run.slowest, ms);
    if (complaint !== undefined) run.failures.push({ input, complaint });
    if (run.tried % 20_000 === 0) process.stdout.write(`${run.tried} tried, slowest ${run.slowest.toFixed(1)} ms\n`);
  }
  return run;
}

async function keep({ failures }: Run): Promise<void> {
  if (failures.length === 0) return;
  await mkdir(artifacts, { recursive: true });
  for (const [index, { input, complaint }] of failures.entries()) {
    process.stdout.write(`failed: input ${index} ${complaint}\n`);
    await writeFile(join(artifacts, `failure-${index}.ics`), input);
  }
  process.stdout.write(`The inputs are in ${artifacts}\n`);
}

const count = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? 20_261_122);
const run = tryMany(await seeds(), count, new Random(seed));
await keep(run);
const heap = process.memoryUsage().heapUsed;
const bounded = heap < MOST_HEAP;
process.stdout.write(`${run.tried} mutated inputs (seed ${seed}), slowest ${run.slowest.toFixed(1)} ms, heap ${Math.round(heap / 1e6)} MB${bounded ? '' : ': too much'}\n`);
const failed = run.failures.length + (bounded ? 0 : 1);
process.stdout.write(`${run.tried - run.failures.length} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && run.tried === count ? 0 : 1;
