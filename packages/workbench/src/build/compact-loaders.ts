import type { Plugin } from 'rollup';
import { fileOf, widgetOf } from './own-copies.ts';

const LOADER = /'([^']+)': \(\) => import\('\.\/\1\.js'\)/g;

/** The languages that a module of loaders, as the build of texts writes it, can fetch. */
export function languagesIn(code: string): string[] {
  return [...code.matchAll(LOADER)].map(([, tag = '']) => tag);
}

/** The same loaders as one line, however many languages there are. */
export function compactLoaders(tags: readonly string[], widget: string, mark: string): string {
  return `export const loaders = Object.fromEntries("${tags.join(' ')}".split(" ").map((tag) => [tag, () => import(\`./${widget}.\${tag}-${mark}.js\`)]));`;
}

/** Spares every page the name of a file for each language: all but the language is the same in them. */
export function compactLanguages(mark: string): Plugin {
  return {
    name: 'compact-languages',
    transform(code, id) {
      const widget = widgetOf(id);
      if (!widget || !fileOf(id).endsWith('/generated/loaders.js')) return undefined;
      const tags = languagesIn(code);
      for (const tag of tags) this.emitFile({ type: 'chunk', id: id.replace('loaders.js', `${tag}.js`) });
      return { code: compactLoaders(tags, widget, mark), map: null };
    },
  };
}
