import { relative } from 'node:path';
import type { Guard } from './guard.ts';
import { readJson, runTool } from './run.ts';

type Report = { filePath: string; messages: { line?: number; ruleId: string | null; message: string }[] }[];

const ARGS = ['.', '--format', 'json', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', '.artifacts/eslint/'];

export const code: Guard = {
  name: 'code',
  sentence: 'ESLint finds nothing: types, Lit and accessibility, small functions, no network in views, no sleeping tests, nothing silenced',
  quick: true,
  built: true,
  async run(root) {
    const report = readJson<Report>(await runTool(root, 'eslint/bin/eslint.js', ARGS));
    return report.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => ({
        file: relative(root, filePath),
        ...(line === undefined ? {} : { line }),
        message: `${message} (${ruleId ?? 'eslint'})`,
      })),
    );
  },
};
