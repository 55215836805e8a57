import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { showFinding, type Finding, type Guard } from './guard.ts';
import { guards, ROOT, runGuard } from './guards.ts';
import { codeViolations } from './prove/code.violations.ts';
import { copyTree } from './prove/copy-tree.ts';
import { elementViolations } from './prove/element.violations.ts';
import { floorViolations } from './prove/floors.violations.ts';
import { stageGuards, stageViolations } from './prove/stages.ts';
import { treeViolations } from './prove/tree.violations.ts';
import { applyViolations, blamed, isCaught, type Violation } from './prove/violation.ts';
import { compile, types } from './types.guard.ts';

export const violations: readonly Violation[] = [...codeViolations, ...floorViolations, ...elementViolations, ...treeViolations, ...stageViolations];

/** Everything that must be shown to catch something. */
export const proven: readonly Guard[] = [...guards, ...stageGuards];

async function look(root: string, guard: Guard): Promise<Finding[]> {
  // What reads built files sees a change of the sources only after a build; its errors are another guard's matter.
  if (guard.built) await compile(root);
  return runGuard(guard, root);
}

function tell(violation: Violation, caught: boolean, after: readonly Finding[]): void {
  console.log(`${caught ? 'caught' : 'MISSED'} ${violation.guard}: ${violation.describe}`);
  if (caught) return;
  const near = after.filter(({ file }) => file === blamed(violation) || file === '');
  for (const finding of near.slice(0, 5)) console.log(`       said instead: ${showFinding(finding)}`);
}

/** Breaks the copy in every way that one guard should see, asks the guard, and mends the copy. */
async function proveGuard(root: string, guard: Guard): Promise<number> {
  const mine = violations.filter((violation) => violation.guard === guard.name);
  if (mine.length === 0) {
    console.log(`MISSED ${guard.name}: nothing has been thought of that it should catch`);
    return 1;
  }
  const before = await look(root, guard);
  const mend = await applyViolations(root, mine);
  const after = await look(root, guard);
  await mend();
  const caught = mine.map((violation) => isCaught(violation, before, after));
  mine.forEach((violation, index) => tell(violation, caught[index] === true, after));
  return caught.filter((verdict) => !verdict).length;
}

/** Shows for every guard that it catches what it is there for, in a copy of the tree. */
export async function proveGuards(root: string, wanted: readonly Guard[]): Promise<{ caught: number; missed: number }> {
  await types.run(root);
  const copy = await copyTree(root);
  try {
    let missed = 0;
    for (const guard of wanted) missed += await proveGuard(copy, guard);
    const names = new Set(wanted.map(({ name }) => name));
    return { caught: violations.filter(({ guard }) => names.has(guard)).length - missed, missed };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',');
  const { caught, missed } = await proveGuards(ROOT, proven.filter(({ name }) => !names || names.includes(name)));
  console.log(`caught ${caught} of ${caught + missed}`);
  process.exitCode = missed > 0 ? 1 : 0;
}
