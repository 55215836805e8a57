/**
 * `npm run bench:server`: durable write requests per second, 32 clients, generator included, mail queued, on SQLite and
 * PostgreSQL; beside a bare Fastify route on the same database. Figures as figures.md wants them.
 *
 * `--profile <folder>` writes a processor profile of our server; `--sqlite`, `--postgres` measure one alone; `--rounds <count>`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServerPlace } from '../faults/server-process.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { measureServer, type ServerFigures } from './measure-server.ts';

const TIME = 2500;

const { values } = parseArgs({ options: { profile: { type: 'string' }, sqlite: { type: 'boolean' }, postgres: { type: 'boolean' }, rounds: { type: 'string', default: '7' } } });

function show(name: string, figures: ServerFigures): void {
  const { writesPerSecond, ceilingPerSecond, ofCeiling, p99Ms, countReadsPerSecond, constantReadsPerSecond, countReadsOfCeiling, countP99Ms } = figures;
  process.stdout.write(`${name}: ${writesPerSecond} durable writes a second of ${ceilingPerSecond} (${ofCeiling}), p99 ${p99Ms} ms\n`);
  process.stdout.write(`  ${countReadsPerSecond} count reads a second of ${constantReadsPerSecond} (${countReadsOfCeiling}), p99 ${countP99Ms} ms, while half of these writes go on\n`);
}

const keysOf = ({ writesPerSecond, ofCeiling, countReadsOfCeiling, p99Ms }: ServerFigures): Partial<ServerFigures> => ({ writesPerSecond, ofCeiling, countReadsOfCeiling, p99Ms });

async function main(folder: string): Promise<void> {
  const both = !values.sqlite && !values.postgres;
  const options = { rounds: Number(values.rounds), time: TIME };
  const nodeOptions = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
  process.stdout.write(`medians of ${options.rounds} interleaved rounds of ${TIME / 1000} s, 32 clients, the generator on the same machine\n`);
  const measure = async (name: string, place: ServerPlace): Promise<Partial<ServerFigures>> => {
    const figures = await measureServer({ ...place, nodeOptions }, options);
    show(name, figures);
    return keysOf(figures);
  };
  const found: Record<string, Partial<ServerFigures>> = {};
  if (both || values.sqlite) found['sqlite'] = await measure('SQLite', { data: join(folder, 'sqlite') });
  if (both || values.postgres) {
    const cluster = await startPostgres();
    if (cluster) found['postgres'] = await measure('PostgreSQL', { data: join(folder, 'postgres'), databaseUrl: await cluster.createDatabase('bench') }).finally(() => cluster.stop());
    else process.stdout.write('not run: PostgreSQL is not installed\n');
  }
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

const folder = await mkdtemp(join(tmpdir(), 'dugnad-bench-'));
try {
  await main(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
