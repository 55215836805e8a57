import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { artifacts } from './serve-pages.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The banner by Lit, bundled as a careful webmaster would. */
export async function bundleLitBanner(): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await build({
    entryPoints: [path.join(root, 'test/bench/consent/lit-banner.ts')],
    bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'error',
    outfile: path.join(artifacts, 'lit-banner.js'),
  });
}

/** What is put into every page before its own scripts. */
export async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
    bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
