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

/** Builds every package; TypeScript 7 is called by its path, for `.bin/tsc` belongs to the one that the linters need. */
export const types: Guard = {
  name: 'types',
  sentence: 'every package builds under strict types',
  quick: true,
  async run(root) {
    const { code, stdout, stderr } = await runTool(root, 'typescript-7/bin/tsc', ['--build', '--pretty', 'false']);
    const found = readDiagnostics(stdout);
    if (code !== 0 && found.length === 0) return [{ file: '', message: `tsc --build: ${stdout}${stderr}` }];
    return found;
  },
};
