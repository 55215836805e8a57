import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface BareProcess {
  readonly port: number;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** Starts the ceiling on a database that is there. */
export async function startBare(place: string): Promise<BareProcess> {
  const child = spawn(process.execPath, [program, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    port: Number(said.toString()),
    async close() {
      const ended = once(child, 'close');
      child.kill();
      await ended;
    },
  };
}
