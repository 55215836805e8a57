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
const CHUNKS = '/bundled';

/** A file of tests, or its map. */
const TEST = /\.test\.(?:ts|js\.map)$/u;

/** Tests of one package come together, those of a widget by themselves: among all, what several share would be cut into five times as many files. */
const folderOf = (address: string): string => address.split('/').slice(0, address.startsWith('/packages/widgets/') ? 5 : 4).join('/');

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

/** Tests wait as we do: theirs give up after a second, which a busy machine takes. */
const patience: Plugin = {
  name: 'patience',
  setup({ onLoad }) {
    onLoad({ filter: /[/]@open-wc[/]testing[/]index[.]js$/ }, async ({ path }) => {
      const theirs = await readFile(path, 'utf8');
      const contents = theirs.replace(/\bwaitUntil,/u, '');
      if (contents === theirs) throw new Error(`${path} no longer gives waitUntil by its name.`);
      return { contents: `${contents}\nexport { waitUntil } from ${JSON.stringify(`${root}packages/workbench/src/engines/in-page/wait-until.ts`)};\n` };
    });
  },
};

type Context = Parameters<NonNullable<TestRunnerPlugin['transform']>>[0];
type Served = ReadonlyMap<string, string>;

/** @returns what stands at each address, from `/` on */
async function bundle(files: readonly string[], isCut: boolean): Promise<Served> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: root,
    outbase: root,
    chunkNames: `${CHUNKS.slice(1)}${folderOf(`/${files[0] ?? ''}`)}/[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    tsconfig: `${root}tsconfig.base.json`,
    conditions: [isCut ? 'production' : 'development'],
    // Tests define elements by importing them, also from packages that list which of their files do something by that.
    ignoreAnnotations: true,
    plugins: [patience, ownAddress, ...(isCut ? [cutLit] : [])],
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}

interface Bundled {
  /** Test files, from the root of the repository on. */
  readonly files: readonly string[];
  readonly isCut: boolean;
}

export function bundlesPlugin({ files, isCut }: Bundled): TestRunnerPlugin {
  const bundles = new Map<string, Promise<Served>>();
  const bundleOf = (folder: string): Promise<Served> => {
    const known = bundles.get(folder) ?? bundle(files.filter((file) => folderOf(`/${file}`) === folder), isCut);
    bundles.set(folder, known);
    return known;
  };
  return {
    name: 'bundles',
    async serve({ path }) {
      if (!TEST.test(path) && !path.startsWith(CHUNKS)) return undefined;
      const served = await bundleOf(folderOf(path.replace(CHUNKS, '')));
      const body = served.get(path.replace(/\.ts$/u, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** What is bundled has been compiled. */
export function exceptBundled(compiler: TestRunnerPlugin): TestRunnerPlugin {
  const transform = compiler.transform?.bind(compiler);
  return Object.assign(compiler, { transform: (context: Context) => (TEST.test(context.path) ? undefined : transform?.(context)) });
}
