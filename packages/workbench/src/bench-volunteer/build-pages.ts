import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The sides of the week; each is a page with one script. */
export const SIDES = ['handwritten', 'ours'] as const;
export type SideName = (typeof SIDES)[number];

const folder = path.join(fileURLToPath(new URL('../../../../', import.meta.url)), 'test/bench/volunteer');

const page = (name: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${name}</title><div id="volunteer"></div><script type="module" src="./${name}.js"></script></html>`;

async function buildPage(out: string, name: string, contents: string): Promise<void> {
  await build({ stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', outfile: path.join(out, `${name}.js`), logLevel: 'error' });
  await writeFile(path.join(out, `${name}.html`), page(name));
}

/** A page for each side of the week, and one with the long list. */
export async function buildPages(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const side of SIDES) await buildPage(out, side, `import { offer } from './side.ts'; import { side } from './${side}.ts'; offer(side);`);
  await buildPage(out, 'list', "import './list.ts';");
}
