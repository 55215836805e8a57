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

const PRESET = /'?([a-z-]+)'?: \(\) => import\('(\.\/presets\/\1\.js)'\),?\s*/g;

/** The presets that a module can fetch, as the compiler leaves it. */
export function presetsIn(code: string): string[] {
  return [...code.matchAll(PRESET)].map(([, preset = '']) => preset);
}

/** The same module, with the name of a file once for all presets. */
export function compactPresetNames(code: string, mark: string): string {
  const names = presetsIn(code).join(' ');
  return code.replace(/(?<=const presets = )\{[^}]*\}/, `Object.fromEntries("${names}".split(" ").map((name) => [name, () => import(\`./external-\${name}-${mark}.js\`)]))`);
}

/** Likewise for what is known of each provider. */
export function compactPresets(mark: string): Plugin {
  return {
    name: 'compact-presets',
    transform(code, id) {
      if (widgetOf(id) !== 'external' || !fileOf(id).endsWith('/external/load-preset.js')) return undefined;
      for (const preset of presetsIn(code)) this.emitFile({ type: 'chunk', id: id.replace('load-preset.js', `presets/${preset}.js`) });
      return { code: compactPresetNames(code, mark), map: null };
    },
  };
}

/** Whose words a module of loaders fetches: a widget's own, or those that all files of elements have together. */
function wordsOf(id: string): string {
  const file = fileOf(id);
  if (!file.endsWith('/generated/loaders.js')) return '';
  return file.includes('/elements/') ? 'elements' : widgetOf(id);
}

/** Spares every page the name of a file for each language: all but the language is the same in them. */
export function compactLanguages(mark: string): Plugin {
  return {
    name: 'compact-languages',
    transform(code, id) {
      const words = widgetOf(id) && wordsOf(id);
      if (!words) return undefined;
      const tags = languagesIn(code);
      // Each file of elements has a copy of this module, and so has a later file that brings along what it needs: one will do to make the files of words.
      if (words === widgetOf(id) && !id.includes('#')) for (const tag of tags) this.emitFile({ type: 'chunk', id: id.replace('loaders.js', `${tag}.js`) });
      return { code: compactLoaders(tags, words, mark), map: null };
    },
  };
}
