// From packages/*/dist to dist/embed: one file that all widgets need, one for each widget, one for each widget's
// language, and what is opened later. The loader comes last, because it knows the others by their names.
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minify } from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkName, chunkPlan } from './packages/workbench/src/build/chunks.ts';
import { explicitIds } from './packages/workbench/src/build/explicit-ids.ts';
import { fileTable } from './packages/workbench/src/build/file-table-plugin.ts';
import { minifyCssLiterals } from './packages/workbench/src/build/minify-css-literals.ts';
import { tidyCompiled } from './packages/workbench/src/build/tidy-compiled.ts';
import { ownCopies } from './packages/workbench/src/build/own-copies.ts';

/** One entry a widget: packages/embed/src/entries/<widget>.ts. */
const widgets = ['calendar'];

const folder = fileURLToPath(new URL('./dist/embed', import.meta.url));
const compiled = new URL('./packages/embed/dist/', import.meta.url);
const table = fileTable(folder);

// A space between two words stays a space: what the tests see is what the visitor gets.
const literals = {
  include: /\/packages\/.*\.js(\?.*)?$/,
  failOnError: true,
  options: {
    shouldMinifyCSS: () => false,
    minifyOptions: { conservativeCollapse: true, removeEmptyAttributes: false, minifyCSS: false, minifyJS: false },
  },
};

const readers = () => [explicitIds(), resolve({ exportConditions: ['production', 'browser'] }), tidyCompiled()];

const plugins = (...first) => [
  ...first,
  ...readers(),
  minifyCssLiterals(),
  minifyTemplateLiterals(literals),
  minify({ target: 'es2022', legalComments: 'none' }),
  terser({ ecma: 2022, module: true, compress: { passes: 3, pure_getters: true, unsafe_arrows: true }, format: { comments: false } }),
];

const input = Object.fromEntries(widgets.map((name) => [name, fileURLToPath(new URL(`entries/${name}.js`, compiled))]));
const plan = await chunkPlan(input, [ownCopies(), ...readers()]);
const output = { dir: folder, format: 'es', hashCharacters: 'base36', generatedCode: 'es2015' };

/** The compiler's helpers look for themselves on a `this` that no module has. */
const onLog = (level, log, report) => log.code === 'THIS_IS_UNDEFINED' || report(level, log);

export default [
  {
    input,
    output: {
      ...output,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: (chunk) => `${chunkName(chunk)}-[hash].js`,
      manualChunks: (id) => plan.get(id),
    },
    onLog,
    plugins: plugins(table.read, ownCopies()),
  },
  {
    input: { dugnad: fileURLToPath(new URL('loader/dugnad.js', compiled)) },
    output: { ...output, entryFileNames: '[name].js' },
    onLog,
    plugins: plugins(table.write),
  },
];
