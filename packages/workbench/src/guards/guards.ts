import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { address } from './address.guard.ts';
import { api } from './api.guard.ts';
import { brand } from './brand.guard.ts';
import { changesets } from './changesets.guard.ts';
import { code } from './code.guard.ts';
import { decisions } from './decisions.guard.ts';
import { docs } from './docs.guard.ts';
import { easy } from './easy.guard.ts';
import { floors } from './floors.guard.ts';
import { generated } from './generated.guard.ts';
import { showFinding, type Finding, type Guard } from './guard.ts';
import { lockfile } from './lockfile.guard.ts';
import { manifest } from './manifest.guard.ts';
import { measure } from './measure.guard.ts';
import { packages } from './packages.guard.ts';
import { places } from './places.guard.ts';
import { privacy } from './privacy.guard.ts';
import { stories } from './stories.guard.ts';
import { styles } from './styles.guard.ts';
import { translations } from './translations.guard.ts';
import { types } from './types.guard.ts';
import { unused } from './unused.guard.ts';

/** Every guard, in the order in which they are told. `types` builds what some others read, so it comes first. */
export const guards: readonly Guard[] = [types, code, packages, manifest, translations, easy, address, brand, unused, api, floors, styles, measure, stories, privacy, generated, lockfile, places, docs, decisions, changesets];

export interface GuardOptions {
  /** The tree to look at; this one unless told. */
  readonly root?: string;
  /** Names of the guards wanted; all of them unless told. */
  readonly only?: readonly string[];
  /** Only what belongs to the inner loop. */
  readonly quick?: boolean;
  /** The guards to choose from; those of the house unless told. */
  readonly among?: readonly Guard[];
  /** Where the lines go; standard output unless told. */
  readonly print?: (line: string) => void;
}

export const ROOT = resolve(import.meta.dirname, '../../../..');

/** A guard that breaks is a guard that found something. */
export async function runGuard(guard: Guard, root: string): Promise<Finding[]> {
  try {
    return await guard.run(root);
  } catch (error) {
    return [{ file: '', message: `the guard itself broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }];
  }
}

function report(guard: Guard, findings: readonly Finding[], ms: number, print: (line: string) => void): boolean {
  const ok = findings.length === 0;
  print(`${ok ? 'ok  ' : 'FAIL'} ${guard.name}: ${guard.sentence} (${(ms / 1000).toFixed(1)} s)`);
  for (const finding of findings) print(`       ${showFinding(finding)}`);
  return ok;
}

function choose({ only, quick = false, among = guards }: GuardOptions): Guard[] {
  return among.filter((guard) => (only ? only.includes(guard.name) : !quick || guard.quick === true));
}

/** Runs the guards two at a time, `types` before those that need what it builds. */
export async function runGuards(options: GuardOptions = {}): Promise<{ passed: number; failed: number }> {
  const { root = ROOT, print = console.log } = options;
  const queue = choose(options);
  const verdicts: boolean[] = [];
  const one = async (guard: Guard): Promise<void> => {
    const start = performance.now();
    const findings = await runGuard(guard, root);
    verdicts.push(report(guard, findings, performance.now() - start, print));
    for (const line of (await guard.figures?.(root)) ?? []) print(`       ${line}`);
  };
  const lane = async (): Promise<void> => {
    for (let guard = queue.shift(); guard; guard = queue.shift()) await one(guard);
  };
  if (queue[0] === types) await one(queue.shift() ?? types);
  else if (queue.some(({ built }) => built)) await runGuard(types, root);
  await Promise.all([lane(), lane()]);
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
}

/** For the small programs beside this file: runs, tells, and sets the exit code. */
export async function guardCommand(options: GuardOptions): Promise<void> {
  const { passed, failed } = await runGuards(options);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, root: { type: 'string' } } });
  await guardCommand({
    quick: values.quick === true,
    ...(values.only ? { only: values.only.split(',') } : {}),
    ...(values.root ? { root: resolve(values.root) } : {}),
  });
}
