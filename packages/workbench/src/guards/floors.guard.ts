import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Guard } from './guard.ts';
import { readJson, runTool } from './run.ts';
import { treeFiles } from './tree.ts';

interface Cruise {
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string; comment: string }[] };
  };
}

const VAGUE = /(^|\/)(core|common|shared|utils?|helpers?)(\/|\.[a-z.]+$)/;

async function cruise(root: string): Promise<Finding[]> {
  const sources = await treeFiles(root, /^(packages\/[^/]+\/src|stories|test)\/.*\.m?ts$/);
  const folders = [...new Set(sources.map((file) => /^(packages\/[^/]+\/src|stories|test)\//.exec(file)?.[1] ?? file))];
  const args = [...folders, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const { summary } = readJson<Cruise>(await runTool(root, 'dependency-cruiser/bin/dependency-cruiser.mjs', args));
  const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(({ from, to, rule }) => ({
    file: from,
    message: `${rule.name}: ${to === from ? '' : `imports ${to}. `}${comments.get(rule.name) ?? ''}`,
  }));
}

export const floors: Guard = {
  name: 'floors',
  sentence: 'imports only go down the floors of the house, by public names, and nothing is called core, common, shared, utils or helpers',
  quick: true,
  built: true,
  async run(root) {
    const vague = await treeFiles(root, VAGUE);
    const named = vague.map((file) => ({ file, message: 'names no thing: a thing lives under its own noun' }));
    return [...named, ...(existsSync(join(root, 'packages')) ? await cruise(root) : [])];
  },
};
