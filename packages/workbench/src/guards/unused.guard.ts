import type { Finding, Guard } from './guard.ts';
import { readJson, runTool } from './run.ts';

interface Issue {
  readonly name: string;
  readonly line?: number;
}
type FileIssues = { readonly file: string } & Readonly<Record<string, readonly (Issue | readonly Issue[])[] | string>>;

const WORDS: Readonly<Record<string, (name: string) => string>> = {
  files: () => 'is used by nobody',
  dependencies: (name) => `declares ${name}, which nothing here uses`,
  devDependencies: (name) => `declares ${name}, which nothing here uses`,
  unlisted: (name) => `uses ${name} without declaring it`,
  exports: (name) => `exports ${name}, which nobody imports`,
  types: (name) => `exports the type ${name}, which nobody imports`,
};

/** Reads knip's report: by file, one list for each kind of thing that nothing uses. */
export function readIssues(report: { readonly issues: readonly FileIssues[] }): Finding[] {
  return report.issues.flatMap((entry) =>
    Object.entries(entry).flatMap(([kind, list]) =>
      typeof list === 'string' ? [] : list.flat().map(({ name, line }) => ({ file: entry.file, ...(line ? { line } : {}), message: WORDS[kind]?.(name) ?? `${kind}: ${name}` })),
    ),
  );
}

export const unused: Guard = {
  name: 'unused',
  sentence: 'no file, export or dependency is there for nobody, and none is used without being declared',
  async run(root) {
    const result = await runTool(root, 'knip/bin/knip.js', ['--reporter', 'json', '--no-progress']);
    return readIssues(readJson(result));
  },
};
