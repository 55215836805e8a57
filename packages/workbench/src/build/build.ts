// npm run build: texts → tokens → TypeScript → the files that a page loads. What is up to date is left alone.
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '../guards/run.ts';
import { readLanguages } from '../texts/languages.ts';
import { buildTexts, extractTexts } from '../texts/texts.ts';
import { buildDesk } from './build-desk.ts';
import type { Step } from './fresh.ts';
import { runUnlessFresh } from './fresh.ts';
import { slimPackages } from './slim-packages.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folder that holds `dugnad.js` and everything it loads. */
export const servedFolder = join(root, 'dist/embed');

export const steps = ['texts', 'tokens', 'types', 'embed', 'schema', 'desk'] as const;
export type StepName = (typeof steps)[number];

/** Runs a program of ours or of a dependency; what it said is shown only when it fails. */
async function node(...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await run(process.execPath, args, root);
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

async function textOutputs(): Promise<string[]> {
  const folders = ['packages/elements/src/language', 'packages/pages/src', 'packages/desk/src'];
  for await (const file of glob('packages/widgets/src/*/*.texts.ts', { cwd: root })) folders.push(join(file, '..'));
  const files = ['loaders', ...(await readLanguages(root)).map(({ tag }) => tag)];
  return ['generated/pseudo.ts', 'generated/languages.ts', ...folders.flatMap((folder) => files.map((file) => join(folder, 'generated', `${file}.ts`)))];
}

const schemaStep: Step = {
  name: 'schema',
  inputs: ['package-lock.json', 'packages/workbench/src/build/consent-config-schema.ts', 'packages/client/dist/{consent,model}/*.js'],
  outputs: ['dist/embed/consent-config.schema.json'],
  run: async () => (await import('./consent-config-schema.ts')).writeConsentConfigSchema(servedFolder), // not before the types have made what it reads
};

async function stepOf(name: Exclude<StepName, 'types'>): Promise<Step> {
  if (name === 'texts') {
    return {
      name,
      inputs: ['xliff/*', 'packages/workbench/src/texts/*.ts', 'packages/elements/package.json', 'packages/{desk,elements,widgets,pages}/src/**/*.ts'],
      except: 'generated',
      outputs: await textOutputs(),
      run: () => buildTexts(root),
    };
  }
  if (name === 'tokens') {
    return {
      name,
      inputs: ['packages/tokens/src/**'],
      except: 'generated',
      outputs: ['packages/tokens/dist/tokens.css', 'packages/tokens/dist/prose.css', 'packages/tokens/src/theme/generated/roles.ts'],
      run: () => node('packages/tokens/src/build.ts'),
    };
  }
  if (name === 'desk') {
    return {
      name,
      inputs: ['package-lock.json', 'packages/workbench/src/build/**', 'packages/desk/src/desk.css', 'packages/{client,elements,desk,tokens}/dist/**/*.{js,css}'],
      except: 'served',
      outputs: ['dist/desk/index.html', 'packages/desk/dist/served/index.html'],
      run: () => buildDesk(root),
    };
  }
  if (name === 'schema') return schemaStep;
  return {
    name,
    inputs: ['rollup.config.mjs', 'package-lock.json', 'packages/workbench/src/build/**', 'packages/{client,elements,widgets,embed,tokens}/dist/**/*.{js,css}'],
    outputs: ['dist/embed/dugnad.js'],
    run: () => node('node_modules/rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent'),
  };
}

async function runStep(name: StepName): Promise<void> {
  // The compiler keeps its own account of what is up to date.
  if (name === 'types') {
    await node('node_modules/typescript-7/bin/tsc', '-b');
    await slimPackages(root);
  } else await runUnlessFresh(root, await stepOf(name));
}

/**
 * Builds what is not up to date: `packages/<name>/dist`, and `dist/embed` and `dist/desk`, the folders that are served.
 *
 * @param options.only Some of the steps; they run in their own order.
 * @param options.extract First brings new messages into xliff/, and begins a file for each of these languages.
 * @throws Error with what the failing program said.
 */
export async function build(options: { only?: readonly StepName[]; extract?: readonly string[] | undefined } = {}): Promise<void> {
  if (options.extract) await extractTexts(root, options.extract);
  for (const name of steps) {
    if (options.only?.includes(name) ?? true) await runStep(name);
  }
}

/** The folder that holds the coordinator's pages. */
export const deskFolder = join(root, 'dist/desk');

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({ options: { extract: { type: 'boolean' } }, allowPositionals: true });
    await build({ extract: values.extract ? positionals : undefined });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = existsSync(join(root, 'node_modules')) ? 1 : 2;
  }
}
