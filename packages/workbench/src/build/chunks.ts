import { basename } from 'node:path';
import type { InputOption, OutputChunk, Plugin, PreRenderedChunk } from 'rollup';
import { rollup } from 'rollup';
import { fileOf, isForAll, widgetOf } from './own-copies.ts';

/** In which file a module must stand, where that is not left to Rollup. */
export type ChunkPlan = ReadonlyMap<string, string>;

type Cut = Pick<OutputChunk, 'isEntry' | 'isDynamicEntry' | 'moduleIds'>;

/** Where a module that two files share goes, so that no page waits for a file of its own for it. */
export function planChunks(cuts: readonly Cut[]): ChunkPlan {
  const plan = new Map<string, string>();
  for (const { isEntry, isDynamicEntry, moduleIds } of cuts) {
    const isShared = !isEntry && !isDynamicEntry;
    for (const id of moduleIds) {
      if (isEntry || isShared) plan.set(id, isForAll(id) ? 'base' : widgetOf(id));
    }
  }
  return plan;
}

/**
 * Lets Rollup cut once to see what it would share, then says better: Lit and @lit/localize into
 * `base`; what two later files of a widget share into the widget's first file, which is there anyway.
 *
 * @param plugins What is needed to find and read the modules; nothing is minified.
 */
export async function chunkPlan(input: InputOption, plugins: Plugin[]): Promise<ChunkPlan> {
  const bundle = await rollup({ input, plugins, onLog: () => undefined });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return planChunks(output.filter((file) => file.type === 'chunk'));
}

/** `base`, `calendar`, `calendar-opened`, `calendar.nb`, `rare`: a name says what is inside. */
export function chunkName({ name, facadeModuleId }: Pick<PreRenderedChunk, 'name' | 'facadeModuleId'>): string {
  // A later file that a still later one takes from has no module of its own to be called by, but is called by one all the same.
  if (!facadeModuleId) return name.replace(/^(.+)\.js[?_]([^#_]+)[#_].*$/, '$2-$1');
  const file = fileOf(facadeModuleId);
  const stem = basename(file, '.js').replace(/\.(template|define|part)$/, '');
  const widget = widgetOf(facadeModuleId);
  if (file.includes('/generated/')) return `${widget}.${stem}`;
  if (stem === 'index') return basename(file.slice(0, file.lastIndexOf('/')));
  return file.includes('/widgets/') && !stem.startsWith(widget) ? `${widget}-${stem}` : stem;
}
