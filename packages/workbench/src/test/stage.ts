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
  /** What failed, in the script's own lines: the first ones of each failure. */
  readonly failures: readonly string[];
}

type Print = (line: string) => void;

interface Ended {
  /** Exit code, or what ended it otherwise. */
  readonly code: number | string;
  /** Of standard output. */
  readonly lines: readonly string[];
}

const countLine = /^(\d+) passed, (\d+) failed$/u;
const figuresLine = /^\{.*\}$/u;
const failureLine = /^(?<indent>\s*)(?:failed(?: in \w+)?: |FAIL )/u;
/** Lines told again of one failure, and of a script that fails without naming one. */
const MOST_LINES = 8;

/** A line for people, indented below the stage's name; undefined for one that is only for programs. */
function forPeople(raw: string): string | undefined {
  const line = stripVTControlCharacters(raw).trimEnd();
  if (line === '' || countLine.test(line) || figuresLine.test(line)) return undefined;
  return `  ${line.replace(/^ {2}/u, '')}`;
}

/** The whole group, because browsers and servers are children of the script. */
function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

function start(command: readonly string[], { environment, minutes }: Stage, print: Print): Promise<Ended> {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  });
  const lines: string[] = [];
  const show = (line: string): void => {
    const shown = forPeople(line);
    if (shown !== undefined) print(shown);
  };
  // Which of the two streams is heard last is chance: what counts is said on the first.
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    show(line);
  });
  createInterface({ input: child.stderr }).on('line', show);
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

/** A failure's own line, and what stands below it, further in. */
function failureAt(lines: readonly string[], start: number): string[] {
  const indent = failureLine.exec(lines[start] ?? '')?.groups?.['indent']?.length ?? 0;
  const below = lines.slice(start + 1, start + MOST_LINES);
  const end = below.findIndex((line) => line.search(/\S/u) <= indent);
  return [lines[start] ?? '', ...(end === -1 ? below : below.slice(0, end))].map((line) => line.slice(indent));
}

/** Where a log is kept only by its end, what failed must stand there too. */
function failuresIn(lines: readonly string[]): string[] {
  const named = lines.flatMap((line, index) => (failureLine.test(line) ? failureAt(lines, index) : []));
  return named.length > 0 ? named : lines.slice(-MOST_LINES);
}

const notRunIn = (lines: readonly string[]): string[] => lines.map((line) => /^\s*not run: (.*)$/u.exec(line)?.[1]).filter((check) => check !== undefined);

/** What a script said, in numbers. A script that fails without naming a failure has failed once. */
export function resultOf({ code, lines }: Ended): StageResult {
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const [, passed = code === 0 ? 1 : 0, named = 0] = (countLine.exec(last) ?? []).map(Number);
  const failed = code === 0 ? named : Math.max(1, named);
  return { passed, failed, notRun: notRunIn(lines), failures: failed > 0 ? failuresIn(lines.map(stripVTControlCharacters)) : [] };
}

/** Where the scripts lie, how long a run is wanted, and where its lines go. */
export interface StageOptions {
  /** The workbench's `src`. */
  readonly folder: string;
  readonly quick: boolean;
  readonly print?: Print;
}

async function tryStage(stage: Stage, { folder, quick }: StageOptions, print: Print): Promise<StageResult> {
  const [script, ...args] = stage.run;
  const path = join(folder, script);
  if (!existsSync(path)) {
    const missing = `There is no ${script}.`;
    print(`  ${missing}`);
    return { passed: 0, failed: 1, notRun: [], failures: [missing] };
  }
  const more = quick && typeof stage.quick === 'object' ? stage.quick : [];
  const ended = await start([path, ...args, ...more], stage, print);
  if (typeof ended.code !== 'string') return resultOf(ended);
  print(`  ${ended.code}`);
  const result = resultOf(ended);
  return { ...result, failures: [...result.failures, ended.code] };
}

/** Runs a stage to its end and says how it went. */
export async function runStage(stage: Stage, options: StageOptions): Promise<StageResult> {
  const { print = console.log } = options;
  print(stage.name);
  const absent = stage.absent?.();
  if (absent !== undefined) {
    print(`  ${absent}`);
    return { passed: 0, failed: 0, notRun: [], failures: [] };
  }
  const since = performance.now();
  const result = await tryStage(stage, options, print);
  print(`  ${result.passed} passed, ${result.failed} failed (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  return result;
}
