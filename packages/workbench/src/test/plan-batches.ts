import { inParts } from './in-parts.ts';

/** A test file and what it says. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Files of one process at most: few enough that no processor waits long for another at the end, many enough that starting Node costs little. */
const MOST = 20;

/** What another file would notice: hooks of the whole process, a clock or a global put in another's place, the environment, elements that are defined. */
const FELT_BY_OTHERS = /^(?:before|after|beforeEach|afterEach)\(|@dugnad\/elements\/server|\bmock\.(?:timers|module|method|getter|setter)|\bprocess\.(?:env|chdir|exitCode|on)\b|\bglobalThis\b/mu;
/** What lasts, or starts servers and programs. */
const HEAVY = /\bimport\.meta\.dirname\b|node:(?:child_process|worker_threads|cluster)|postgres|isBrowserHere/u;

function standsAlone({ text }: Source): boolean {
  return FELT_BY_OTHERS.test(text) || HEAVY.test(text);
}

const folderOf = ({ file }: Source): string => /packages\/[^/]+\/src\/[^/]+/u.exec(file)?.[0] ?? '';

/** Files that may share a process, by the folder that they read much of together; each of the others alone, and first, for they take longest. */
export function planBatches(sources: readonly Source[]): string[][] {
  const alone = sources.filter(standsAlone).map(({ file }) => [file]);
  const shared = new Map<string, string[]>();
  for (const source of sources) {
    if (!standsAlone(source)) shared.set(folderOf(source), [...(shared.get(folderOf(source)) ?? []), source.file]);
  }
  return [...alone, ...[...shared.values()].flatMap((files) => inParts(files, MOST))];
}
