import { createHash } from 'node:crypto';
import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Guard } from './guard.ts';
import { readJson, runTool } from './run.ts';

type Report = { filePath: string; messages: { line?: number; ruleId: string | null; message: string }[] }[];

const CACHES = '.artifacts/eslint';

/**
 * A folder for what ESLint remembers. It remembers by file, yet rules with types look at other files too, so the folder
 * is good only as long as all declarations and all our rules stay as they are; older ones are thrown away.
 */
async function cacheFolder(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob(['packages/*/dist/**/*.d.ts', 'packages/workbench/src/guards/lint-rules/*.ts', 'package-lock.json'], { cwd: root })) files.push(file);
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  const name = hash.digest('hex').slice(0, 16);
  const old = await readdir(join(root, CACHES)).catch(() => []);
  await Promise.all(old.filter((other) => other !== name).map((other) => rm(join(root, CACHES, other), { recursive: true, force: true })));
  return `${CACHES}/${name}/`;
}

export const code: Guard = {
  name: 'code',
  sentence: 'ESLint finds nothing: types, Lit and accessibility, small functions, no network in views, no sleeping tests, nothing silenced',
  quick: true,
  built: true,
  async run(root) {
    const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', await cacheFolder(root)];
    const report = readJson<Report>(await runTool(root, 'eslint/bin/eslint.js', ['.', '--format', 'json', '--max-warnings', '0', ...cache]));
    return report.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => ({
        file: relative(root, filePath),
        ...(line === undefined ? {} : { line }),
        message: `${message} (${ruleId ?? 'eslint'})`,
      })),
    );
  },
};
