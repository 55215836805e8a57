/** The server under test: a process of its own, that can be killed at any moment and started again on the same port and database. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '../engines/until.ts';
import { freePort } from '../postgres/postgres-cluster.ts';

export interface ServerPlace {
  /** A file of SQLite, or `postgres://…`. */
  readonly place: string;
  /** What the server believes to be reached by; its own address unless told. */
  readonly publicUrl?: string;
  /** Below what `serve.ts` takes. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Options of Node, such as `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

export const ADMIN_TOKEN = 'proof-of-the-faults-0123456789abcdef';

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
    const { place, publicUrl = this.origin, settings = {}, nodeOptions = [] } = this.#options;
    const child = spawn(process.execPath, [...nodeOptions, program, JSON.stringify({ place, publicUrl, port: this.port, adminToken: ADMIN_TOKEN, ...settings })], { stdio: ['ignore', 'pipe', 'pipe'] });
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
