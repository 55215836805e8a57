import { rejects } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

it('elements that a bundler for servers has left behind are missed with the cure, for a page without them would go unnoticed', async () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const folder = await mkdtemp(`${here}bundled-`);
  try {
    const contents = "export { renderHtml } from '@dugnad/elements/server';";
    const { outputFiles } = await build({ stdin: { contents, resolveDir: here }, bundle: true, format: 'esm', platform: 'node', external: ['@lit-labs/ssr', 'parse5', 'lit'], write: false });
    await writeFile(`${folder}/server.mjs`, outputFiles[0]?.contents ?? '');
    const { renderHtml } = (await import(pathToFileURL(`${folder}/server.mjs`).href)) as { renderHtml: (markup: string) => Promise<string> };
    await rejects(renderHtml('<dugnad-badge>A</dugnad-badge>'), /name it as external/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
