/** A PostgreSQL of one's own for tests and benches: in a temporary folder, on a free loopback port, writing to the disk as a real one does. */
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { chown, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';

export interface RunningPostgres {
  /** `postgres://postgres@127.0.0.1:<port>/postgres` */
  databaseUrl: string;
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Ends it at once, writing nothing more (an immediate shutdown), and starts it again on the same data and port. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder with `initdb`, `postgres` and `createdb`: on the path, or the newest that Debian installed. */
export function findPostgres(path = process.env['PATH'] ?? '', installed = INSTALLED): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).toSorted((a, b) => Number(b) - Number(a)).map((version) => join(installed, version, 'bin')) : [];
  return [...path.split(delimiter), ...versions].find((folder) => folder !== '' && ['initdb', 'postgres', 'createdb'].every((tool) => existsSync(join(folder, tool))));
}

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`. */
async function whoRuns(): Promise<{ uid?: number; gid?: number }> {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
  return { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
}

/** One that nobody has just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once it says that it takes connections; what it said before stands in the error if it ends instead. */
async function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${String(code)}:\n${said}`)));
  });
}

interface Cluster {
  bin: string;
  folder: string;
  port: number;
  who: { uid?: number; gid?: number };
}

async function serve({ bin, folder, port, who }: Cluster): Promise<ChildProcess> {
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: 100, log_destination: 'stderr', logging_collector: 'off' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(bin, 'postgres'), ['-D', folder, ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...who });
  await untilReady(child);
  return child;
}

async function makeCluster(bin: string): Promise<Cluster> {
  const who = await whoRuns();
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-postgres-'));
  if (who.uid !== undefined && who.gid !== undefined) await chown(folder, who.uid, who.gid);
  await run(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions'], { cwd: folder, ...who });
  return { bin, folder, port: await freePort(), who };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** `undefined` where PostgreSQL is not installed. It is stopped, and its folder removed, by `stop()` or with this process. */
export async function startPostgres(): Promise<RunningPostgres | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const cluster = await makeCluster(bin);
  let child = await serve(cluster);
  const remove = (): void => rmSync(cluster.folder, { recursive: true, force: true });
  const atExit = (): void => {
    child.kill('SIGQUIT');
    remove();
  };
  process.once('exit', atExit);
  const toCluster = ['-h', '127.0.0.1', '-p', String(cluster.port), '-U', 'postgres'];
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${cluster.port}/${name}`;
  return {
    databaseUrl: address('postgres'),
    async createDatabase(name) {
      await run(join(bin, 'createdb'), [...toCluster, name], { cwd: tmpdir() });
      return address(name);
    },
    async crash() {
      // `immediate` ends all processes without writing anything more, so that what was not on the disk is gone.
      await end(child, 'SIGQUIT');
      child = await serve(cluster);
    },
    async stop() {
      process.removeListener('exit', atExit);
      await end(child, 'SIGINT');
      remove();
    },
  };
}
