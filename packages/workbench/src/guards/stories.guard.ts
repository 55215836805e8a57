import type { Finding, Guard } from './guard.ts';
import { readText, treeFiles } from './tree.ts';

const DEFINE = /^packages\/(elements|widgets)\/src\/(?:.*\/)?([a-z0-9-]+)\/\2\.define\.ts$/;

async function check(root: string, define: string, files: ReadonlySet<string>): Promise<Finding[]> {
  const [, floor = '', name = ''] = DEFINE.exec(define) ?? [];
  const folder = define.slice(0, define.lastIndexOf('/'));
  const story = `stories/${floor}/${name}.stories.ts`;
  const tests = [...files].filter((file) => file.startsWith(`${folder}/`) && /(?<!\.table)\.test\.ts$/.test(file));
  const texts = await Promise.all(tests.map((file) => readText(root, file)));
  const found: Finding[] = [];
  if (!files.has(story)) found.push({ file: define, message: `has no story: ${story}` });
  if (tests.length === 0) found.push({ file: define, message: 'has no test in a browser' });
  else if (!texts.some((text) => /\baccessible\(|\bisAccessible\(|\baxe\b/.test(text))) found.push({ file: define, message: 'has no test that asks axe' });
  return found;
}

export const stories: Guard = {
  name: 'stories',
  sentence: 'every element has a story, a test in a browser, and a test that asks axe',
  quick: true,
  async run(root) {
    const files = new Set(await treeFiles(root, /^(packages|stories)\//));
    const defines = [...files].filter((file) => DEFINE.test(file));
    return (await Promise.all(defines.map((define) => check(root, define, files)))).flat();
  },
};
