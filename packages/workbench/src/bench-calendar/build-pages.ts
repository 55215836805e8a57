import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The sides of the bench; each is a page with one script. */
export const SIDES = ['handwritten', 'ours', 'fullcalendar'] as const;
export type SideName = (typeof SIDES)[number];

/** Events in the month shown; a year holds ten times as many. */
export const COUNTS = [20, 200, 1000] as const;

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = path.join(root, 'test/bench/calendar');

/** Bundles one page a side and count into `out`: `<side>-<count>.html`. */
export async function buildPages(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const side of SIDES) {
    for (const count of COUNTS) await buildPage(out, side, count);
  }
}

async function buildPage(out: string, side: SideName, count: number): Promise<void> {
  const contents = `import { offer } from './side.ts'; import { yearOfEvents } from './events.ts'; import { side } from './${side}.ts'; offer(side, yearOfEvents(${count}));`;
  await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: path.join(out, `${side}-${count}.js`),
    logLevel: 'error',
  });
  await writeFile(path.join(out, `${side}-${count}.html`), page(side, count, side === 'fullcalendar' ? await peerStyles() : ''));
}

async function peerStyles(): Promise<string> {
  const styles = ['skeleton.css', 'themes/classic/theme.css', 'themes/classic/palette.css'];
  const texts = await Promise.all(styles.map((name) => readFile(path.join(root, 'test/bench/node_modules/fullcalendar', name), 'utf8')));
  return `<style>${texts.join('\n')}</style>`;
}

const page = (side: SideName, count: number, styles: string): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${side}</title>${styles}<div id="calendar"></div><script type="module" src="./${side}-${count}.js"></script></html>`;
