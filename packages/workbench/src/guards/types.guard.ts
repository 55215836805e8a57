import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Guard } from './guard.ts';
import { runTool } from './run.ts';

/** Reads `path(line,column): error TS1234: words`. */
export function readDiagnostics(output: string): Finding[] {
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): (error TS\d+: .*)$/gm)].map(([, file = '', line, message = '']) => ({
    file,
    line: Number(line),
    message,
  }));
}

/** Compiles what is not up to date; TypeScript 7 is called by its path, for `.bin/tsc` belongs to the one that the linters need. */
export async function compile(root: string): Promise<Finding[]> {
  const { code, stdout, stderr } = await runTool(root, 'typescript-7/bin/tsc', ['--build', '--pretty', 'false']);
  const found = readDiagnostics(stdout);
  if (code !== 0 && found.length === 0) return [{ file: '', message: `tsc --build: ${stdout}${stderr}` }];
  return found;
}

/** Writes the modules that sources import and that are not in the tree: texts and tokens. Each tree has its own script for it. */
async function prepare(root: string): Promise<void> {
  const script = pathToFileURL(join(root, 'packages/workbench/src/build/build.ts')).href;
  const { build } = (await import(script)) as typeof import('../build/build.ts');
  await build({ only: ['texts', 'tokens'] });
}

export const types: Guard = {
  name: 'types',
  sentence: 'every package builds under strict types',
  quick: true,
  async run(root) {
    await prepare(root);
    return compile(root);
  },
};
