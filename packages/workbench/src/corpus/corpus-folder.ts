import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where the calendars with known answers lie, which are not part of this repository; undefined when they are absent. */
export function corpusFolder(): string | undefined {
  const folder = process.env['DUGNAD_ICS_CORPUS'] ?? join(root, '../shared/data/ics');
  return existsSync(join(folder, 'expected.json')) ? folder : undefined;
}

export async function readJson<T>(...path: string[]): Promise<T> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as T;
}

/** How many cases of one kind came out right, and what the others said. */
export interface Tally {
  readonly kind: string;
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly string[];
}

/** Runs a check over named cases; it answers with undefined, or with what is wrong. */
export async function tally<T>(kind: string, cases: Iterable<readonly [name: string, value: T]>, check: (value: T, name: string) => Promise<string | undefined>): Promise<Tally> {
  const wrong: string[] = [];
  let total = 0;
  for (const [name, value] of cases) {
    total += 1;
    const complaint = await check(value, name).catch((error: unknown) => `threw ${String(error)}`);
    if (complaint !== undefined) wrong.push(`${name}: ${complaint}`);
  }
  return { kind, right: total - wrong.length, total, wrong };
}
