// From packages/*/dist to dist/embed: one file that all widgets need, one for each widget, one for each widget's
// language, and what is opened later. The theme stands apart, and so do the style sheets. The loader comes last, because it knows the others by their names.
import { fileURLToPath } from 'node:url';
import { borrowedMatch } from './packages/workbench/src/build/borrowed-match.ts';
import { chunkName, chunkPlan } from './packages/workbench/src/build/chunks.ts';
import { compactLanguages, compactPresets } from './packages/workbench/src/build/compact-loaders.ts';
import { compileAtOnce } from './packages/workbench/src/build/compile-at-once.ts';
import { fileTable } from './packages/workbench/src/build/file-table-plugin.ts';
import { ownCopies } from './packages/workbench/src/build/own-copies.ts';
import { writeIntegrity } from './packages/workbench/src/build/integrity.ts';
import { minifiers, onLog, readers, trimmers } from './packages/workbench/src/build/plugins.ts';
import { releaseMark } from './packages/workbench/src/build/release-mark.ts';
import { plainExports } from './packages/workbench/src/build/plain-exports.ts';
import { shortIds } from './packages/workbench/src/build/short-ids.ts';
import { styleSheets } from './packages/workbench/src/build/style-sheets.ts';
import { unreadProperties } from './packages/workbench/src/build/unread-properties.ts';

/** The elements of the design system in several files, one for each widget, and what shows a page's own words: packages/embed/src/entries/<name>.ts. */
const entries = ['basics', 'calendar', 'consent', 'consent-choice', 'dates', 'days', 'elements', 'external', 'feedback', 'forms', 'help-request', 'petition', 'texts', 'volunteer'];

const folder = fileURLToPath(new URL('./dist/embed', import.meta.url));
const compiled = new URL('./packages/embed/dist/', import.meta.url);

const input = Object.fromEntries(entries.map((name) => [name, fileURLToPath(new URL(`entries/${name}.js`, compiled))]));
const plan = await chunkPlan(input, [ownCopies(), ...trimmers(), ...readers()]);
const mark = releaseMark(fileURLToPath(new URL('.', import.meta.url)));
const table = fileTable(folder, mark);
// Nothing of @lit/localize does anything by being there, though its package does not say so: its table for making ids
// and its way to change languages, which we do without, would stay.
const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };
const themeModule = new URL('loader/theme.js', compiled);
const themeFile = `theme-${mark}.js`;
const isTheme = (id) => id === fileURLToPath(themeModule);
const output = { dir: folder, format: 'es', generatedCode: 'es2015' };

export default [
  {
    input,
    output: {
      ...output,
      entryFileNames: (chunk) => `${chunkName(chunk)}-${mark}.js`,
      chunkFileNames: (chunk) => `${chunkName(chunk)}-${mark}.js`,
      manualChunks: (id) => plan.get(id),
      onlyExplicitManualChunks: true,
    },
    onLog,
    treeshake,
    plugins: [table.read, borrowedMatch(), ownCopies(), ...trimmers(), ...readers(), compactLanguages(mark), compactPresets(mark), shortIds(new URL('./packages/elements/dist/language/generated/messages.js', import.meta.url)), ...minifiers(), compileAtOnce('consent'), unreadProperties(), plainExports()],
  },
  {
    input: { 'theme-builder': fileURLToPath(new URL('builder/start-builder.js', compiled)) },
    output: { ...output, entryFileNames: '[name].js' },
    onLog,
    plugins: [table.keep, ...readers(), ...minifiers()],
  },
  {
    // One file: whoever writes a configuration needs what is known of every provider at once.
    input: { 'consent-form': fileURLToPath(new URL('consent-form/start-consent-form.js', compiled)) },
    output: { ...output, entryFileNames: '[name].js', inlineDynamicImports: true },
    onLog,
    plugins: [table.keep, ...readers(), ...minifiers()],
  },
  {
    // A classic script without a mark in its name: it must have run before the scripts that it looks after.
    input: { 'consent-guard': fileURLToPath(new URL('consent/consent-guard.js', compiled)) },
    output: { ...output, format: 'iife', entryFileNames: '[name].js' },
    onLog,
    plugins: [table.keep, ...readers(), ...minifiers()],
  },
  {
    input: { theme: fileURLToPath(themeModule) },
    output: { ...output, entryFileNames: themeFile },
    onLog,
    plugins: [table.keep, styleSheets(fileURLToPath(new URL('./packages/tokens/dist', import.meta.url))), ...readers(), ...minifiers()],
  },
  {
    // Not a module: it runs before anything else on the page.
    input: { 'consent-head': fileURLToPath(new URL('consent/head/consent-head.js', compiled)) },
    output: { ...output, format: 'iife', entryFileNames: '[name].js' },
    onLog,
    plugins: [table.head, ...readers(), ...minifiers(), compileAtOnce('consent-head')],
  },
  {
    input: { dugnad: fileURLToPath(new URL('loader/dugnad.js', compiled)) },
    // A file that took something out of the loader's would fetch it again wherever the tag says dugnad.js?v=2.
    external: (id) => isTheme(id),
    output: { ...output, entryFileNames: '[name].js', chunkFileNames: `[name]-${mark}.js`, paths: (id) => (isTheme(id) ? `./${themeFile}` : id) },
    onLog,
    plugins: [table.write, ...readers(), ...minifiers(), writeIntegrity(folder, 'consent-form.js', 'consent-guard.js', 'consent-head.js', 'dugnad.js', 'theme-builder.js')],
  },
];
