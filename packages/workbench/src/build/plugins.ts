import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type { LogHandlerWithDefault, Plugin } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { aboveTheFloor } from './above-the-floor.ts';
import { declareProperties } from './declare-properties.ts';
import { installAlone } from './install-alone.ts';
import { minifyCssLiterals } from './minify-css-literals.ts';
import { privateNames } from './private-names.ts';
import { pureSheets } from './pure-sheets.ts';
import { tidyCompiled } from './tidy-compiled.ts';

/** What finds and reads our modules and those of Lit, as any bundler does. */
export function readers(): Plugin[] {
  return [resolve({ exportConditions: ['production', 'browser'] }), tidyCompiled()];
}

/** What leaves out of the files for the script tag what only other ways to use Lit need. Goes before {@link readers}. */
export function trimmers(): Plugin[] {
  return [installAlone(), aboveTheFloor(), declareProperties()];
}

// A space between two words stays a space: what the tests see is what the visitor gets.
const literals = {
  // A module that is one widget's own copy has its name after a question mark.
  include: '**/packages/*/dist/**/*.js*',
  failOnError: true,
  options: {
    shouldMinifyCSS: () => false,
    minifyOptions: { conservativeCollapse: true, removeEmptyAttributes: false, minifyCSS: false, minifyJS: false },
  },
};

const compress = { passes: 3, pure_getters: true, unsafe_arrows: true, inline: 1 };

/** What makes files small. esbuild gives private names one letter; terser then gains a few per cent more. */
export function minifiers(): Plugin[] {
  return [
    privateNames(new URL('../../../tokens/dist/index.js', import.meta.url)),
    minifyCssLiterals(),
    pureSheets(),
    minifyTemplateLiterals(literals),
    minify({ target: 'es2022', legalComments: 'none' }),
    terser({ ecma: 2022, module: true, compress, format: { comments: false } }),
    // Once more, with the names that were just given: what they made alike is then written alike.
    terser({ ecma: 2022, module: true, compress, mangle: false, format: { comments: false } }),
  ];
}

/** The compiler's helpers look for themselves on a `this` that no module has: no news. */
export const onLog: LogHandlerWithDefault = (level, log, report) => {
  if (log.code !== 'THIS_IS_UNDEFINED') report(level, log);
};
