import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { minifyCss } from './minify-css.ts';

/** The style sheets that a theme links beside the script tag, under names that stay. */
export const styleSheetNames = ['tokens.css', 'high-contrast.css', 'prose.css', 'prose-part.css'] as const;

/** Puts the style sheets of the tokens beside the script-tag files. @param folder where they were built */
export function styleSheets(folder: string): Plugin {
  return {
    name: 'style-sheets',
    async buildStart() {
      for (const fileName of styleSheetNames) {
        this.emitFile({ type: 'asset', fileName, source: minifyCss(await readFile(join(folder, fileName), 'utf8')) });
      }
    },
  };
}
