import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../store.ts';

/** Beside this file, built or not. */
const PROGRAM = fileURLToPath(import.meta.url.endsWith('.ts') ? new URL('sign-up-many.test.page.ts', import.meta.url) : new URL('sign-up-many.test.page.js', import.meta.url));

/** What one person was told. */
export interface Told {
  name: string;
  kind: string;
  status: string;
  reference: string;
}

export interface SignUpProcess {
  /** Resolves once it stands at the door. */
  ready: Promise<void>;
  begin(): void;
  /** What was said until it ended, or was killed. */
  answers(): Promise<Told[]>;
}

/** Persons from `from` to before `to`, each wishes for the shift, or the talk; killed after `dies` answers. */
export function startSignUps(place: StorePlace, { from, to, dies, wanted = 'shift' }: { from: number; to: number; dies?: number; wanted?: 'shift' | 'talk' }): SignUpProcess {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(place), String(from), String(to), String(dies ?? 'never'), wanted], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [said, failed] = ['', ''];
  const ready = Promise.withResolvers<void>();
  child.stderr.on('data', (chunk: Buffer) => { failed += chunk.toString(); });
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.startsWith('ready\n')) ready.resolve();
  });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  void ended.then(([code, signal]) => ready.reject(new Error(`The process ended with ${String(code ?? signal)}: ${failed}`)));
  return {
    ready: ready.promise,
    begin: () => void child.stdin.write('go\n'),
    async answers() {
      const [code, signal] = await ended;
      assert.deepEqual([code, signal], dies === undefined ? [0, null] : [null, 'SIGKILL'], failed);
      // The last line may have been cut off by the kill.
      return said.split('\n').slice(1, -1).map((line) => JSON.parse(line) as Told);
    },
  };
}

/** All of them at the same moment; what each was told, one list a process. */
export async function signUpAtOnce(place: StorePlace, parts: readonly Parameters<typeof startSignUps>[1][]): Promise<Told[][]> {
  const processes = parts.map((part) => startSignUps(place, part));
  await Promise.all(processes.map(({ ready }) => ready));
  for (const { begin } of processes) begin();
  return Promise.all(processes.map(({ answers }) => answers()));
}
