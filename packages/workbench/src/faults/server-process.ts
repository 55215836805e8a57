/** The server under test: a process of its own, that can be killed at any moment and started again on the same port and database. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../engines/until.ts';
import { freePort } from '../postgres/start-postgres.ts';

export interface ServerPlace {
  /** Its folder: the file of SQLite, and what else it keeps. */
  readonly data: string;
  /** PostgreSQL in place of the file. */
  readonly databaseUrl?: string;
  /** More of the environment that `dugnad-server` reads. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Options of Node, such as `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

/** Where the rows lie: a file, or `postgres://…`. */
export function rowsOf({ data, databaseUrl }: ServerPlace): string {
  return databaseUrl ?? join(data, 'dugnad.sqlite');
}

export const ADMIN_TOKEN = 'proof-of-the-faults-0123456789abcdef';

/** Out of the way: a hundred people sit behind this one address. */
const LIMITS = { DUGNAD_LIMIT_PLACE: '900000000/1 900000000/1', DUGNAD_LIMIT_SITE: '900000000/1 900000000/1', DUGNAD_LIMIT_ADDRESS: '900000000/1' };

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

export class ServerProcess {
  readonly port: number;
  readonly #options: ServerPlace;
  #child: ChildProcess | undefined;
  #said = '';

  private constructor(port: number, options: ServerPlace) {
    this.port = port;
    this.#options = options;
  }

  static async start(options: ServerPlace): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), options);
    await server.start();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const { data, databaseUrl, environment, nodeOptions = [] } = this.#options;
    const env = { ...process.env, ...LIMITS, PORT: String(this.port), DUGNAD_ADMIN_TOKEN: ADMIN_TOKEN, DUGNAD_DATA: data, DUGNAD_LOG: 'no', ...(databaseUrl && { DATABASE_URL: databaseUrl }), ...environment };
    const child = spawn(process.execPath, [...nodeOptions, program], { stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (this.#said = (this.#said + data.toString()).slice(-4000)));
    this.#child = child;
    await until('the server answers', async () => {
      if (child.exitCode !== null) return true;
      return (await fetch(`${this.origin}/health`)).ok;
    }, 30_000);
    if (child.exitCode !== null) throw new Error(`The server ended at once: ${this.#said}`);
  }

  /** At once, with no chance to finish anything. Resolves when it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  }

  /** In good order, or, where it does not end, by force. */
  stop(): Promise<void> {
    return this.kill('SIGTERM');
  }

  /** What it wrote last, for those who look for a fault. */
  get said(): string {
    return this.#said;
  }
}
