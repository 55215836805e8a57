import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Finding, Guard } from './guard.ts';
import { readJson, run } from './run.ts';
import { publicPackages, readPackage } from './tree.ts';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** We publish modules for bundlers, browsers and Node 20 and later: how CommonJS or old resolution see them does not matter. */
const RESOLUTIONS = new Set(['node16-esm', 'bundler']);
const STRAY = /\.(test|page|suite|stories)\.|\.tsbuildinfo$|(^|\/)fixtures?\//;

async function askPublint(file: string, tarball: Uint8Array): Promise<Finding[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true });
  return messages.map((message) => ({ file, message: `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}` }));
}

async function askTypes(file: string, tarball: Uint8Array): Promise<Finding[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\.css$/, /\.json$/] });
  if (!result.types) return [{ file, message: 'are the types wrong: it has none' }];
  const wrong = result.problems.filter((problem) => !('resolutionKind' in problem) || RESOLUTIONS.has(problem.resolutionKind));
  const place = (problem: object): string => ('entrypoint' in problem ? ` at ${String(problem.entrypoint)}` : '');
  const messages = new Set(wrong.map((problem) => `are the types wrong: ${problem.kind}${place(problem)}`));
  return [...messages].map((message) => ({ file, message }));
}

async function check(root: string, folder: string, to: string): Promise<Finding[]> {
  const file = `${folder}/package.json`;
  const { exports = {} } = await readPackage(root, folder);
  if (Object.keys(exports).length === 0) return [{ file, message: 'exports nothing' }];
  const [packed] = readJson<Packed[]>(await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', to], join(root, folder)));
  if (!packed) return [{ file, message: 'cannot be packed' }];
  const tarball = await readFile(join(to, packed.filename));
  const strays = packed.files.filter(({ path }) => STRAY.test(path)).map(({ path }) => ({ file, message: `would publish ${path}` }));
  return [...strays, ...(await askPublint(file, tarball)), ...(await askTypes(file, tarball))];
}

export const packages: Guard = {
  name: 'packages',
  sentence: 'publint and are-the-types-wrong find nothing in the packages as they would be published',
  built: true,
  async run(root) {
    const to = await mkdtemp(join(tmpdir(), 'dugnad-pack-'));
    try {
      const found: Finding[] = [];
      for (const folder of await publicPackages(root)) found.push(...(await check(root, folder, to)));
      return found;
    } finally {
      await rm(to, { recursive: true, force: true });
    }
  },
};
