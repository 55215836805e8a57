/**
 * Serves every test as a few files instead of hundreds: an engine spends more on asking for a module than on running it. What a
 * test loads by address (a script in a frame) still comes file by file.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Plugin } from 'esbuild';
import { answerFor } from '../build/above-the-floor.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** A folder that nothing else is served from. */
const CHUNKS = 'bundled/';

/** A module knows the address that it would have by itself, whatever file it came in. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[/]packages[/][^/]+[/](?:src|dist)[/].*[.][jt]s$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      if (!contents.includes('import.meta.url')) return undefined;
      const address = `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.origin).href`;
      return { contents: contents.replaceAll('import.meta.url', address), loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** That Lit which pages get by the script tag (docs/decisions/0019-left-out-of-lit.md). */
const cutLit: Plugin = {
  name: 'cut-lit',
  setup({ onLoad }) {
    onLoad({ filter: /[/]node_modules[/].*[.]js$/ }, async ({ path }) => ({ contents: answerFor(path, await readFile(path, 'utf8')) }));
  },
};

/** @returns what stands at each address, from `/` on */
async function bundle(files: readonly string[], isCut: boolean): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: root,
    outbase: root,
    chunkNames: `${CHUNKS}[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    tsconfig: `${root}tsconfig.base.json`,
    conditions: [isCut ? 'production' : 'development'],
    // Tests define elements by importing them, also from packages that list which of their files do something by that.
    ignoreAnnotations: true,
    plugins: [ownAddress, ...(isCut ? [cutLit] : [])],
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}

interface Bundled {
  /** Test files, from the root of the repository on. */
  readonly files: readonly string[];
  readonly isCut: boolean;
}

export function bundlesPlugin({ files, isCut }: Bundled): TestRunnerPlugin {
  let bundled: ReadonlyMap<string, string> = new Map();
  return {
    name: 'bundles',
    async serverStart() {
      bundled = await bundle(files, isCut);
    },
    serve({ path }) {
      const body = bundled.get(path.replace(/\.test\.ts$/u, '.test.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
