/**
 * A stage of `npm test`: a script of its own process, so that one that crashes or hangs takes nothing else with it.
 * It may end with the line `N passed, N failed`; without it, its exit code counts for one. A line `not run: …` names what
 * could not be tried.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

export interface Stage {
  readonly name: string;
  /** A script below `packages/workbench/src`, with its arguments. */
  readonly run: readonly [script: string, ...args: string[]];
  /** Part of the inner loop: true, or the arguments that make it short. */
  readonly quick: boolean | readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A sentence why there is nothing to do here, or undefined. */
  readonly absent?: () => string | undefined;
  /** Minutes after which it counts as hung. */
  readonly minutes: number;
}

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

interface Ended {
  /** Exit code, or what ended it otherwise. */
  readonly code: number | string;
  readonly lines: readonly string[];
}

const countLine = /^(\d+) passed, (\d+) failed$/u;
const figuresLine = /^\{.*\}$/u;

/** Every line that is not only for programs, as it comes. */
function show(raw: string): void {
  const line = stripVTControlCharacters(raw);
  if (line.trim() !== '' && !countLine.test(line) && !figuresLine.test(line)) process.stdout.write(`  ${line.trimEnd()}\n`);
}

/** The whole group, because browsers and servers are children of the script. */
function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

function start(command: readonly string[], environment: Readonly<Record<string, string>>, minutes: number): Promise<Ended> {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  });
  const lines: string[] = [];
  const hear = (line: string): void => {
    lines.push(line);
    show(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    endGroup(child.pid, 'SIGKILL');
  }, minutes * 60_000);
  const stop = (): void => {
    endGroup(child.pid, 'SIGTERM');
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => {
    const done = (code: number | string): void => {
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      endGroup(child.pid, 'SIGTERM');
      resolve({ code, lines });
    };
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => done(late ? `it took longer than ${minutes} minutes` : (code ?? `it ended by ${String(signal)}`)));
  });
}

/** What a script said, in numbers. A script that fails without naming a failure has failed once. */
export function resultOf({ code, lines }: Ended): StageResult {
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const counts = countLine.exec(last);
  const passed = Number(counts?.[1] ?? (code === 0 ? 1 : 0));
  const named = Number(counts?.[2] ?? 0);
  const notRun = lines.map((line) => /^\s*not run: (.*)$/u.exec(line)?.[1]).filter((check) => check !== undefined);
  return { passed, failed: code === 0 ? named : Math.max(1, named), notRun };
}

function say(result: StageResult, since: number, code: number | string): StageResult {
  if (typeof code === 'string') process.stdout.write(`  ${code}\n`);
  process.stdout.write(`  ${result.passed} passed, ${result.failed} failed (${((performance.now() - since) / 1000).toFixed(1)} s)\n`);
  return result;
}

/** Runs a stage to its end and says how it went. @param folder the workbench's `src`. */
export async function runStage(stage: Stage, folder: string, quick: boolean): Promise<StageResult> {
  process.stdout.write(`${stage.name}\n`);
  const absent = stage.absent?.();
  if (absent) {
    process.stdout.write(`  ${absent}\n`);
    return { passed: 0, failed: 0, notRun: [] };
  }
  const since = performance.now();
  const [script, ...args] = stage.run;
  const path = join(folder, script);
  if (!existsSync(path)) return say({ passed: 0, failed: 1, notRun: [] }, since, `There is no ${script}.`);
  const more = quick && typeof stage.quick === 'object' ? stage.quick : [];
  const ended = await start([path, ...args, ...more], stage.environment ?? {}, stage.minutes);
  return say(resultOf(ended), since, ended.code);
}
