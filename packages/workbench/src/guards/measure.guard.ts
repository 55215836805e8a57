import type { Finding, Guard } from './guard.ts';
import { matches, readText, treeFiles } from './tree.ts';

export interface Sized {
  readonly file: string;
  /** All of them, for a file is scrolled through with its comments. */
  readonly lines: number;
  /** Those that say something to the machine: neither blank nor comment. */
  readonly code: number;
}

const SOURCE = /^(packages\/[^/]+\/src|stories|test)\/.*\.m?[jt]s$/;
/** A page object, a contract suite and a case that a guard must catch are parts of tests. */
const TEST = /(\.(test|page|suite|violations)\.ts$|^test\/|\/fixtures\/)/;
const STORY = /^stories\//;
/** What is proven by tests: all that is published. The workbench is proven by being run, and by `guards:prove`. */
const PROVEN = /^(packages\/(?!workbench\/)|test\/journeys\/)/;
const DATA = /\/(locales|windows-zones)/;

/** A word that promises work for later, or a rule made silent. Written in pieces, so that this file does not find itself. */
const LATER = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b|${['eslint', 'stylelint'].map((tool) => `${tool}-dis` + 'able').join('|')}|@ts-(ig` + 'nore|no' + 'check)', 'g');
const COMMENTED_JOB = /^\s*#\s*(-\s+)?(run|uses|jobs|steps|name|npm|node):?\s/gm;

/** The value below which `share` of the files lie. */
export function quantile(sizes: readonly Sized[], share: number): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Lines of code in a text: a docstring needs no test, and a blank line proves nothing. */
export function countCode(text: string): number {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return bare.split('\n').filter((line) => /\S/.test(line) && !/^\s*\/\//.test(line)).length;
}

const total = (sizes: readonly Sized[]): number => sizes.filter(({ file }) => PROVEN.test(file)).reduce((sum, { code }) => sum + code, 0);

/** The measure of the house, over the files that are sources and those that are tests. */
export function measureSizes(sources: readonly Sized[], tests: readonly Sized[]): Finding[] {
  const tooLong = [...sources.filter(({ lines }) => lines > 300), ...tests.filter(({ lines }) => lines > 400)];
  const found: Finding[] = tooLong.map(({ file, lines }) => ({ file, message: `has ${lines} lines; none over 300 (tests 400)` }));
  const [median, p90, ratio] = [quantile(sources, 0.5), quantile(sources, 0.9), total(tests) / Math.max(1, total(sources))];
  if (median > 80) found.push({ file: '', message: `the median source file has ${median} lines; at most 80` });
  if (p90 > 220) found.push({ file: '', message: `one source file in ten has over ${p90} lines; at most 220` });
  if (ratio < 1.5) found.push({ file: '', message: `tests have ${ratio.toFixed(2)} lines of code a line of published code; at least 1.50` });
  return found;
}

const sizeOf = (file: string, text: string): Sized => ({ file, lines: text.split('\n').length - 1, code: countCode(text) });

async function words(root: string): Promise<Finding[]> {
  const files = await treeFiles(root, /\.(m?[jt]s|cjs|css|html|ya?ml|sh|json)$|^\.ci\//);
  const found = await Promise.all(
    files.filter((file) => !/package-lock|^xliff|\/data\//.test(file)).map(async (file): Promise<Finding[]> => {
      const text = await readText(root, file);
      const silent = matches(text, LATER).map(({ match, line }) => ({ file, line, message: `says ${match[0]}: do it, or leave it out` }));
      const jobs = /\.ya?ml$|^\.ci\//.test(file) ? matches(text, COMMENTED_JOB) : [];
      return [...silent, ...jobs.map(({ line }) => ({ file, line, message: 'holds a commented-out job' }))];
    }),
  );
  return found.flat();
}

export const measure: Guard = {
  name: 'measure',
  sentence: 'files are short, tests are 1.5 lines a source line, nothing is left for later or silenced',
  quick: true,
  async run(root) {
    const files = (await treeFiles(root, SOURCE)).filter((file) => !DATA.test(file));
    const sizes = await Promise.all(files.map(async (file) => sizeOf(file, await readText(root, file))));
    const tests = sizes.filter(({ file }) => TEST.test(file));
    const sources = sizes.filter(({ file }) => !TEST.test(file) && !STORY.test(file));
    return [...measureSizes(sources, tests), ...(await words(root))];
  },
};
