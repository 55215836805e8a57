import { relative } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { runTool } from './run.ts';
import { readText, treeFiles } from './tree.ts';

type Report = { source: string; warnings: { line: number; text: string }[]; parseErrors: unknown[] }[];

/** The style sheets of packages: `.css` files and every module that writes css``. */
async function sheets(root: string): Promise<string[]> {
  const files = await treeFiles(root, /^packages\/(?!workbench).*\/src\/.*\.(css|ts)$/);
  const texts = await Promise.all(files.map((file) => readText(root, file)));
  return files.filter((file, index) => file.endsWith('.css') || /\bcss`/.test(texts[index] ?? ''));
}

export const styles: Guard = {
  name: 'styles',
  sentence: 'Stylelint finds nothing: logical properties, colours only from tokens, no bare !important, focus never taken away without a reason',
  quick: true,
  async run(root): Promise<Finding[]> {
    const files = await sheets(root);
    if (files.length === 0) return [];
    const args = [...files, '--formatter', 'json', '--cache', '--cache-strategy', 'content', '--cache-location', '.artifacts/stylelint/'];
    const { stdout, stderr } = await runTool(root, 'stylelint/bin/stylelint.mjs', args);
    const report = JSON.parse(stdout.startsWith('[') ? stdout : stderr) as Report;
    return report.flatMap(({ source, warnings }) =>
      warnings.map(({ line, text }) => ({ file: relative(root, source), line, message: text })),
    );
  },
};
