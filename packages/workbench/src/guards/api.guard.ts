import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportEntries, writeReport } from './api/api-report.ts';
import type { Finding, Guard } from './guard.ts';
import { publicPackages, readPackage, readText } from './tree.ts';

/** `@dugnad/client/ics` → the file that declares it; names without types (style sheets) promise no types. */
async function entriesOf(root: string, folder: string): Promise<Record<string, string>> {
  const { name, exports = {} } = await readPackage(root, folder);
  const typed = Object.entries(exports).flatMap(([key, target]) =>
    typeof target === 'string' || !target.types ? [] : [[key.replace(/^\./, name), join(root, folder, target.types)] as const],
  );
  return Object.fromEntries(typed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function reportOf(root: string, folder: string): Promise<string> {
  const { name } = await readPackage(root, folder);
  return writeReport(name, reportEntries(join(root, folder), await entriesOf(root, folder)));
}

/** Writes the reports anew, for a person to review the difference. */
export async function updateReports(root: string): Promise<void> {
  for (const folder of await publicPackages(root)) await writeFile(join(root, folder, 'api.md'), await reportOf(root, folder));
}

function firstDifference(kept: string, made: string): number {
  const [old, fresh] = [kept.split('\n'), made.split('\n')];
  return fresh.findIndex((line, index) => line !== old[index]) + 1 || fresh.length + 1;
}

async function check(root: string, folder: string): Promise<Finding[]> {
  const entries = Object.entries(await entriesOf(root, folder));
  const absent = entries.filter(([, path]) => !existsSync(path));
  const found: Finding[] = absent.map(([name]) => ({ file: `${folder}/package.json`, message: `exports ${name}, which is not built` }));
  const file = `${folder}/api.md`;
  const kept = existsSync(join(root, file)) ? await readText(root, file) : '';
  const made = await reportOf(root, folder);
  if (kept === made) return found;
  const line = firstDifference(kept, made);
  const now = made.split('\n')[line - 1] ?? '(nothing)';
  return [...found, { file, line, message: `is not what the package promises now: ${now.trim()} — if it is meant: npm run types -- --update-api` }];
}

export const api: Guard = {
  name: 'api',
  sentence: 'the public API of every package is the one that was reviewed in its api.md',
  built: true,
  async run(root) {
    return (await Promise.all((await publicPackages(root)).map((folder) => check(root, folder)))).flat();
  },
};
