import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runUnlessFresh } from '../build/fresh.ts';
import { buildManifest } from '../guards/manifest.guard.ts';
import { runTool } from '../guards/run.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where the built stories are; `index.json` in it lists them. */
export const storybookFolder = join(root, '.artifacts/storybook');

/** Nothing is reported to anybody, and nothing is asked of whoever sits there. */
export const quietly = { STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1', CI: '1' } as const;

const inputs = ['stories/**/*.ts', '.storybook/*', 'xliff/*', 'packages/{client,elements,widgets,tokens}/dist/**/*.{js,css}', 'package-lock.json'];

async function bundle(): Promise<void> {
  await buildManifest(root);
  Object.assign(process.env, quietly);
  const args = ['build', '--output-dir', storybookFolder, '--disable-telemetry', '--quiet'];
  const { code, stdout, stderr } = await runTool(root, 'storybook/dist/bin/dispatcher.js', args);
  if (code !== 0 || !existsSync(join(storybookFolder, 'index.json'))) throw new Error(`The stories could not be built:\n${stdout}${stderr}`);
}

/**
 * Builds the stories into `storybookFolder`, unless nothing they are made of has changed. The packages must be built.
 * Resolves with whether it built.
 */
export function buildStorybook(): Promise<boolean> {
  return runUnlessFresh(root, { name: 'storybook', inputs, except: 'generated', outputs: ['.artifacts/storybook/index.json'], run: bundle });
}
