/** PostgreSQL for tests and benches: a cluster of its own in a temporary folder, on a free port of this machine, gone afterwards. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { until } from '../engines/until.ts';

export interface PostgresCluster {
  /** Makes an empty database and gives its address. */
  database(name: string): Promise<string>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';

/** Where the programs lie: the newest of Debian's folders. Undefined where there is no PostgreSQL. */
export async function postgresPrograms(versions = VERSIONS): Promise<string | undefined> {
  const all = existsSync(versions) ? await readdir(versions) : [];
  const newest = all.sort((one, other) => Number(other) - Number(one)).find((version) => existsSync(join(versions, version, 'bin/initdb')));
  return newest === undefined ? undefined : join(versions, newest, 'bin');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** PostgreSQL refuses to run as root. */
const isRoot = process.getuid?.() === 0;
const as = (program: string, args: readonly string[]): [string, string[]] => (isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, [...args]]);

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function make(programs: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-postgres-'));
  if (isRoot) await run('chown', ['postgres', folder]);
  await run(...as(join(programs, 'initdb'), ['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']), { cwd: folder });
  return folder;
}

async function stop(server: ChildProcess, programs: string, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (server.exitCode === null) {
    await run(...as(join(programs, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', '-W', 'stop']), { cwd: folder });
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}

/** Settings are PostgreSQL's own, `fsync` and `synchronous_commit` on among them. @throws where there is no PostgreSQL */
export async function openPostgresCluster(): Promise<PostgresCluster> {
  const programs = await postgresPrograms();
  if (programs === undefined) throw new Error(`There is no PostgreSQL below ${VERSIONS}: install the package “postgresql”.`);
  const [folder, port] = [await make(programs), await freePort()];
  const server = spawn(...as(join(programs, 'postgres'), ['-D', join(folder, 'data'), '-h', '127.0.0.1', '-p', String(port), '-k', folder]), { cwd: folder, stdio: 'ignore' });
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`;
  await until('PostgreSQL answers', () => answers(address('postgres')));
  return {
    async database(name) {
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`);
      await client.end();
      return address(name);
    },
    close: () => stop(server, programs, folder),
  };
}
